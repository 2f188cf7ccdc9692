import type * as english from '../../en/questions/when.ts'
import type { InAnyLanguage } from '../../in-any-language.ts'

export const when: InAnyLanguage<typeof english.when> = {
  'when.oversight': {
    ask: '¿Lo ve un profesional clínico antes de que cuente?',
    why:
      'Una persona que puede pararla detecta sus errores. En un ensayo, el personal leyó cada mensaje e intervino 28 '
      + 'veces.',
    example:
      'El borrador de una nota espera hasta que el profesional lo lee y lo firma: antes de que llegue a nadie.',
    short: 'Supervisión clínica',
    options: {
      before: { label: 'Sí, antes de que llegue a nadie', short: 'Antes' },
      session: { label: 'Sí, en la sesión', short: 'En la sesión' },
      afterwards: { label: 'Sí, después', short: 'Después' },
      flagged: { label: 'Solo si algo se señala', short: 'Solo si se señala' },
      never: { label: 'Nunca' },
    },
  },
  'when.within': {
    ask: '¿Cuánto después?',
    why: 'Una revisión que llega después del daño llega tarde.',
    example: 'Mensajes de un viernes por la tarde que se leen el martes siguiente: más tarde.',
    short: 'Cuánto después',
    options: {
      hour: { label: 'En 1 hora' },
      'three-days': { label: 'En 72 horas, y antes del siguiente contacto', short: 'En 72 horas' },
      later: { label: 'Más tarde' },
    },
  },
  'when.real': {
    ask: '¿De verdad lo ve, tiene tiempo, y puede discrepar y pararla?',
    why:
      'La supervisión sobre el papel no protege a nadie. La ley de la UE enumera lo que una persona debe poder hacer.',
    example: 'Quien recibe 300 alertas al día no puede mirar cada una: no todo.',
    short: 'La supervisión es real',
    options: {
      yes: { label: 'Sí a todo' },
      'not-all': { label: 'No todo' },
    },
  },
  'when.length': {
    ask: '¿Cuánto puede durar?',
    why:
      'Los límites pueden debilitarse en conversaciones largas, y quien usa más un chatbot tiende a apoyarse más en él.',
    example: 'Una conversación que cada noche sigue donde se quedó: sin final, y recuerda.',
    short: 'Cuánto dura',
    options: {
      'one-answer': { label: 'Una respuesta' },
      session: { label: 'Una sesión con final' },
      'open-ended': { label: 'Sin final, y recuerda', short: 'Sin final' },
    },
  },
  'when.human': {
    ask: 'Si alguien necesita a una persona, ¿con qué rapidez llega a ella?',
    why: 'En una crisis, lo que más ayuda es llegar pronto a una persona.',
    example: 'Un botón avisa a la enfermera de guardia a las 3 de la madrugada: en minutos, de día y de noche.',
    short: 'Llegar a una persona',
    options: {
      minutes: { label: 'En minutos, de día y de noche' },
      'opening-hours': { label: 'En horario de atención' },
      'next-day': { label: 'El siguiente día laborable o más tarde' },
      'not-through-this': { label: 'No por aquí' },
    },
  },
  'when.told': {
    ask: '¿Qué se les dice a las personas sobre eso?',
    why: 'Quien espera una ayuda que no existe puede dejar de buscar otra.',
    example: 'El chat dice «he avisado a nuestro equipo». No hay equipo.',
    short: 'Qué se les dice',
    options: {
      exactly: { label: 'Exactamente esto' },
      less: { label: 'Menos', hint: 'Oyen menos que esto, o nada.' },
      more: { label: 'Más', hint: 'Se les hace esperar una ayuda que no existe.' },
    },
  },
}
