import type * as english from '../en/pages-room.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesRoom: InAnyLanguage<typeof english.pagesRoom> = {
  nameless: 'Persona {n}, {role}',
  empty: {
    heading: 'Todavía no hay nadie en la mesa',
    text: 'Una mano es de una persona o de un papel. Añada a quienes están en la sala; basta un papel, no hacen falta nombres.',
    add: 'Añadir personas en Función',
    onlyNameless:
      'Todas las personas de la mesa respondieron sin nombre, así que aquí no se puede levantar ninguna mano. Añada a quienes están en la sala.',
  },
  alone: 'Este archivo contiene las respuestas de una persona. Una votación a mano alzada necesita la hoja del equipo.',

  question: {
    counter: '{step}: pregunta {n} de {all}',
    previous: 'Anterior',
    previousNamed: 'Pregunta anterior',
    next: 'Siguiente',
    nextNamed: 'Pregunta siguiente',
    last: 'Esta es la última pregunta.',
    first: 'Esta es la primera pregunta.',
    forAction: 'Solo para: {action}',
    forAll: 'Para todas las acciones',
    forOthers: 'Para las demás acciones; se pregunta aparte: {actions}',
    several: 'Cada persona puede elegir varias.',
  },

  people: {
    heading: 'Manos',
    count: 'Han respondido {up} de {all}',
    now: 'Ahora: {person}',
    allUp: 'Han respondido todos',
    up: 'respondió',
    open: 'todavía no',
    before: 'de antes',
    notAsked: 'no se pregunta: lo que {person} respondió en otro lugar cierra esta pregunta',
    nameless: '{n, plural, one {1 respuesta sin nombre} other {{n} respuestas sin nombre}}',
    takeBack: 'Retirar',
    takeBackNamed: 'Retirar la respuesta de {person}',
    hide: 'Ocultar las manos hasta que estén todas',
    hideHint: 'Para que los demás no influyan en nadie.',
    show: 'Mostrar las manos',
    hidden: 'Las manos están ocultas hasta que respondan todos.',
  },

  options: {
    group: 'Respuesta de {person}',
    groupNobody: 'Respuestas',
    held: '{n, plural, one {1 mano} other {{n} manos}}',
    joint: 'Respuesta conjunta',
  },

  joint: {
    heading: 'Su respuesta conjunta',
    none: 'Todavía no hay ninguna.',
    soFar: 'La que hay en la hoja hasta ahora, sin resolver a mano alzada.',
    same: 'Todos los que respondieron dicen lo mismo.',
    settled: 'Resuelta en común.',
    takeOf: 'Tomar lo que dice la mayoría: {answer} ({most} de {all})',
    tie: 'Hay un empate: {answers}. Elijan ustedes la respuesta conjunta.',
    choose: 'Elegir ustedes la respuesta conjunta',
    reason: '¿Por qué lo resolvieron así?',
    reasonHint: 'Pocas palabras, si quieren. Sin datos de pacientes.',
    reopen: 'Volver a abrirla',
  },

  dissent: {
    heading: 'Quién lo ve de otra manera',
    of: '{person}: {answer}',
    accepts: 'acepta la respuesta conjunta',
    keeps: 'mantiene otra opinión',
    nameless: 'Sin nombre: {answer}',
  },

  said: {
    recorded: '{person}: {answer}.',
    recordedHidden: '{person} ha respondido.',
    next: 'Siguiente: {person}.',
    allUp: 'Han respondido todos.',
    allUpKeys: 'Han respondido todos. Intro toma la respuesta de la mayoría.',
    takenBack: '{person} ya no tiene respuesta.',
    nothingToTakeBack: '{person} no tiene a esta pregunta una respuesta propia que se pueda retirar.',
    now: 'Ahora: {person}.',
    choosePerson: 'Han respondido todos. Elija primero una persona para cambiar una respuesta.',
    nobody: 'Todavía no ha respondido nadie.',
    tie: 'Hay un empate: {answers}. Elijan con Mayús y el número.',
    tiePlain: 'Hay un empate: {answers}. Elijan ustedes la respuesta conjunta.',
    held: '{answer} ({n})',
    together:
      'Juntos: {answer}. {others, plural, =0 {Nadie lo ve de otra manera.} one {1 lo ve de otra manera.} other {{others} lo ven de otra '
      + 'manera.}}',
    noJoint: 'Ahora no hay respuesta conjunta.',
    hidden: 'Las manos siguen ocultas. Espere a que estén todas, o muéstrelas primero.',
    shown: 'Se muestran las manos.',
  },

  keys: {
    heading: 'Teclas',
    list: {
      answer: { keys: ['1', '…', '9'], does: 'lo que responde la persona; si hay más respuestas, 0 y letras' },
      unknown: { keys: ['U', '?'], does: 'la persona aún no lo sabe' },
      person: { keys: ['Flechas'], does: 'otra persona' },
      takeBack: { keys: ['Retroceso'], does: 'retirar la respuesta de esta persona' },
      most: { keys: ['Intro'], does: 'la respuesta de la mayoría pasa a ser la conjunta' },
      joint: { keys: ['Mayús', '1 … 9'], does: 'esta respuesta pasa a ser la conjunta' },
      reason: { keys: ['R'], does: 'escribir por qué; Esc vuelve' },
      show: { keys: ['V'], does: 'mostrar las manos ocultas' },
      turn: { keys: ['N', 'P'], does: 'pregunta siguiente o anterior, también Av Pág y Re Pág' },
      undo: { keys: ['Ctrl', 'Z'], does: 'deshacer' },
    },
  },
}
