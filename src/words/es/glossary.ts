import type * as english from '../en/glossary.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const glossary: InAnyLanguage<typeof english.glossary> = {
  action: {
    term: 'Acción',
    written: 'acción|acciones',
    means: 'Una cosa que la IA puede hacer en el lugar donde se usa. El artículo la llama «affordance».',
  },
  oversight: {
    term: 'Supervisión',
    written: 'supervisión',
    means:
      'Un profesional clínico ve lo que hace la IA, tiene tiempo para mirarlo, y puede discrepar y pararla. Si falta algo de '
      + 'esto, cuenta como si nadie mirara.',
  },
  screening: {
    term: 'Cribado',
    means:
      'Buscar una posible enfermedad o un riesgo en muchas personas, la mayoría sin ninguno. No es un diagnóstico.',
  },
  triage: {
    term: 'Triaje',
    means:
      'Decidir a quién se atiende, con qué rapidez o quién atiende. El cribado encuentra personas; el triaje las ordena.',
  },
  generated: {
    term: 'Generado',
    written: 'generado|generada|generadas',
    means: 'Texto, voz o imágenes nuevos que un modelo hace cada vez. Nadie los ha leído antes.',
  },
  languageModel: {
    term: 'Modelo de lenguaje',
    written: 'modelo de lenguaje|modelos de lenguaje',
    means: 'Un programa que escribe texto nuevo según lo que suele venir después. Puede equivocarse y sonar seguro.',
  },
  consumerGrade: {
    term: 'De consumo',
    written: 'de consumo',
    means: 'Hecho para que cualquiera lo compre, como un reloj de tienda, y no probado como producto sanitario.',
  },
  tier: {
    term: 'Nivel',
    written: 'nivel',
    means:
      'La peor valoración de lo que podría salir mal, según lo grave y lo probable, de Bajo a Muy alto. No es una clase '
      + 'legal.',
  },
  interval: {
    term: 'Como mínimo …, podría ser …',
    means: 'El nivel si todas las preguntas abiertas salieran bien, y si todas salieran mal.',
  },
  unknown: {
    term: 'Aún no lo sabemos',
    written: 'Aún no lo sabemos',
    means: 'Una respuesta como las demás. Deja la pregunta abierta, y el resultado muestra hasta dónde puede moverse.',
  },
  hazard: {
    term: 'Qué podría salir mal',
    written: 'qué podría salir mal',
    means: 'Una forma en que una acción podría dañar a alguien. Está en la lista solo si sus respuestas la hacen posible.',
  },
  severity: {
    term: 'Qué tan malo',
    written: 'qué tan malo',
    means: 'La gravedad: cuánto daño haría, de 1 a 5. El daño psíquico cuenta como daño.',
  },
  likelihood: {
    term: 'Qué tan probable',
    written: 'qué tan probable',
    means: 'La probabilidad de que el daño ocurra, de 1 a 5. Solo esto es lo que bajan las salvaguardas.',
  },
  rating: {
    term: 'Valoración',
    means: 'Lo malo y lo probable leídos juntos en la matriz de una norma de salud, de 1 a 5.',
  },
  dcb0129: {
    term: 'DCB0129',
    means: 'Una norma del NHS sobre el riesgo clínico de los programas de salud. Su matriz da las valoraciones.',
  },
  safeguard: {
    term: 'Salvaguarda',
    written: 'salvaguarda|salvaguardas',
    means: 'Algo que hace menos probable un daño. Cuenta cuando está en marcha y hay algo que mostrar.',
  },
  inPlace: {
    term: 'Prevista, en marcha, verificada',
    written: 'en marcha',
    means:
      'Hasta dónde ha llegado una salvaguarda. Prevista no baja nada. En marcha, con algo que mostrar, baja un poco. '
      + 'Verificada por alguien ajeno al fabricante baja más, pero nunca más de un nivel.',
  },
  beforeAfter: {
    term: 'Antes y después de las salvaguardas',
    means: 'El nivel sin ninguna salvaguarda, y el nivel con las que cuentan.',
  },
  lever: {
    term: 'Qué lo bajaría',
    written: 'conjunto mínimo de cambios',
    means: 'Los mínimos cambios que juntos bajan el nivel. Si se deja uno fuera, los demás no llegan.',
  },
  stop: {
    term: 'Motivo para no seguir',
    means: 'Vale sea cual sea el nivel. Ninguna salvaguarda lo quita; un cambio de diseño sí.',
  },
  lens: {
    term: 'Ley o clasificación que comprobar',
    written: 'leyes y clases',
    means: 'Una regla de fuera que sus respuestas tocan. Está junto al nivel y nunca lo mueve.',
  },
  judgementOfOurs: {
    term: 'Nuestro criterio',
    means: 'Ninguna fuente da este paso. Lo elegimos nosotros, y usted puede verlo de otra manera.',
  },
  rules: {
    term: 'Reglas',
    written: 'reglas',
    means: 'Lo que convierte las respuestas en un nivel, escrito de antemano y con versión. Cada paso nombra su fuente.',
  },
  whatIf: {
    term: 'Supuesto',
    means: 'Una copia de las respuestas en la que se prueba un cambio. Puede convertirse en la hoja.',
  },
  livedExperience: {
    term: 'Experiencia vivida',
    means: 'Haber vivido uno mismo, o al lado de alguien cercano, una enfermedad o un sufrimiento mental.',
  },
  jointAnswer: {
    term: 'Respuesta conjunta',
    written: 'respuesta conjunta',
    means: 'Lo que el equipo responde junto. De ella se hace el nivel.',
  },
  ownAnswer: {
    term: 'Mi propia respuesta',
    means: 'Lo que una persona dice por su cuenta, junto a la respuesta conjunta.',
  },
  verdict: {
    term: 'Veredicto',
    written: 'veredicto',
    means: 'Lo que una persona dice al final: aceptable, con condiciones, no aceptable, o no puede juzgar todavía.',
  },
  dissent: {
    term: 'Discrepancia',
    means: 'Una opinión distinta que alguien mantiene cuando el equipo ha fijado una respuesta. Se imprime.',
  },
  signature: {
    term: 'Firma',
    written: 'fírmelo',
    means:
      'Se hace con una clave secreta. Otros pueden comprobar que el archivo es el que se firmó. No dice que la función sea '
      + 'aceptable, ni de quién es la clave.',
  },
  fingerprint: {
    term: 'Huella',
    written: 'huella',
    means: 'Una fila corta de signos que distingue una clave de todas las demás. Compárela en persona o por teléfono.',
  },
}
