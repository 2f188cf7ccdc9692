import type * as english from '../en/report-blank.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const blankSheet: InAnyLanguage<typeof english.blankSheet> = {
  title: 'Affordance Worksheet, para rellenar a mano',
  subject: 'Las preguntas de las reglas {version} en papel: {kind}',
  header: 'Para rellenar a mano',
  kinds: { quick: 'Vistazo rápido', full: 'Todas las preguntas' },
  kind: '{kind} · reglas {version}',
  lead:
    '¿Es aceptable esta función de IA en la atención de salud mental? Respondan juntos. Marquen lo que sea así, y escriban en qué se '
    + 'apoya la respuesta.',
  how: [
    '«Aún no lo sabemos» es una respuesta propia. Es mejor que adivinar.',
    'Donde una respuesta no es igual para todas las acciones de la función, o alguien la ve de otra manera, escríbanlo debajo.',
    'Dejen sin responder una pregunta marcada «si corresponde» donde no corresponda.',
    'No escriban datos de un paciente real.',
    'El nivel solo lo da la página: introduzcan después las respuestas. Una hoja de papel no da ninguno.',
  ],
  feature: 'Nombre de la función:',
  date: 'Fecha y lugar:',
  person: 'Nombre, papel, ¿del fabricante?',
  people: 'En la mesa',
  question: '{n}. {ask}',
  group: '{over} {ask}',
  one: 'Marque una.',
  many: 'Marque todas las que sean así.',
  applies: 'Si corresponde.',
  note: 'Se apoya en, y notas:',
  answer: 'Respuesta:',
  safeguards: {
    title: 'Qué la protege',
    lead: 'Una marca por cada una. Una salvaguarda cuenta solo en marcha o verificada, y solo con algo que la muestre.',
    caption: 'Todas las salvaguardas que conocen las reglas',
    columns: { safeguard: 'Salvaguarda', evidence: 'Qué la muestra' },
  },
  judgement: {
    one: 'Veredicto de una persona',
    name: 'Nombre:',
    together: 'Veredicto de todos juntos',
    reason: 'Motivo:',
    conditions: 'Condiciones, quién y para cuándo:',
    dissent: 'Dónde lo veo de otra manera:',
    signature: 'Fecha y firma:',
  },
}
