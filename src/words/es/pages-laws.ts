import type * as english from '../en/pages-laws.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesLaws: InAnyLanguage<typeof english.pagesLaws> = {
  heading: 'Ley o clasificación que comprobar',
  lead:
    'Leyes y clases que tocan sus respuestas. Están junto al nivel y nunca lo mueven. Abra una para ver qué respuestas decidieron y qué '
    + 'preguntar.',
  notLegal: 'Esto no es asesoramiento jurídico.',
  nowhere: 'Nadie ha dicho aún dónde se usaría, así que las leyes de lugares concretos esperan esa respuesta.',
  nowhereLink: 'Decir dónde se usaría',
  groups: {
    device: 'Clases de producto sanitario',
    ai: 'Leyes sobre IA',
    privacy: 'Privacidad y datos personales',
    states: 'Leyes de estados de EE. UU.',
    other: 'Otras clases, y cuestiones de responsabilidad',
  },
  level: 'Según las respuestas: {level}',
  between: 'Como mínimo {best}, podría ser {worst}',
  could: 'Podría ser {worst}',
  meant: 'Se mira por el lugar donde se usaría',
  open: '{n, plural, one {1 necesita más respuestas} other {{n} necesitan más respuestas}}',
  onlyIf: 'Solo si una pregunta abierta resulta así',
  perhaps: 'Las palabras de la propia ley lo dejan abierto',
  from: 'Se aplica desde el {date}',
  checked: 'Fuentes comprobadas el {date}',
  ask: 'Preguntas que hacer',
  verify: 'Compruebe primero la fuente',
  none: '{n, plural, one {1 no parece aplicarse} other {{n} no parecen aplicarse}}',
  noneLead: 'Con las respuestas tal como están. Esto cambia mientras responde.',
  stopFrom: 'La ley se aplica desde el {date}.',
  stops: {
    clinical: 'Motivos clínicos',
    legal: 'Motivos legales',
    legalNote: 'Solo de los lugares donde se usaría. Esto no es asesoramiento jurídico.',
  },
}
