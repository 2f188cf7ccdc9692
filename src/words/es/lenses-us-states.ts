import type * as english from '../en/lenses-us-states.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

const UNNAMED = (state: string) =>
  `Está marcado «Estados Unidos». Si eso incluye ${state}, esta ley puede aplicarse. Marque los estados para saberlo.`

const COMPANION = 'Habla de cualquier cosa, con palabras generadas, y recuerda: una aplicación de compañía.'
const COMPANION_MAY =
  'Habla con la gente y puede entenderse como una aplicación de compañía, allí o en un estado que no se nombra.'

export const stateLenses: InAnyLanguage<typeof english.stateLenses> = {
  'us-illinois': {
    name: 'Illinois: IA en la terapia (HB 1806)',
    about:
      'La terapia es de los profesionales con licencia. La IA no puede decidirla, hablar como terapeuta ni deducir en ella '
      + 'sentimientos. Se permiten el trabajo de oficina y un apoyo revisado.',
    levels: { 'none': 'Nada que comprobar', 'under-review': 'Permitido con revisión', 'not-allowed': 'No permitido' },
    because: {
      'us-illinois.therapy': 'Da terapia, o la sustituye, y ningún profesional decide antes.',
      'us-illinois.therapy-may':
        'Puede entenderse como terapia, como decisión terapéutica o como plan, y ningún profesional decide antes.',
      'us-illinois.face-to-face':
        'Habla con la gente como parte de una terapia. La ley puede reservarlo a profesionales, aunque uno decida antes.',
      'us-illinois.feelings': 'Deduce sentimientos en la atención. La ley puede prohibirlo, con revisión o sin ella.',
      'us-illinois.support':
        'El apoyo se permite donde un profesional con licencia lo revisa y sigue siendo responsable.',
      'us-illinois.unnamed': UNNAMED('Illinois'),
    },
    ask: [
      '¿Qué profesional con licencia revisa lo que produce, y está por escrito?',
      '¿Da la gente su acuerdo por escrito donde la IA graba o transcribe las sesiones?',
    ],
  },
  'us-nevada': {
    name: 'Nevada: IA en la atención de salud mental (AB 406)',
    about:
      'Una IA no puede presentarse ni programarse como quien da atención de salud mental. Se permite el trabajo de oficina.',
    levels: { 'none': 'Nada que comprobar', 'under-review': 'Comprobar con un jurista', 'not-allowed': 'No permitido' },
    because: {
      'us-nevada.therapy': 'Da terapia, o la sustituye, y ningún profesional decide antes.',
      'us-nevada.claims': 'Se llama terapeuta o médico.',
      'us-nevada.therapy-may': 'Puede entenderse como programada para dar atención, aunque decida un profesional.',
      'us-nevada.support': 'Hace más que trabajo de oficina, lo único que la ley nombra como permitido.',
      'us-nevada.unnamed': UNNAMED('Nevada'),
    },
    ask: [
      '¿Cuáles de sus usos son trabajo de oficina en el sentido de la ley?',
      '¿Qué dicen que es su nombre, sus anuncios y sus palabras?',
    ],
  },
  'us-utah': {
    name: 'Utah: chatbots de salud mental (HB 452)',
    about:
      'Se permiten si dicen lo que son y no venden, comparten ni usan para anuncios lo que la gente escribe.',
    levels: { none: 'Nada que comprobar', duties: 'Obligaciones' },
    because: {
      'us-utah.chatbot': 'Genera una conversación que puede tomarse por una conversación con un terapeuta.',
      'us-utah.chatbot-may': 'Habla con la gente, y puede entenderse como un chatbot así.',
      'us-utah.unnamed': UNNAMED('Utah'),
    },
    ask: [
      '¿Dice que es una IA antes del acceso, a los siete días y cuando se le pregunta?',
      '¿Se vende, comparte o usa para anuncios algo de lo que la gente escribe?',
    ],
  },
  'us-california-companions': {
    name: 'California: chatbots de compañía (SB 243)',
    about:
      'Los chatbots de compañía necesitan un plan publicado para el riesgo de suicidio, y pausas para menores. El bienestar '
      + 'no está exento.',
    levels: { none: 'Nada que comprobar', duties: 'Obligaciones' },
    because: {
      'us-california.companion': COMPANION,
      'us-california.companion-may': COMPANION_MAY,
    },
    ask: [
      '¿Dónde está publicado el plan para el riesgo de suicidio?',
      '¿Se recuerda a los menores cada tres horas que hagan una pausa, y que es una IA?',
      '¿Quién informará desde julio de 2027?',
    ],
  },
  'us-california-licence': {
    name: 'California: hacerse pasar por alguien con licencia (AB 489)',
    about: 'Una IA no puede dar a entender, en sus palabras ni en sus anuncios, que es un profesional clínico con licencia.',
    levels: { 'none': 'Nada que comprobar', 'not-allowed': 'No permitido' },
    because: {
      'us-california.claims': 'Se llama terapeuta o médico.',
      'us-california.claims-may':
        'Dice o parece ser una persona que da atención, allí o en un estado que no se nombra.',
    },
    ask: ['¿Qué títulos, siglas o frases usa que usaría una persona con licencia?'],
  },
  'us-new-york': {
    name: 'Nueva York: IA de compañía (General Business Law, artículo 47)',
    about: 'Una IA de compañía debe notar señales de suicidio y autolesión, derivar y decir que es una IA.',
    levels: { none: 'Nada que comprobar', duties: 'Obligaciones' },
    because: {
      'us-new-york.companion': COMPANION,
      'us-new-york.companion-may': COMPANION_MAY,
    },
    ask: [
      '¿Cómo nota las señales de suicidio o autolesión, y a qué servicio deriva?',
      '¿Dice que es una IA al principio y cada tres horas?',
    ],
  },
  'us-tennessee': {
    name: 'Tennessee: hacerse pasar por profesional (SB 1580)',
    about:
      'No se puede anunciar una IA como profesional cualificado de la salud mental. La gente puede demandar.',
    levels: { 'none': 'Nada que comprobar', 'not-allowed': 'No permitido' },
    because: {
      'us-tennessee.claims': 'Se llama terapeuta o médico.',
      'us-tennessee.unnamed': UNNAMED('Tennessee'),
    },
    ask: ['¿Qué dicen que es su nombre y sus anuncios?'],
  },
  'us-maine': {
    name: 'Maine: IA en la terapia (2026)',
    about:
      'Limita la IA en la conversación terapéutica y en las decisiones de profesionales, y pide consentimiento para grabar. '
      + 'No pudimos confirmar el número de la ley.',
    levels: { none: 'Nada que comprobar', consent: 'Consentimiento para grabar', restricted: 'Restringido' },
    because: {
      'us-maine.therapy': 'Participa en conversaciones o decisiones terapéuticas.',
      'us-maine.recording': 'Escribe notas a partir de lo que se dice en voz alta.',
      'us-maine.unnamed': UNNAMED('Maine'),
    },
    ask: [
      'Jurista: ¿qué ley es, desde cuándo, y qué puede dejar un profesional a la IA?',
      '¿Quién da su acuerdo para grabar, y cómo?',
    ],
  },
  'us-washington-companions': {
    name: 'Estado de Washington: chatbots de compañía (HB 2225)',
    about:
      'Desde 2027 deben decir que son una IA y tener un plan para el riesgo de suicidio. Se prohíben ocho técnicas que '
      + 'retienen a menores en la conversación.',
    levels: { 'none': 'Nada que comprobar', 'duties': 'Obligaciones', 'not-allowed': 'No permitido' },
    because: {
      'us-washington.minors': 'La usan menores, e intenta que no se vayan o guarda secretos ante los padres.',
      'us-washington.companion': COMPANION,
      'us-washington.companion-may': COMPANION_MAY,
    },
    ask: [
      '¿La ha probado alguien para cada una de las ocho técnicas, pensando en menores?',
      '¿Dice que es una IA cada tres horas, y cada hora a los menores?',
    ],
  },
  'us-washington-health-data': {
    name: 'Estado de Washington: My Health My Data Act',
    about:
      'Los datos de salud fuera de HIPAA necesitan consentimiento. También cuenta lo que se deduce, y el ritmo al escribir.',
    levels: { none: 'Nada que comprobar', consent: 'Consentimiento' },
    because: {
      'us-washington.data': 'Actúa sobre datos personales, y no la gestiona ningún prestador ni aseguradora.',
      'us-washington.data-may':
        'Actúa sobre datos personales, quizá fuera de HIPAA, allí o en un estado que no se nombra.',
    },
    ask: [
      '¿Qué consentimiento se pide, por separado para recoger y para compartir?',
      '¿Cómo hace una persona que se borren sus datos?',
    ],
  },
  'us-oregon': {
    name: 'Oregón: IA de compañía (SB 1546)',
    about:
      'Desde 2027 deben decir lo que son y tener un plan para el riesgo de suicidio. La gente puede demandar.',
    levels: { none: 'Nada que comprobar', duties: 'Obligaciones' },
    because: {
      'us-oregon.companion': COMPANION,
      'us-oregon.companion-may': COMPANION_MAY,
    },
    ask: ['¿Dice que es una IA?', '¿Cuál es su plan cuando alguien habla de suicidio?'],
  },
}
