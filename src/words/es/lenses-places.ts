import type * as english from '../en/lenses-places.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const placeLenses: InAnyLanguage<typeof english.placeLenses> = {
  'eu-ai-act': {
    name: 'Reglamento de IA de la UE',
    about:
      'Ordena la IA por su uso. Las fechas para los usos de alto riesgo se movieron en 2026. No hay una entrada general para '
      + 'el diagnóstico ni para los chatbots de salud mental. Lo que prohíbe figura en los motivos para no seguir.',
    levels: { 'minimal': 'Mínimo', 'transparency': 'Hay que decirlo a las personas', 'high-risk': 'Alto riesgo' },
    because: {
      'eu-ai-act.feelings':
        'Deduce sentimientos de la voz, la cara, el cuerpo o la escritura. Ese uso figura en el anexo III, y hay que '
        + 'decírselo a las personas.',
      'eu-ai-act.device': 'Es IA en un producto sanitario de clase IIa o superior, que debe mirar un organismo notificado.',
      'eu-ai-act.device-may': 'Puede entenderse como IA en un producto sanitario de clase IIa o superior.',
      'eu-ai-act.emergency':
        'Clasifica a personas cuya vida puede correr peligro. Si eso es triaje de urgencias, figura en el anexo III.',
      'eu-ai-act.access-to-care':
        'Quien no queda elegido recibe menos atención. El anexo III incluye decisiones de autoridades públicas sobre el '
        + 'acceso a servicios de salud.',
      'eu-ai-act.work-or-school':
        'Observa o clasifica a personas en el trabajo, en la educación o para una aseguradora. El anexo III incluye algunos '
        + 'de esos usos.',
      'eu-ai-act.talks': 'La gente habla con una IA y hay que decírselo al principio.',
      'eu-ai-act.generates': 'La gente lee palabras que hizo una IA, y quizá haya que decírselo.',
    },
    ask: [
      '¿Se dice a la gente en el primer contacto, con claridad, que trata con una IA (artículo 50)?',
      'Fabricante: ¿en qué uso del anexo III, o en qué clase de producto, dice que entra, y por qué?',
      'Jurista: ¿vale una excepción del artículo 6(3)? Nunca vale donde se elaboran perfiles de personas.',
      'Jurista: ¿hay que evaluar los efectos sobre los derechos fundamentales (artículo 27)?',
    ],
  },
  'uk-nice': {
    name: 'Marco de estándares de evidencia de NICE',
    about:
      'Tres niveles para la salud digital en Inglaterra: lo que ahorra esfuerzo, lo que ayuda a manejarse, y lo que trata o '
      + 'guía la atención. Un nivel más alto pide más pruebas.',
    levels: {
      none: 'Sin nivel', A: 'Nivel A (ahorra esfuerzo)', B: 'Nivel B (ayuda a manejarse)', C: 'Nivel C (trata o guía la atención)',
    },
    because: {
      'uk-nice.C': 'Trata, o guía el diagnóstico, el tratamiento o las elecciones de atención.',
      'uk-nice.C-may': 'Puede entenderse que guía la atención.',
      'uk-nice.B': 'Ayuda a la gente a manejar su propia salud.',
      'uk-nice.A': 'Ahorra tiempo o coste de personal.',
    },
    ask: [
      'Fabricante: ¿qué nivel declara, y dónde están las pruebas para cada estándar?',
      '¿Hay una guía de NICE sobre una herramienta así, y solo para qué funciones?',
    ],
  },
  'us-hipaa': {
    name: 'HIPAA (privacidad sanitaria de EE. UU.)',
    about:
      'Protege los datos de salud que tienen prestadores, aseguradoras y quienes trabajan para ellos. La mayoría de las '
      + 'aplicaciones queda fuera.',
    levels: { 'none': 'Fuera', 'business-associate': 'Trabaja para alguien a quien obliga', 'covered': 'Obliga a quien la gestiona' },
    because: {
      'us-hipaa.covered': 'La gestiona un prestador o una aseguradora y actúa sobre datos personales.',
      'us-hipaa.associate':
        'Se gestiona para un prestador o una aseguradora, así que un contrato debe obligar a quien la gestiona.',
    },
    ask: [
      '¿Hay un acuerdo de asociado comercial con el fabricante y con quien hizo el modelo?',
      'Jurista: ¿factura el prestador de un modo que lo hace entidad obligada?',
    ],
  },
  'us-ftc-breach': {
    name: 'Regla de la FTC sobre avisos de filtraciones de salud',
    about:
      'Obliga a las aplicaciones de salud fuera de HIPAA. Pasar datos sin consentimiento cuenta como una filtración de la que '
      + 'hay que avisar.',
    levels: { 'none': 'Fuera', 'breach-rule': 'Hay que avisar de las filtraciones' },
    because: {
      'us-ftc-breach.record': 'No hay detrás ningún prestador ni aseguradora, y usa historias o sensores.',
      'us-ftc-breach.typed': 'No hay detrás ningún prestador ni aseguradora, y guarda lo que la gente dice de su salud.',
    },
    ask: [
      'Fabricante: ¿a quién va cualquier dato, incluidos anuncios y analítica, y quién lo consintió?',
      'Fabricante: ¿quién avisa a la gente, y en cuántos días, si salen datos?',
    ],
  },
  'sensor-data': {
    name: 'Datos de sensores',
    about:
      'Los datos de relojes, teléfonos, micrófonos y cámaras dicen mucho de una persona y no siempre están bien protegidos.',
    levels: {
      'none': 'No se usan',
      'health-law': 'De uso médico, ley de privacidad sanitaria',
      'consumer-grade': 'De consumo, ley de privacidad sanitaria',
      'consumer-law-only': 'Solo la ley de consumo',
    },
    because: {
      'sensor-data.consumer-only': 'Actúa sobre sensores, voz o cara, y solo la ley de consumo protege los datos.',
      'sensor-data.consumer-grade':
        'Actúa sobre sensores, voz o cara de consumo, bajo una ley de privacidad sanitaria.',
      'sensor-data.sensed': 'Actúa sobre sensores, voz o cara.',
    },
    ask: [
      'Fabricante: ¿se guardan los datos en bruto, dónde, cuánto tiempo, y qué más podría deducirse de ellos?',
      'Jurista: ¿qué ley los protege todavía cuando salen del dispositivo?',
    ],
  },
  'liability': {
    name: 'Responsabilidad, del fabricante y de los profesionales',
    about:
      'Quién responde por un daño no está resuelto. Son preguntas para un jurista, y aquí no se saca ninguna conclusión.',
    levels: { 'none': 'Ninguna pregunta', 'ask-counsel': 'Preguntar a un jurista' },
    because: {
      'liability.care':
        'Va más allá del trabajo de oficina. Un tribunal dejó seguir demandas por el diseño de un chatbot; ese caso acabó en '
        + 'acuerdo sin admitir nada, y los otros que se nombran aquí no están decididos.',
    },
    ask: [
      '¿Quién responde si no ve una crisis: la clínica, el profesional o el fabricante? ¿Qué dice el contrato?',
      '¿Vería un tribunal un defecto en su diseño: sin control de edad, sin camino a una persona, con modales humanos?',
      '¿Cambia lo que se pide a un profesional el seguirla, o el no seguirla?',
      '¿Lo saben nuestras aseguradoras, y lo cubren?',
    ],
  },
  'us-california-sb-53': {
    name: 'California SB 53: qué preguntar a quien desarrolla el modelo',
    about:
      'Quienes hacen los modelos más grandes deben decir cómo tratan los grandes riesgos e informar de incidentes críticos. '
      + 'Una herramienta hecha sobre un modelo así puede pedirlo.',
    levels: { 'none': 'Ninguna pregunta', 'ask-developer': 'Preguntar a quien lo desarrolla' },
    because: {
      'us-california-sb-53.model-of-another': 'Sus palabras vienen del modelo de otra empresa.',
      'us-california-sb-53.model': 'Sus palabras vienen de un modelo. De quién sea decide qué debe publicar quien lo desarrolla.',
    },
    ask: [
      '¿Es un desarrollador de frontera según la ley, y dónde está el marco que publicó?',
      '¿Ha informado de incidentes críticos, y nos dirá los que toquen este uso?',
      '¿Nos avisará antes de que cambie una versión?',
    ],
  },
}
