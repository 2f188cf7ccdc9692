import type * as english from '../../en/questions/who.ts'
import type { InAnyLanguage } from '../../in-any-language.ts'

const testedOptions = {
  'seen-as-good': { label: 'Sí, y vimos que les funciona igual de bien', short: 'Visto: igual de bien' },
  'in-the-data': { label: 'Estaban en los datos, pero nadie las miró por separado', short: 'Solo en los datos' },
  no: { label: 'No', short: 'Sin probar' },
  'seen-worse': { label: 'Sí, y vimos que les funciona peor', short: 'Visto: peor' },
}

export const who: InAnyLanguage<typeof english.who> = {
  'who.ages': {
    ask: '¿Qué edad pueden tener los más jóvenes?',
    why:
      'Las normas sobre dispositivos y sobre chatbots protegen más a los jóvenes, y muchos ya piden consejo a un chatbot.',
    example: 'Una aplicación para estudiantes de 16 a 25 años deja entrar a los de 16.',
    short: 'Los más jóvenes',
    options: {
      adults: { label: 'Solo adultos' },
      'from-13': { label: 'También de 13 a 17 años' },
      'under-13': { label: 'También menores de 13 años' },
    },
  },
  'who.acuity': {
    ask: '¿Qué tan mal pueden estar?',
    hint:
      'Cuente a todas las personas que aparecerán, no solo a quienes está destinada. Leve no excluye pensamientos de '
      + 'suicidio.',
    why:
      'Cuanto peor está alguien, más cuesta una respuesta equivocada. Los chatbots fueron menos fiables con el riesgo '
      + 'intermedio.',
    example:
      'Una aplicación para el ánimo bajo que cualquiera puede abrir la abrirá también alguien que piensa en el suicidio '
      + 'esta noche.',
    short: 'Qué tan mal',
    options: {
      'not-unwell': { label: 'No están mal' },
      mild: { label: 'Dificultades leves o moderadas' },
      serious: {
        label: 'Una enfermedad grave', hint: 'Por ejemplo psicosis, trastorno bipolar, anorexia o depresión grave.',
      },
      crisis: {
        label: 'Un riesgo actual para la vida',
        hint:
          'Por ejemplo en una línea de crisis, tras un intento de suicidio, o donde nada impide la entrada a personas en '
          + 'crisis.',
      },
    },
  },
  'who.conditions': {
    ask: '¿Podría llegar a personas que viven con algo de esto?',
    hint: 'Marque todo lo que corresponda.',
    why:
      'Algunas herramientas dañan a algunas personas a su manera: dar la razón en todo puede alimentar un delirio.',
    example: 'Un diario que cuenta calorías, abierto por alguien que se recupera de una anorexia.',
    short: 'Condiciones',
    options: {
      psychosis: {
        label: 'Psicosis', hint: 'Por ejemplo oír voces, o creencias firmes que otros no comparten.',
      },
      bipolar: { label: 'Trastorno bipolar' },
      'eating-disorder': { label: 'Un trastorno alimentario' },
      'substance-use': { label: 'Problemas con el alcohol o las drogas' },
      'self-harm': { label: 'Autolesiones sin deseo de morir' },
      perinatal: { label: 'Embarazo o el primer año tras el parto', short: 'En torno al parto' },
      dementia: { label: 'Demencia' },
    },
    none: { label: 'Ninguna de estas en particular' },
  },
  'who.access': {
    ask: '¿Cómo la obtiene la gente?',
    why: 'Quien abre la puerta también sabe quién entró, y puede cuidar de esas personas.',
    example: 'Una terapeuta entrega un código en la primera sesión.',
    short: 'Cómo se obtiene',
    options: {
      clinician: { label: 'De un profesional clínico que las conoce' },
      service: { label: 'Un servicio las inscribe' },
      institution: { label: 'De una escuela, un empleador o una aseguradora' },
      anyone: { label: 'Cualquiera puede obtenerla' },
    },
  },
  'who.number': {
    ask: '¿Cuántas personas en el primer año?',
    why: 'Un daño raro se vuelve seguro cuando la usan muchísimas personas.',
    example:
      'Una mala respuesta en 10 000 conversaciones: en una clínica quizá una al año, en una aplicación grande varias al día.',
    short: 'Personas, primer año',
    options: {
      tens: { label: 'Decenas o cientos' },
      thousands: { label: 'Miles' },
      more: { label: 'Decenas de miles o más' },
    },
  },
  'who.reachable': {
    ask: '¿Qué impide la entrada a quienes no está destinada?',
    why: 'Escribir «solo para adultos» no impide la entrada a nadie.',
    example: 'Una ventana pregunta «¿Tiene 18 años?». Alguien de 14 toca sí. Eso es solo una declaración.',
    short: 'Qué frena a otros',
    options: {
      arrangement: {
        label: 'Una medida real se lo impide',
        hint: 'Por ejemplo un acceso de la clínica, o una edad que se comprueba.',
      },
      declaration: {
        label: 'Solo tienen que decir quiénes son',
        hint: 'Por ejemplo una casilla: «Soy mayor de 18 años».',
        short: 'Solo una declaración',
      },
      nothing: { label: 'Nada se lo impide' },
    },
  },
  'who.choice': {
    ask: '¿Pueden decir que no, o parar, sin perder nada?',
    why: 'Un sí solo es libre si un no no cuesta nada.',
    example: 'En una planta, alguien puede creer que negarse a la aplicación retrasa la vuelta a casa.',
    short: 'Libre de decir no',
    options: {
      yes: { label: 'Sí' },
      hard: {
        label: 'Sí, pero puede ser difícil',
        hint:
          'Para personas que están muy mal, retenidas, en la escuela o en el trabajo, o que quizá no puedan tomar esta '
          + 'decisión.',
      },
      no: { label: 'No' },
    },
  },
  'who.tested.minorities': {
    ask: 'Minorías raciales y étnicas donde se va a usar',
    why:
      'A menudo las minorías faltan en los datos, y los modelos de lenguaje les han dado peores respuestas.',
    example: 'En una prueba, los textos de autores negros recibieron respuestas con menos empatía.',
    short: 'Probada: minorías',
    options: testedOptions,
  },
  'who.tested.most-unwell': {
    ask: 'Las personas que peor están',
    why: 'Las personas que peor están son las que menos participan en estudios.',
    example: 'Una herramienta para la depresión probada solo con estudiantes.',
    short: 'Probada: quienes peor están',
    options: testedOptions,
  },
  'who.tested.collective': {
    ask: 'Personas que hablan de su malestar a través de la familia o la comunidad',
    why:
      'Una herramienta que espera «me siento triste» puede no oír «mi familia ya no puede comer junta».',
    example: 'Alguien dice «traigo vergüenza a mis padres» y quiere decir que no desea vivir.',
    short: 'Probada: palabras de familia',
    options: testedOptions,
  },
  'who.tested.language': {
    ask: 'Personas que no usan el inglés o el idioma principal',
    why: 'Una herramienta hecha en un idioma puede no ver una señal de alarma en otro.',
    example: 'Un chatbot que responde en polaco pero se probó en inglés.',
    short: 'Probada: otros idiomas',
    options: testedOptions,
  },
  'who.gets': {
    ask: '¿Quién recibe el resultado?',
    why: 'El mismo resultado puede ayudar en una sesión y hacer daño en la mesa de un jefe.',
    example: 'Una puntuación del ánimo en la sesión abre una conversación. Ante un empleador puede costar un puesto.',
    short: 'Quién lo recibe',
    options: {
      clinician: { label: 'El profesional clínico' },
      together: { label: 'El profesional clínico y la persona, juntos', short: 'Profesional y persona' },
      person: { label: 'La persona' },
      chosen: { label: 'La familia, o alguien que la persona eligió' },
      institution: {
        label: 'Una escuela, un empleador, una aseguradora o la policía',
        short: 'Escuela, empleador, aseguradora, policía',
      },
    },
  },
}
