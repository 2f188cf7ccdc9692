import type * as english from '../en/report-summary.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const summarySheet: InAnyLanguage<typeof english.summarySheet> = {
  title: '{title} – resumen de una Affordance Worksheet',
  untitled: 'Una función de IA en la atención de salud mental',
  subject: 'Resumen de una Affordance Worksheet para otras organizaciones: {kind}',
  header: 'Resumen para otras organizaciones',
  attachment: 'El mismo resumen como datos',
  kind: 'Resumen para otras organizaciones · {kind} · reglas {version}',
  kinds: { quick: 'vistazo rápido', full: 'hoja completa' },
  lead:
    'Un equipo miró junto una función de IA en la atención de salud mental. Esto es lo que respondió y lo que resultó, sin nombres ni '
    + 'notas, para que otros puedan aprender de ello.',
  actions: 'Hace esto: {actions}.',
  share: 'Por qué compartir: «sharing practical lessons speeds up response times» (compartir lo aprendido acelera la respuesta). {by}, {where}.',
  after: 'Después de las salvaguardas: {tier}',
  exactly: '{tier}',
  between: 'como mínimo {best}, podría ser {worst}',
  before: 'Antes de las salvaguardas: {tier}.',
  raised: 'Las reglas solas dicen {tier}. En la mesa se valoró más alto, y eso cuenta.',
  notEnough: 'Todavía no había nivel: se respondieron demasiado pocas preguntas.',
  caution: 'Bajo no quiere decir seguro. Nivel de la hoja de trabajo, no una clase legal.',
  together: 'Juntos: {verdict}.',
  notTogether: 'No se escribió ninguna conclusión conjunta.',

  lessons: 'Lo aprendido, para otros',

  reasons: {
    title: '{n, plural, one {1 motivo para no seguir} other {{n} motivos para no seguir}}',
    none: 'Motivos para no seguir: ninguno.',
    legal:
      '{n, plural, one {1 motivo por ley} other {{n} motivos por ley}}, que no se nombran aquí: dirían dónde se usa la función',
    lead: 'Valen sea cual sea el nivel. Ninguna salvaguarda quita uno; cambiar el diseño sí.',
    open: 'Todavía no se pueden descartar: {reasons}.',
  },

  risks: {
    title: 'Qué podría salir mal',
    lead:
      'Lo que hallan las reglas, primero lo peor, como queda después de las salvaguardas y con las preguntas abiertas en lo más '
      + 'arriesgado. Las valoraciones van de 1 a 5.',
    none: 'Las respuestas no abren nada que pudiera salir mal según las reglas.',
    caption: 'Qué podría salir mal, según las reglas',
    columns: { hazard: 'Qué podría salir mal', actions: 'Cuando', rating: 'Valoración', tier: 'Nivel' },
  },

  safeguards: {
    title: 'Salvaguardas',
    none: 'No se nombró ninguna salvaguarda.',
    caption: 'Salvaguardas previstas o en marcha',
    columns: { safeguard: 'Salvaguarda', status: 'Estado' },
    shown: '{status}, con algo que la muestra',
    notShown: '{status}, sin nada todavía que la muestre, así que no cuenta',
    rest: 'De todas las demás salvaguardas de las reglas no hay ninguna, o nadie lo dijo.',
  },

  answers: {
    title: 'Qué respondió el equipo',
    lead: 'Las respuestas son opciones para elegir. No figuran las preguntas sin respuesta.',
    leadPeople: 'La última columna cuenta lo que respondieron por su cuenta las personas de la mesa, donde lo hicieron tres o más.',
    none: 'No se respondió ninguna pregunta.',
    columns: { question: 'Pregunta', answer: 'Respuesta conjunta', people: 'Por su cuenta' },
    caption: '{step}: {n, plural, one {1 respuesta} other {{n} respuestas}}',
    forAction: 'Cuando {action}: {answer}',
    of: 'De {n} personas: {counts}',
    count: '{answer} ({n})',
    nobodyTicked: 'nada de esto',
    noJoint: 'Sin respuesta conjunta',
  },

  people: {
    title: 'Las personas que respondieron',
    lead:
      'Solo números. Lo que dijeron por su cuenta menos de tres personas no se cuenta, para que no se pueda reconocer a nadie. Una '
      + 'valoración por encima de las reglas cuenta igualmente en el nivel, aunque la diera una persona.',
    atTable: 'En la mesa',
    atTableCount: '{n, plural, =0 {No se nombró a nadie} one {1 persona} other {{n} personas}}',
    verdicts: 'Veredictos',
    verdictCount: '{n} {verdict}',
    verdictsWithheld: 'No se cuenta: lo dieron menos de tres personas.',
    otherTier: 'Otro nivel',
    otherTierCount:
      'De {n} personas que respondieron por su cuenta, {above, plural, =0 {ninguna llega} one {1 llega} other {{above} llegan}} a un '
      + 'nivel más alto y {below, plural, =0 {ninguna} one {1} other {{below}}} a uno más bajo.',
    otherTierWithheld: 'No se cuenta: respondieron por su cuenta menos de tres personas, o no hay nivel.',
  },

  about: {
    title: 'Qué es este archivo y qué deja fuera',
    leftOut: 'Dejado fuera a propósito',
    leftOutList:
      'Nombres y papeles; notas y todos los textos de la hoja; quién respondió qué y cuándo; lo que dijeron las personas con sus '
      + 'palabras; condiciones y discrepancias; qué muestra una salvaguarda y quién se ocupa; lo que podría salir mal que añadió el '
      + 'propio equipo; supuestos; dónde se usa la función, y las leyes de allí; fechas. La fecha en las propiedades de este archivo '
      + 'es la de las reglas.',
    isNot: 'Qué no es',
    isNotList:
      'No está firmado, y nada prueba de dónde viene. No es un expediente de seguridad, un certificado ni una aprobación. Habla de '
      + 'una función en un lugar: quien planee otra vuelve a hacer las preguntas.',
    still: 'Tenga en cuenta',
    stillText:
      'Las respuestas juntas pueden aun así señalar un producto. Quien hizo este archivo lo vio todo antes y eligió compartirlo.',
    again: 'Para volver a mirar',
    againText:
      'El summary.json adjunto contiene lo mismo, con los ids de las reglas. Con las reglas {version} (SHA-256 {sha256}) cualquiera '
      + 'puede calcular de nuevo el nivel de las reglas.',
  },
}
