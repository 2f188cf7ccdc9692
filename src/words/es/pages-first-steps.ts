import type * as english from '../en/pages-first-steps.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesFirstSteps: InAnyLanguage<typeof english.pagesFirstSteps> = {
  pageTitle: '{page} · Primeros pasos en dos minutos · {product}',
  progress: '{n} de {all}',
  back: 'Atrás',
  next: 'Siguiente',
  leave: 'Salir',
  leaveToQuestion: 'Volver a la pregunta',
  begin: 'A la página de inicio',
  result: 'Lo que dicen ahora las reglas',
  steps: {
    meaning: {
      heading: '¿Qué es una acción?',
      text: [
        'Un ejemplo inventado: una clínica da una aplicación a adultos con ánimo bajo. Les informa sobre el sueño. Busca '
        + 'depresión en lo que escriben. Responde cuando alguien escribe que quiere morir.',
        'Son tres acciones. Una acción es una cosa que una IA puede hacer en el lugar donde se usa.',
      ],
    },
    actions: {
      heading: 'Una aplicación, tres acciones',
      text: ['Cada acción tiene sus propias respuestas. Márquelas: la peor fija el nivel.'],
      ask: '¿Qué puede hacer?',
      choices: {
        inform: 'Informar a todos igual sobre el sueño',
        screen: 'Buscar depresión; un profesional lo mira antes',
        crisis: 'Responder a quien quiere morir; nadie lo mira',
      },
    },
    look: {
      heading: 'Cambie una respuesta',
      text: ['Ahora solo la segunda acción. Quién mira, y cuándo, puede mover el nivel.'],
      ask: '¿Lo ve un profesional clínico antes de que cuente?',
      choices: { before: 'Sí, antes', afterwards: 'Hasta 72 horas después', never: 'Nunca' },
    },
    unknown: {
      heading: 'Puede que no lo sepa',
      text: [
        '«Aún no lo sabemos» es una respuesta. El nivel tiene entonces dos extremos: si sale bien y si sale mal.',
      ],
      ask: '¿Cómo de mal pueden estar las personas?',
      choices: { mild: 'Dificultades leves o moderadas', serious: 'Una enfermedad grave', unknown: 'Aún no lo sabemos' },
    },
    safeguard: {
      heading: 'Una salvaguarda necesita algo que mostrar',
      text: [
        'Aquí un profesional lo mira después. Una prueba desde fuera puede bajar el nivel, pero nunca más de uno.',
      ],
      ask: '¿La ha probado alguien que no sea el fabricante?',
      choices: {
        nobody: 'Nadie',
        untold: 'Sí, pero nada lo muestra',
        shown: 'Sí, y el informe se puede leer',
      },
    },
    end: {
      heading: 'Lo que obtiene',
      text: ['No se guardó nada de lo que pulsó aquí. Una hoja de verdad le da:'],
      points: [
        'un nivel, con el motivo y la fuente de cada paso;',
        'qué podría salir mal, y qué lo bajaría;',
        'la opinión de cada persona, también donde difieren;',
        'un PDF que puede firmar y que otros pueden comprobar.',
      ],
      last: 'Deciden las personas de la mesa, no el nivel.',
    },
  },
}
