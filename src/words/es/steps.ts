import type * as english from '../en/steps.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

/** The paper's sentences in our own translation: the report of the paper itself is in English. */
export const steps: InAnyLanguage<typeof english.steps> = {
  feature: { title: 'Función', lead: '¿Para qué es, y para quién?' },
  who: {
    title: 'Quién',
    lead: '¿Quién puede encontrarse con ella y quién recibe el resultado?',
    quote: '¿Quién está en el entorno? ¿Con qué personas interactúa la IA, y cómo les afecta?',
  },
  what: {
    title: 'Qué',
    lead: '¿Qué puede hacer y cómo habla?',
    quote: '¿Qué acciones puede realizar la IA en este entorno?',
  },
  when: {
    title: 'Cuándo',
    lead: '¿Quién mira, con qué rapidez, y cuánto dura?',
    quote: '¿Cuándo se realizan estas acciones? ¿Solo con supervisión clínica o también sin ella?',
  },
  where: {
    title: 'Dónde',
    lead: '¿Dónde funciona y adónde van los datos?',
    quote: '¿Dónde se encuentra la IA? ¿En un servidor central o quizá en el teléfono del paciente?',
  },
  why: {
    title: 'Por qué',
    lead: '¿Qué es en la atención de una persona y sobre qué actúa?',
    quote: '¿Por qué actúa la IA? ¿Sobre qué información actúa?',
  },
  safeguards: {
    title: 'Salvaguardas',
    lead: '¿Cómo está construida, qué hace en una crisis y qué la protege?',
    quote:
      'Una vez identificados los riesgos de la IA, pueden gestionarse mejor según cómo esté construida la aplicación.',
  },
  risks: { title: 'Riesgos', lead: '¿Qué podría salir mal, y por qué?' },
  judgement: {
    title: 'Juicio',
    lead: '¿Es aceptable para usted, y para todos juntos?',
    quote:
      'Las partes interesadas deberían responder juntas a estas preguntas para determinar los riesgos de las '
      + 'aplicaciones de IA y juzgar si son aceptables.',
  },
  sign: { title: 'Firma', lead: 'Revise sus respuestas, guarde el informe y fírmelo.' },
}

export const quoteFrom: InAnyLanguage<typeof english.quoteFrom> =
  'Knol, Marquand, Farahany, Leow: JAMA Psychiatry, 2026; traducción nuestra'
