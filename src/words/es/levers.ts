import type * as english from '../en/levers.ts'
import type { InAnyLanguage } from '../in-any-language.ts'
import { sentence } from './sentence.ts'

export const levers: InAnyLanguage<typeof english.levers> = {
  worksheet: {
    'who.ages': {
      adults: 'solo pueden usarla adultos',
      'from-13': 'no puede usarla nadie menor de 13 años',
    },
    'who.acuity': {
      'not-unwell': 'solo la usan personas que no están mal',
      mild: 'no la usa nadie con una enfermedad grave',
      serious: 'no la usa nadie cuya vida pueda correr peligro ahora',
    },
    'who.conditions': {
      psychosis: 'no la usa nadie con psicosis',
      bipolar: 'no la usa nadie con trastorno bipolar',
      'eating-disorder': 'no la usa nadie con un trastorno alimentario',
      'substance-use': 'no la usa nadie con problemas de alcohol o drogas',
      'self-harm': 'no la usa nadie que se autolesione',
      perinatal: 'no la usa nadie durante el embarazo o el primer año tras el parto',
      dementia: 'no la usa nadie con demencia',
    },
    'who.number': {
      tens: 'la usan en el primer año unos cientos de personas como mucho',
      thousands: 'la usan en el primer año unos miles de personas como mucho',
    },
    'who.reachable': {
      arrangement: 'una medida real impide la entrada a quienes no está destinada',
      declaration: 'la gente tiene que decir que está destinada a ella',
    },
    'what.unflagged': {
      usual: 'quien no queda señalado recibe su atención habitual, sin cambios',
      less: 'quien no queda señalado recibe aun así algo de atención',
    },
    'where.moves': {
      nowhere: 'los datos no van a ningún sitio nuevo',
      provider: 'los datos no pasan de los sistemas del propio prestador',
      'maker-run': 'el fabricante recibe datos solo para que funcione',
      'maker-train': 'nadie más que el fabricante recibe datos nuevos',
    },
    'why.earns': {
      no: 'el fabricante no gana más cuando la gente la usa más tiempo',
    },
    'care.clinician': {
      yes: 'el profesional clínico de la persona se entera de lo que importa, si la persona está de acuerdo',
      'if-they-ask': 'el profesional clínico de la persona se entera de lo que importa si lo pide',
    },
  },
  action: {
    'who.gets': {
      clinician: 'solo el profesional clínico recibe el resultado',
      together: 'el profesional clínico y la persona reciben juntos el resultado',
      person: 'solo la persona recibe el resultado',
      chosen: 'el resultado no pasa de la familia, o de alguien que la persona eligió',
    },
    'what.output': {
      fixed: 'solo muestra palabras fijas que aprobó un profesional clínico',
      computed: 'sus palabras se calculan y no se generan',
    },
    'what.chain': {
      schedule: 'no organiza nada sin una persona en medio',
      inform: 'no informa a nadie sin una persona en medio',
      record: 'no anota nada sin una persona en medio',
      'write-notes': 'no escribe notas sin una persona en medio',
      monitor: 'no empieza ningún seguimiento sin una persona en medio',
      screen: 'no criba a nadie sin una persona en medio',
      triage: 'no hace triaje de nadie sin una persona en medio',
      recommend: 'no recomienda nada sin una persona en medio',
      diagnose: 'no diagnostica a nadie sin una persona en medio',
      treat: 'no trata a nadie sin una persona en medio',
      converse: 'no empieza ninguna conversación sin una persona en medio',
      crisis: 'no empieza ninguna respuesta en crisis sin una persona en medio',
      alert: 'no alerta a nadie sin una persona en medio',
      act: 'no actúa sobre nada sin una persona en medio',
    },
    'when.oversight': {
      before: 'un profesional clínico lo ve antes de que llegue a nadie',
      session: 'un profesional clínico está en la sesión',
      afterwards: 'un profesional clínico mira cada caso después',
      flagged: 'un profesional clínico mira lo que se señala',
    },
    'when.within': {
      hour: 'un profesional clínico mira en 1 hora',
      'three-days': 'un profesional clínico mira en 72 horas, y antes del siguiente contacto',
    },
    'when.real': {
      yes: 'los profesionales clínicos lo ven de verdad, tienen tiempo, y pueden discrepar y pararla',
    },
    'when.length': {
      'one-answer': 'da una respuesta y termina',
      session: 'cada sesión tiene un final',
    },
    'where.runs': {
      device: 'funciona en el dispositivo de la persona',
      provider: 'funciona en el servidor del prestador',
      maker: 'funciona en la nube del fabricante',
    },
    'why.role': {
      office: 'solo hace trabajo de oficina',
      extra: 'es un extra a la atención que la gente tiene',
      bridge: 'es un puente mientras se espera, y no sustituye ninguna atención',
    },
    'why.information': {
      typed: 'no actúa sobre lo que la gente escribe o dice',
      scores: 'no actúa sobre puntuaciones de cuestionarios',
      record: 'no actúa sobre la historia clínica',
      sensors: 'no actúa sobre dispositivos que se llevan puestos ni sensores del teléfono',
      'voice-face': 'no actúa sobre la voz ni la cara',
      social: 'no actúa sobre las redes sociales ni lo que dicen otros',
    },
  },
  other: {
    choose: '{question}: {option}',
    without: '{question}: sin {option}',
  },
  safeguard: {
    'in-place': 'salvaguarda en marcha: {name}',
    verified: 'salvaguarda verificada fuera del fabricante: {name}',
  },
  forAction: '{move}, cuando {action}',
  forAll: '{move}, para todas las acciones',
  next: '{first}; {part}',
  last: '{first}; y {part}',
  when: sentence.actions,
}
