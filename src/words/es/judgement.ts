import type * as english from '../en/judgement.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const verdicts: InAnyLanguage<typeof english.verdicts> = {
  acceptable: { name: 'Aceptable', means: 'Dejaría que siguiera adelante tal como se describe aquí.' },
  'with-conditions': { name: 'Aceptable con condiciones', means: 'Solo si se hace lo que indico aquí.' },
  'not-acceptable': { name: 'No aceptable', means: 'No dejaría que siguiera adelante tal como se describe aquí.' },
  'cannot-judge': { name: 'Aún no puedo juzgar', means: 'Falta algo que necesito saber.' },
  'did-not-agree': {
    name: 'No nos pusimos de acuerdo', means: 'También es un resultado: cada veredicto queda con su motivo.',
  },
}

export const benefits: InAnyLanguage<typeof english.benefits> = {
  benefit: { ask: '¿Qué bien haría?', hint: 'Sin datos de pacientes.' },
  forWhom: { ask: '¿A quién?', hint: 'Nombre a quienes más ganarían.' },
  evidence: { ask: '¿Cómo lo sabemos?', hint: 'Un ensayo, un piloto, cifras del fabricante o una esperanza: diga cuál.' },
  careToday: {
    ask: '¿Qué atención tienen hoy y cuánto esperan?', hint: 'También si la respuesta es: ninguna.',
  },
  harmOfNotProviding: { ask: '¿Qué daño causa no ofrecerla?', hint: 'Sin datos de pacientes.' },
  harmToWhom: { ask: '¿A quién dañaría no tenerla?', hint: '¿Quién se queda sin nada si esto no llega?' },
  whoGains: { ask: '¿Quién gana?', hint: 'También en dinero, tiempo o datos.' },
  whoBearsRisk: { ask: '¿Quién carga con el riesgo?', hint: '¿Son las mismas personas?' },
}

export const judgementNotes: InAnyLanguage<typeof english.judgementNotes> = {
  dissent: '¿Dónde lo ve de otra manera?',
  conditions: '¿Qué hay que hacer antes, quién y para cuándo?',
}
