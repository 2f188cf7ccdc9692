import type * as english from '../en/report-laws.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const reportStops: InAnyLanguage<typeof english.reportStops> = {
  title: 'Motivos para no seguir',
  lead: 'Están aparte del nivel. Ninguna salvaguarda quita uno; cambiar el diseño sí.',
  states: { stands: 'Vale', 'cannot-be-ruled-out': 'No se puede descartar', none: 'No se halló ninguno' },
  columns: { stop: 'Motivo', state: 'Estado', why: 'Por qué, y qué lo quitaría' },
  captions: {
    clinical: 'Motivos clínicos que buscan las reglas',
    legal: 'Motivos legales, solo de los lugares donde se va a usar; no es asesoramiento jurídico',
  },
  from: 'La ley se aplica desde el {date}. ',
  clears: 'Qué lo quita: {clears}',
}

export const reportLaws: InAnyLanguage<typeof english.reportLaws> = {
  title: 'Ley o clasificación que comprobar',
  lead:
    'Están junto al nivel y nunca lo mueven. No es asesoramiento jurídico: es una lista de lo que preguntar a un jurista. Las '
    + 'leyes cambian; vuelva a mirar después del día en que se leyó cada fuente.',
  level: '{state}: {level}. ',
  between: '{state}: como mínimo {best}, podría ser {worst}. ',
  could: '{state}: podría ser {worst}. ',
  stateOnly: '{state}. ',
  meant: 'Cuenta por {answers}. ',
  rung: '{because} ',
  open: 'Solo si una pregunta abierta resulta así. ',
  perhaps: 'Las palabras de la propia ley lo dejan abierto. ',
  from: 'Desde el {date}. ',
  restsOn: 'Se apoya en {answers}. ',
  checked: 'Fuentes comprobadas el {date}. ',
  verify: 'Por verificar antes de fiarse: {sources}.',
  unread: '{cites} ({checked})',
  ask: 'Preguntar – {question}',
  none: 'No parece aplicarse',
  noneOpen: 'Faltan respuestas',
}
