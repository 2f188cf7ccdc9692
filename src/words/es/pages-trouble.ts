import type * as english from '../en/pages-trouble.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesTrouble: InAnyLanguage<typeof english.pagesTrouble> = {
  label: 'Algo salió mal',
  what: {
    broke: 'Algo se rompió en esta página. Puede que lo último que hizo no funcionara: mírelo antes de seguir.',
    'not-loaded': 'No se pudo cargar una parte de esta página. Puede que llegue si lo intenta otra vez.',
    work: 'Un trabajo de esta página se rompió. Donde lo pidió se dice cuál era, y puede pedirlo otra vez.',
  },
  often: 'Ha pasado {n, plural, one {una vez} other {{n} veces}}.',
  kept: {
    saved: 'Sus respuestas están aquí, y este navegador las ha guardado.',
    saving: 'Sus respuestas están aquí. Este navegador todavía está guardando las últimas.',
    'not-saved':
      'Sus respuestas están aquí, solo en esta página: este navegador no las ha guardado. Guarde el archivo de hoja antes de cerrar la '
      + 'página.',
    following: 'Esta hoja está abierta en otra pestaña, que la sigue escribiendo.',
    nothing: 'Las hojas que se guardaron en este navegador se quedan en él.',
  },
  save: 'Guardar el archivo de hoja',
  look: 'Ver un informe',
  hide: 'Ocultar esto',
  report: {
    title: 'Un informe de lo que salió mal',
    lead:
      'Ayuda a quienes cuidan esta página a encontrar el fallo. No se envía nada: llega a alguien solo si usted lo guarda o lo copia y '
      + 'se lo da.',
    nothingTyped:
      'No contiene nada de lo que se escribió aquí, ni nombres, ni nombres de archivos. Léalo antes de darlo.',
    save: 'Guardar este informe',
    saved: 'Guardado como {file}.',
    file: 'informe-de-fallo.txt',
    what: 'el informe',
    close: 'Cerrar',
    gathering: 'Reuniendo el informe…',
  },
}
