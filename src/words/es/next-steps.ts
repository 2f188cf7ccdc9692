import type * as english from '../en/next-steps.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const nextSteps: InAnyLanguage<typeof english.nextSteps> = {
  heading: 'Qué pasa ahora',
  show: 'Quién lo ve después:',
  send: 'Qué enviar:',
  list: 'Qué hacer:',
  again: 'Cuándo volver a mirar:',
  open: 'Primero:',
  settle: 'resolver lo que sigue abierto, porque puede mover el nivel.',
  toOpen: 'Lo primero que averiguar',
  done: 'Están hechos {done} de {all} pasos de este nivel.',
  toList: 'Los pasos',
  by: {
    notEnough: {
      means: 'Todavía no hay nivel. No es buena señal ni mala: se ha respondido muy poco para decir algo.',
      show: 'quien sepa lo que ustedes no saben, y las personas para quienes se dejaron preguntas.',
      send: 'una invitación para responder a solas, o el archivo de hoja. Un informe solo diría que faltan respuestas.',
    },
    stop: {
      means:
        'Vale un motivo para no seguir, sea cual sea el nivel, y ninguna salvaguarda lo quita. Tal como está, nadie nuevo '
        + 'debería empezar a usarla. Donde ya hay personas que dependen de ella, no la quite de un día para otro.',
      show: 'quien pueda cambiar el diseño, y un profesional clínico. Si es un motivo legal, también alguien de derecho.',
      send: 'el PDF, que nombra el motivo. Cuando el diseño haya cambiado, una hoja nueva.',
    },
    1: {
      means:
        'Bajo no dice que no pueda pasar nada. Dice que las reglas hallaron poco en estas respuestas. Lo que nadie pensó no '
        + 'está en él.',
      show: 'la persona que responde del daño, y alguien con experiencia vivida que no estuvo en la mesa.',
      send: 'el PDF firmado. Lleva dentro el archivo de hoja.',
    },
    2: {
      means: 'Moderado no dice «adelante». Dice que hay un daño que otras salvaguardas quizá harían más raro.',
      show: 'el profesional clínico que la supervisaría, y el fabricante.',
      send: 'el PDF firmado, con la lista de lo que bajaría el nivel.',
    },
    3: {
      means: 'Alto no dice «nunca». Dice que otras personas deben poder leer por qué lo aceptarían.',
      show: 'todas las personas de la mesa que lo ven de otra manera, y después el comité.',
      send: 'el PDF firmado, con el beneficio y sus motivos escritos, y los archivos de quienes respondieron a solas.',
    },
    4: {
      means: 'Muy alto no dice que la idea esté perdida. Dice que este diseño, tal como está, no debería llegar a nadie.',
      show: 'quien pueda cambiar el diseño, antes que cualquier comité.',
      send: 'el PDF, con la lista de lo que bajaría el nivel. Tras el cambio, una hoja nueva que parta de esta.',
    },
  },
}
