import type * as english from '../en/glossary.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const glossary: InAnyLanguage<typeof english.glossary> = {
  affordance: {
    term: 'Affordance',
    means: 'Lo que una IA puede hacer en el lugar donde se usa. En esta hoja decimos acción.',
  },
  tier: {
    term: 'Nivel',
    means:
      'La peor valoración de lo que podría salir mal, según lo grave y lo probable, de Bajo a Muy alto. No es una clase '
      + 'legal.',
  },
  stop: {
    term: 'Motivo para no seguir',
    means: 'Vale sea cual sea el nivel. Ninguna salvaguarda lo quita; un cambio de diseño sí.',
  },
  safeguard: {
    term: 'Salvaguarda',
    means: 'Algo que hace menos probable un daño: ninguna, prevista, en marcha o verificada fuera del fabricante.',
  },
  interval: {
    term: 'Como mínimo …, podría ser …',
    means: 'El nivel si todas las preguntas abiertas salieran bien, y si todas salieran mal.',
  },
  judgementOfOurs: {
    term: 'Nuestro criterio',
    means: 'Ninguna fuente da este paso. Lo elegimos nosotros, y usted puede verlo de otra manera.',
  },
  dcb0129: {
    term: 'DCB0129',
    means: 'Una norma del NHS sobre el riesgo clínico de los programas de salud. Su matriz da las valoraciones.',
  },
  languageModel: {
    term: 'Modelo de lenguaje',
    means: 'Un programa que escribe texto nuevo según lo que suele venir después. Puede equivocarse y sonar seguro.',
  },
  livedExperience: {
    term: 'Experiencia vivida',
    means: 'Haber vivido uno mismo, o al lado de alguien cercano, una enfermedad o un sufrimiento mental.',
  },
}
