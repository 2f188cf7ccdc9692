import type * as english from '../en/pages-find.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesFind: InAnyLanguage<typeof english.pagesFind> = {
  title: 'Buscar en esta hoja',
  label: '¿Qué busca?',
  hint: 'Palabras de una pregunta, de una respuesta o una nota, un nombre, un daño, una ley.',
  count: '{n, plural, =0 {No se encontró nada.} one {Se encontró 1 lugar.} other {Se encontraron {n} lugares.}}',
  open: '{n, plural, =0 {Todas las preguntas tienen respuesta.} one {1 pregunta está sin responder.} other {{n} preguntas están sin responder.}}',
  more: '{n, plural, one {Hay 1 más: escriba otra palabra.} other {Hay {n} más: escriba otra palabra.}}',
  blind: 'Lo que otras personas respondieron queda oculto aquí hasta que se muestre a todas.',
  close: 'Cerrar',
  groups: {
    open: 'Preguntas sin responder',
    questions: 'Preguntas',
    notes: 'Respuestas y notas',
    hazards: 'Qué podría salir mal',
    stops: 'Motivos para no seguir',
    safeguards: 'Salvaguardas',
    laws: 'Leyes y clasificaciones',
    people: 'Personas',
    pages: 'Páginas',
  },
  notAsked: 'ahora no se pregunta',
  differs: '{n, plural, one {{answer}; 1 acción es distinta} other {{answer}; {n} acciones son distintas}}',
  where: '{step} · {what}',
  by: '{person} · {where}',
  notReached: 'no surge de las respuestas',
  note: 'Nota',
  evidence: 'Qué lo muestra',
  accepted: 'Por qué se acepta una valoración',
  verdict: 'Veredicto y desacuerdo',
  table: 'Quién está a la mesa',
}
