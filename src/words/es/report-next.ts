import type * as english from '../en/report-next.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const reportLevers: InAnyLanguage<typeof english.reportLevers> = {
  title: 'Qué lo bajaría y qué lo subiría',
  lead:
    'Todos los conjuntos mínimos de hasta tres cambios que bajan lo que dicen las reglas, cada uno probado con ellas. No se puede '
    + 'dejar fuera ningún cambio de un conjunto. Lo que solo se averiguó, como la manera de probarla, no se elige y figura en '
    + 'Preguntas abiertas.',
  caption: 'Hasta {tier}',
  columns: { changes: 'Cambios, todos juntos', by: 'Quién puede', tier: 'Nivel entonces' },
  by: { you: 'Usted', maker: 'Solo el fabricante' },
  narrows: '{changes} (limitando para quién es)',
  more: '{n, plural, one {No se imprime 1 forma más} other {No se imprimen {n} formas más}}.',
  beyond: 'Hacen falta más de tres cambios; este es un conjunto así.',
  lowest: 'Todos los cambios que se pueden elegir, juntos, llegan a {tier}; nada de lo que se puede elegir llega a menos.',
  none: 'Nada de lo que se puede elegir baja el nivel.',
  raises: 'Lo que no debe resbalar: una respuesta más arriesgada que sube el nivel',
  raiseColumns: { change: 'Respuesta', tier: 'Nivel entonces' },
  raisesNone: 'Ninguna respuesta más arriesgada sube por sí sola el nivel.',
}

export const reportPlan: InAnyLanguage<typeof english.reportPlan> = {
  title: 'Qué pide este nivel',
  lead:
    'Lo que {tier} pide al equipo antes de seguir. {done} de {all} hechos. Para completar a mano donde aún no hay nada.',
  columns: { step: 'Paso', owner: 'Quién se ocupa', due: 'Para cuándo', done: 'Hecho' },
  box: { done: '☑', open: '☐' },
}

export const reportWhatIfs: InAnyLanguage<typeof english.reportWhatIfs> = {
  title: 'Qué más se consideró',
  lead: 'Supuestos que guardó el equipo, con las mismas reglas. Solo se juzgó y se firma la hoja misma.',
  caption: 'La hoja junto a sus supuestos',
  columns: {
    title: 'Diseño', before: 'Antes de las salvaguardas', after: 'Después de las salvaguardas', worst: 'Lo peor',
    laws: 'Leyes que comprobar', open: 'Preguntas abiertas',
  },
  worksheet: 'Esta hoja',
  untitled: 'Un supuesto sin nombre',
  was: 'Fue la hoja hasta el {date}.',
  laws:
    '{applies, plural, =0 {Ninguna se aplica} one {1 se aplica} other {{applies} se aplican}}, '
    + '{may, plural, =0 {ninguna puede} one {1 puede} other {{may} pueden}}',
  lawsSame: 'Como en esta hoja',
  law: '{lens}: {state}',
  changes: 'Otras respuestas: {changes}.',
  changed: '{question} «{answer}»',
  changedFor: '{change}, cuando {action}',
  changedSafeguard: 'salvaguarda {name} «{status}»',
  notEnough: 'Faltan respuestas',
  stops: '{n, plural, one {1 motivo para no seguir} other {{n} motivos para no seguir}}',
  none: '–',
}
