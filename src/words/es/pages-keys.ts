import type * as english from '../en/pages-keys.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesKeys: InAnyLanguage<typeof english.pagesKeys> = {
  title: 'Atajos de teclado',
  lead: 'Nunca actúan mientras se escribe en un campo ni mientras está abierta una ventana como esta.',
  on: 'Usar teclas sueltas',
  onHint: 'Desactívelas si habla a la página o si pulsa teclas sin querer. Este navegador guarda la elección, salvo que no deje nada en este ordenador.',
  worksheet: 'En una hoja',
  room: 'En «A mano alzada»',
  roomNote: 'Allí valen primero estas.',
  close: 'Cerrar',
  list: {
    find: { keys: ['/'], does: 'buscar una pregunta, una respuesta, un nombre' },
    help: { keys: ['?'], does: 'esta lista' },
    turn: { keys: ['N', 'P'], does: 'paso siguiente o anterior' },
    open: { keys: ['O'], does: 'siguiente pregunta sin responder' },
    view: { keys: ['V'], does: 'mostrar las preguntas de la manera siguiente: página, una cada vez, tabla' },
    save: { keys: ['S'], does: 'guardar el archivo de la hoja' },
  },
  always: {
    undo: { keys: ['Ctrl', 'Z'], does: 'deshacer; Ctrl Y lo rehace; ⌘ en un Mac' },
    close: { keys: ['Esc'], does: 'cerrar una ventana como esta' },
  },
}
