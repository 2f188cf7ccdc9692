import type * as english from '../en/lenses-devices.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const deviceLenses: InAnyLanguage<typeof english.deviceLenses> = {
  'imdrf-n12': {
    name: 'IMDRF N12: categoría de los programas médicos',
    about:
      'Una tabla que acordaron reguladores de varios países. Ordena los programas médicos según lo enfermas que están las '
      + 'personas y el peso que tienen sus palabras. Valora solo el daño a la salud, no la privacidad ni la libertad.',
    levels: {
      none: 'Sin categoría', I: 'Categoría I (baja)', II: 'Categoría II', III: 'Categoría III', IV: 'Categoría IV (muy alta)',
    },
    because: {
      'imdrf-n12.IV':
        'Trata o diagnostica en una situación crítica: un riesgo para la vida, menores, o una enfermedad sin un profesional '
        + 'al lado.',
      'imdrf-n12.IV-may':
        'Puede entenderse que trata o diagnostica en una situación crítica. Si decide un profesional clínico, también puede '
        + 'entenderse como una ayuda, una categoría más baja.',
      'imdrf-n12.III':
        'Trata o diagnostica en una situación grave, o guía la atención en una crítica: un riesgo para la vida, menores, o '
        + 'una enfermedad sin un profesional al lado.',
      'imdrf-n12.III-may': 'Puede entenderse que trata en una situación grave, o que guía la atención en una crítica.',
      'imdrf-n12.II': 'Trata o diagnostica, o guía la atención en una situación grave, o informa en una crítica.',
      'imdrf-n12.II-may': 'Puede entenderse que trata, o que informa la atención en una situación crítica.',
      'imdrf-n12.I': 'Informa o guía la atención.',
      'imdrf-n12.I-may': 'Lo que dice puede entenderse como información para la atención.',
    },
    ask: [
      'Fabricante: ¿qué finalidad declara, y para quién?',
      'Fabricante: ¿qué categoría le da, uso por uso, y qué cambios la moverían?',
    ],
  },
  'eu-mdr': {
    name: 'Reglamento de productos sanitarios de la UE, regla 11',
    about:
      'Decide si un programa es un producto sanitario en la UE, y de qué clase. Cuentan la finalidad declarada y lo que '
      + 'hace. Cuánto daño podría causar no es un criterio para ser producto.',
    levels: {
      'not-a-device': 'No es producto', I: 'Clase I', IIa: 'Clase IIa', IIb: 'Clase IIb', III: 'Clase III',
    },
    because: {
      'eu-mdr.III': 'Trata o diagnostica donde hay un riesgo para la vida.',
      'eu-mdr.III-may':
        'Puede entenderse que trata o diagnostica donde hay un riesgo para la vida o un grupo frágil.',
      'eu-mdr.IIb':
        'Trata o diagnostica una enfermedad y ningún profesional decide antes, o guía decisiones donde hay un riesgo para la '
        + 'vida.',
      'eu-mdr.IIb-may':
        'Puede entenderse que trata o diagnostica una enfermedad, o que guía decisiones en un estado crítico. Donde un '
        + 'especialista decide según su resultado, la guía nombra la clase IIa.',
      'eu-mdr.IIa': 'Sus resultados se usan para decidir sobre diagnóstico o terapia.',
      'eu-mdr.IIa-may': 'Puede entenderse que sus resultados se usan para decidir sobre diagnóstico o terapia.',
      'eu-mdr.I': 'Declara una finalidad médica, sin resultados para tales decisiones.',
      'eu-mdr.I-may': 'Los anuncios insinúan una finalidad médica.',
    },
    ask: [
      'Fabricante: ¿es un producto según el artículo 2, qué clase declara según la regla 11, y quién lo comprobó?',
      'Fabricante: ¿qué palabras de la web, de la tienda y de las publicaciones hablan de enfermedad?',
      'Jurista: si solo anota, ¿analiza alguna parte lo que se anotó?',
    ],
  },
  'uk-mdr': {
    name: 'Reglamento de productos sanitarios del Reino Unido, guía de la MHRA sobre salud mental digital',
    about:
      'Dos puertas: una finalidad médica, y hacer lo bastante para alcanzarla. Los textos fijos y las sumas que cualquiera '
      + 'puede comprobar hacen poco; la IA hace mucho. La finalidad se lee también en los anuncios.',
    levels: { 'not-a-device': 'No es producto', I: 'Clase I', IIa: 'Clase IIa' },
    because: {
      'uk-mdr.IIa': 'Dice de qué enfermedad se trata, mediante IA, antes de que decida un profesional: un diagnóstico directo.',
      'uk-mdr.IIa-may': 'Su cribado o diagnóstico puede equivaler a un diagnóstico directo.',
      'uk-mdr.I': 'Tiene una finalidad médica y hace mucho, sin un diagnóstico directo.',
      'uk-mdr.I-may':
        'Puede entenderse que tiene una finalidad médica y hace lo bastante para alcanzarla. Es probable que cuenten los '
        + 'resúmenes generados de una consulta.',
    },
    ask: [
      'Fabricante: ¿qué finalidad declara, y qué clase se sigue de ella?',
      'Fabricante: ¿está registrada en la MHRA, y si es de clase IIa, qué organismo la miró?',
      'Fabricante: ¿prometen los anuncios o las publicaciones menos depresión o ansiedad?',
    ],
  },
  'us-fda': {
    name: 'FDA, la agencia de alimentos y medicamentos de EE. UU.',
    about:
      'Decide si un programa es un producto sanitario en EE. UU. El bienestar general y cierto apoyo a profesionales quedan '
      + 'fuera. Declarar que trata o diagnostica lo hace entrar.',
    levels: {
      'none': 'Fuera',
      'wellness': 'Bienestar general',
      'clinician-support': 'Apoyo a la decisión de profesionales',
      'device': 'Producto sanitario',
      'novel-device': 'Producto de un tipo nuevo (De Novo o PMA)',
    },
    because: {
      'us-fda.generative':
        'Genera palabras y puede entenderse como producto. Un panel de 2025 oyó que no se había autorizado ninguno. Según un '
        + 'bufete, las vías serían De Novo o PMA, con la intervención de un profesional.',
      'us-fda.device': 'Declara que diagnostica, trata o vigila una enfermedad, y la gente ve por sí misma sus resultados.',
      'us-fda.device-may': 'Lo que hace, o lo que insinúan los anuncios, puede hacerla un producto.',
      'us-fda.clinician-support':
        'Solo el profesional clínico recibe el resultado. Puede quedar fuera si puede comprobar sus razones y el tiempo no '
        + 'apremia.',
      'us-fda.wellness':
        'No se declara ninguna enfermedad, y la gente no está mal. La FDA pide además un riesgo bajo, que aquí no se resuelve.',
      'us-fda.wellness-may':
        'No se declara ninguna enfermedad, pero la usarán personas que están mal. La FDA pide además un riesgo bajo, que aquí '
        + 'no se resuelve.',
    },
    ask: [
      'Fabricante: ¿se apoya en el bienestar general, en el apoyo a la decisión o en una autorización? ¿Con qué número?',
      'Fabricante: ¿nombra alguna pantalla, anuncio o etiqueta una enfermedad o un umbral para ella?',
      'Jurista: si genera palabras, ¿qué vía espera?',
    ],
  },
}
