import type * as english from '../en/pages-work.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesWork: InAnyLanguage<typeof english.pagesWork> = {
  stop: 'Parar',
  page: 'Página {done} de {all}',
  signature: 'Firma {done} de {all}',
  file: 'Archivo {done} de {all}',
  person: 'Persona {done} de {all}',
  slow:
    'Esto tarda mucho más de lo que debería. Puede esperar, o parar e intentarlo otra vez. En ningún caso se pierde nada de lo que '
    + 'escribió.',
  slowPart:
    'Esto tarda mucho más de lo que debería. Puede esperar, volver a cargar la página o ir al inicio. Lo que la línea de guardado da por '
    + 'guardado se queda en este navegador.',
  stopped: 'Parado. No se cambió nada.',
  stoppedCheck: 'Parado. Este archivo no se comprobó, así que todavía no se puede decir nada de él.',
  stoppedReading: 'Parado. Este archivo no se leyó hasta el final.',
  again: 'Empezar otra vez',
  start: 'Ir al inicio',
}
