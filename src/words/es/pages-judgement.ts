import type * as english from '../en/pages-judgement.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesJudgement: InAnyLanguage<typeof english.pagesJudgement> = {
  lead:
    'Las reglas dan un nivel. Deciden las personas. Cada una da su propio veredicto; después digan qué concluyen juntas. «No nos pusimos de '
    + 'acuerdo» es una conclusión.',
  tierNow: 'Las reglas dicen',
  tierRaised: 'Personas de la mesa lo suben a',
  stopsNow: '{n, plural, one {Vale 1 motivo para no seguir.} other {Valen {n} motivos para no seguir.}}',
  noPatient: 'Sin datos de pacientes.',

  empty: {
    heading: 'Todavía no hay nadie en la mesa',
    text: 'Un veredicto es de una persona o de un papel. Añada a quienes responden esta hoja; basta un papel, no hacen falta nombres.',
    add: 'Añadir personas en Función',
  },

  benefit: {
    heading: 'El otro lado: el beneficio',
    lead: 'El beneficio va junto al riesgo. Nunca se le resta.',
    optional: 'Merece la pena escribirlo en cualquier nivel. En uno Alto o Muy alto hace falta antes de «aceptable».',
    required: 'El nivel cuenta como {tier}. Antes de «aceptable», escriba qué se gana y qué pasa sin ello.',
  },

  ownWords: {
    needsPerson:
      'Para personas con experiencia vivida, y cuidadores. Ahora no hay nadie así en la mesa. Añada a alguien en Función, y sus propias '
      + 'palabras tendrán aquí su lugar.',
    reply: 'La respuesta del equipo: {point}',
    replyText: '¿Qué cambiaron, o por qué no?',
  },

  verdicts: {
    heading: 'El veredicto de cada persona',
    lead: 'Cada persona da su propio veredicto antes de hablarlo. No hay nada elegido de antemano.',
    ask: '¿Es aceptable para usted?',
    maker: 'trabaja para el fabricante o cobra de él',
    reason: '¿Qué lo decide para usted?',
    dissent: '¿Dónde lo ve de otra manera que los demás, o que el nivel?',
    dissentHint:
      'Se imprime en la primera página del informe, junto a su nombre si lo da. Déjelo vacío si no es así. Sin datos de pacientes.',
    conditions: 'Condiciones',
    conditionsHint: '¿Qué hay que hacer antes, quién y para cuándo?',
    condition: 'Condición {n}',
    conditionText: 'Qué hay que hacer o cambiar',
    owner: 'Quién se ocupa',
    due: 'Para cuándo',
    done: 'Hecha',
    add: 'Añadir una condición',
    addNamed: 'Añadir una condición de {name}',
    remove: 'Quitar la condición {n}',
    removeNamed: 'Quitar la condición {n} de {name}',
    removed: 'Se quitó la condición {n} de {name}. Con Deshacer vuelve.',
    withdraw: 'Retirar este veredicto',
    withdrawNamed: 'Retirar el veredicto de {name}',
    given: 'Han dado un veredicto {given} de {all}.',
  },

  accepted: {
    heading: 'Valoraciones que estarían aceptando',
    skip: 'Sáltese esto si nadie la llama aceptable.',
    fold: '{n, plural, one {1 valoración de 3 o más} other {{n} valoraciones de 3 o más}}',
    lead:
      'Cada una tiene valoración 3 o más, después de las salvaguardas y en lo peor. Quien llama aceptable a la función las acepta: diga por '
      + 'qué, una por una.',
    none: 'Ninguna valoración es 3 o más.',
    reasonNamed: 'Aceptado pese a esto cuando {action}, porque…',
    all: '{n, plural, other {Usar el primer motivo para las {n} acciones}}',
    allNamed: 'Usar el primer motivo para las {n} acciones: {hazard}',
    see: 'Ver por qué',
    seeNamed: 'Ver por qué: {hazard}',
  },

  conclusion: {
    heading: 'Qué concluyen juntos',
    ask: 'Juntos, ¿es aceptable?',
    reason: '¿Por qué? Diga también quién faltaba en la mesa.',
  },

  gaps: {
    heading: 'Qué falta todavía para «aceptable»',
    lead: 'Pueden firmar sin ello. El informe dice entonces qué falta.',
    benefit: 'Beneficio: {field}',
    accepted: 'Un motivo para aceptar: {hazard}, cuando {action}',
    'conclusion-reason': 'El motivo de lo que concluyen juntos',
    'person-reason': 'El motivo del veredicto de {name}',
    'person-condition': 'Al menos una condición de {name}',
    'no-verdict': 'El veredicto de al menos una persona',
    reply: 'Una respuesta a lo que escribió {name}',
    stop: 'Vale un motivo para no seguir: {stop}. Ningún juicio lo quita; cambiar el diseño sí.',
    none: 'No falta nada para «aceptable».',
  },
}
