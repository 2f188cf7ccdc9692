import type * as english from '../en/pages-variants.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesVariants: InAnyLanguage<typeof english.pagesVariants> = {
  lead:
    'Un supuesto es una copia de las respuestas que puede cambiar con libertad. La hoja queda como está. Lo que se consideró queda en el '
    + 'archivo, y en el informe si lo desea.',
  onlyJoint:
    'Está viendo las respuestas de una persona. Los supuestos son de las respuestas conjuntas: vuelva a ellas para ver, guardar o adoptar '
    + 'uno.',
  worksheet: 'La hoja',
  columns: {
    name: 'Diseño',
    after: 'Después de las salvaguardas',
    before: 'Antes de las salvaguardas',
    hazards: 'Lo peor',
    lenses: 'Leyes que comprobar',
    stops: 'Motivos para no seguir',
    open: 'Preguntas abiertas',
  },
  caption: 'La hoja y sus supuestos, lado a lado',
  atLeast: 'como mínimo {tier}',
  noStops: 'ninguno',
  lenses:
    '{applies, plural, =0 {ninguna se aplica} one {1 se aplica} other {{applies} se aplican}}, '
    + '{may, plural, =0 {ninguna puede} one {1 puede} other {{may} pueden}}',
  lensesSame: 'como en la hoja',
  lensReach: '{lens}: {reach}',
  noHazards: 'nada en la lista',
  notYet: 'aún no se sabe',
  untitled: 'Supuesto sin nombre',
  opened: 'abierto ahora',
  was: 'La hoja hasta el {date}',
  none: 'Todavía no hay ningún supuesto. Guarde uno aquí, o pruebe una línea de «Qué lo bajaría».',

  keep: {
    heading: 'Guardar las respuestas como están ahora como supuesto',
    name: 'Nombre del supuesto',
    hint: 'Por ejemplo «con un profesional antes». Sin datos de pacientes.',
    button: 'Guardar como supuesto',
    kept: 'Guardado como el supuesto «{title}».',
    missing: 'Dé un nombre al supuesto.',
  },
  changes: {
    fold: '{n, plural, one {1 respuesta difiere de la hoja} other {{n} respuestas difieren de la hoja}}',
    none: 'Las mismas respuestas que la hoja.',
    answer: '{question}: {answer}',
    forAction: '{text}, cuando {action}',
    safeguard: 'Salvaguarda, {name}: {status}',
  },
  open: 'Abrir',
  openNamed: 'Abrir el supuesto {title}',
  close: 'Volver a la hoja',
  change: 'Nombre, nota y más',
  changeNamed: 'Nombre, nota y más del supuesto {title}',
  name: 'Nombre',
  note: '¿Por qué se consideró, o no se adoptó?',
  noteHint: 'Sin datos de pacientes.',
  print: 'Imprimirlo también en el informe',
  adopt: 'Hacer de esto la hoja',
  adoptNamed: 'Hacer de esto la hoja: {title}',
  adoptAsk: 'Las respuestas de «{title}» pasan a ser las de la hoja. Las de ahora quedan como un supuesto con este nombre:',
  adoptBefore: 'La hoja de antes',
  adoptYes: 'Sí, hacer de esto la hoja',
  adoptNo: 'No, dejarlo',
  adopted: '«{title}» es ahora la hoja. Las respuestas de antes están guardadas como el supuesto «{before}».',
  remove: 'Quitar',
  removeNamed: 'Quitar el supuesto {title}',
  removed: 'Se quitó el supuesto «{title}».',
  bringBack: 'Recuperarlo',

  banner: {
    label: 'Supuesto',
    in: 'Está en el supuesto «{title}».',
    changes: 'Las respuestas que cambie aquí cambian solo el supuesto.',
    itself: 'Esta página trata de la hoja misma, no del supuesto «{title}» que está abierto.',
    back: 'Volver a la hoja',
  },
}
