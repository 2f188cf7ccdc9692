import type * as english from '../en/report-differences.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const reportNameless: InAnyLanguage<typeof english.reportNameless> = {
  one: 'Alguien sin nombre',
  several: 'Alguien sin nombre ({n})',
  gone: 'alguien que dejó la mesa',
  numbered: '{role} {n}',
}

export const reportDifferences: InAnyLanguage<typeof english.reportDifferences> = {
  title: 'Dónde diferimos',
  lead:
    '{n, plural, one {1 persona respondió} other {{n} personas respondieron}} por su cuenta{nameless, plural, =0 {} other {, '
    + '{nameless} de ellas sin nombre}}, junto a las respuestas conjuntas. Para el nivel cuenta la respuesta conjunta; lo que '
    + 'sostienen otros queda impreso aquí.',
  silent: 'No respondieron por su cuenta: {people}.',
  counts:
    '{differs, plural, =0 {No queda ninguna pregunta por resolver} one {Queda 1 pregunta por resolver} '
    + 'other {Quedan {differs} preguntas por resolver}}; '
    + '{settled, plural, =0 {ninguna está resuelta} one {1 está resuelta} other {{settled} están resueltas}}.',

  first: {
    seen:
      '{n} de {m} que respondieron a solas{role} {n, plural, one {lo ve} other {lo ven}} '
      + '{apart, plural, one {un nivel} =2 {dos niveles} other {tres niveles}} {way, select, above {más alto} other {más bajo}}',
    role: ' (papel: {role})',
    because: '{seen}, porque dicen: {why}',
    reason: '{what} «{own}»',
    or: '; o: ',
    end: '{sentence}.',
    more: '{n, plural, one {1 más ve} other {{n} más ven}} otro nivel; dentro.',
    none:
      '{m, plural, one {La única persona que respondió a solas no ve otro nivel.} '
      + 'other {Ninguna de las {m} que respondieron a solas ve otro nivel.}}',
  },

  tiers: 'El nivel como lo ve cada persona',
  tiersAlt: 'El nivel como lo ve cada una de {n} personas, junto a las respuestas conjuntas; la tabla de abajo dice lo mismo.',
  tiersNote: 'El cuadrado está donde el nivel es peor. Un anillo muestra lo bajo que podría resultar mientras haya respuestas abiertas.',
  tiersLead:
    'Las respuestas conjuntas con las de cada persona puestas encima. Lo que las personas valoran más alto queda en todas.',
  tiersNone: 'Todavía no hay nivel conjunto, así que no se dice por qué alguien ve otro.',
  tiersCaption: 'Lo mismo en palabras',
  tiersColumns: { person: 'Quién, y el nivel como lo ve', because: 'Porque' },
  joint: 'Respuestas conjuntas',
  seen: '{person}: {tier}',
  few: 'faltan respuestas',
  same: 'El mismo que el nivel conjunto',
  sameWorst: 'En lo peor, el mismo que el nivel conjunto',
  jointBecause: 'Respondido en común',
  between: '{what} «{own}», en común «{joint}»',
  what: '{question}',
  whatFor: '{question}, cuando {action},',
  safeguard: 'Salvaguarda {name}',
  notExact: 'Puede haber un conjunto más pequeño.',

  close: 'Lo cerca que están las personas, pregunta por pregunta',
  closeCaption: 'Preguntas que al menos dos personas respondieron por su cuenta',

  answers: 'Respuesta por respuesta',
  answersCaption:
    '{n, plural, one {1 pregunta o salvaguarda} other {{n} preguntas y salvaguardas}} en que se difiere, primero lo que más importa '
    + 'para el nivel',
  answersColumns: { question: 'Pregunta', held: 'Quién dice qué, primero lo menos arriesgado', joint: 'Respondido en común' },
  forAction: 'Cuando {action}',
  safeguardName: 'Salvaguarda: {name}',
  held: ' – {people}',
  note: '{person}: {note}',
  shows: '{person}, qué la muestra: {evidence}',
  noJoint: 'Todavía sin respuesta conjunta',
  notSettled: 'Sin resolver todavía.',
  agreed:
    '{n, plural, one {En 1 pregunta todos los que respondieron dicen lo mismo} other {En {n} preguntas todos los que respondieron '
    + 'dicen lo mismo}}: {questions}.',
  agreedMore: '{n, plural, one {1 más} other {{n} más}}',
  single:
    '{n, plural, one {1 pregunta la respondió} other {{n} preguntas las respondió}} una sola persona, y no en común; véase Todas '
    + 'las respuestas.',
}

export const reportSettled: InAnyLanguage<typeof english.reportSettled> = {
  on: 'Resuelto el {date}{by}',
  by: ' por {person}',
  because: '{on}: {reason}',
  held: 'Era la respuesta de {people}',
  files: 'De {files}',
  accepted: '{n, plural, one {{people} lo ve de otra manera y lo acepta} other {{people} lo ven de otra manera y lo aceptan}}',
  dissent: 'Discrepancia que queda: {people}',
  sees: '{n, plural, one {{people} lo ve de otra manera} other {{people} lo ven de otra manera}}',
  end: '{sentence}.',
}

export const reportTasks: InAnyLanguage<typeof english.reportTasks> = {
  heading: 'Condiciones, como tareas',
  columns: { what: 'Qué', of: 'Condición de', owner: 'Quién se ocupa', due: 'Para cuándo', done: 'Hecho' },
  caption: '{all, plural, one {1 condición} other {{all} condiciones}}, {done} hechas',
  gone: 'Alguien que dejó la mesa',
}

export const reportOwnWords: InAnyLanguage<typeof english.reportOwnWords> = {
  title: 'Con mis palabras',
  warning:
    'Lo que sigue puede hablar de suicidio y autolesión. Si hay una vida en peligro ahora, llame al número de emergencias de su '
    + 'país. Líneas de crisis de cada país: findahelpline.com.',
  lead: 'Impreso tal como se escribió, nunca puntuado. Debajo de cada punto está lo que hizo el equipo con él.',
  replied: '{n} de {all, plural, one {1 punto tiene} other {{all} puntos tienen}} la respuesta del equipo.',
  said: 'Usted dijo',
  by: '{name}: {prompt}',
  did: { changed: 'Lo hicimos: ', 'not-changed': 'No lo hicimos, porque: ' },
  notYet: '☐ El equipo todavía no ha respondido.',
  declined: '{name} prefiere no responder: {prompts}.',
}
