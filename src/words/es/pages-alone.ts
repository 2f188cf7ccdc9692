import type * as english from '../en/pages-alone.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesAlone: InAnyLanguage<typeof english.pagesAlone> = {
  asked: 'Le han pedido su propia opinión sobre esta función.',
  openLead:
    'Las preguntas que alguien como usted conoce mejor. Donde los demás han respondido, se le pregunta si está de acuerdo.',
  nameless: 'Al final puede dejar fuera su nombre. Decídalo antes de escribir lo que solo usted podría decir.',
  blind: 'Las respuestas de los demás no están en este archivo, para que no influyan en usted.',
  open:
    'Las respuestas de los demás se muestran donde las hay. Cada una pregunta si está de acuerdo, y cuenta para usted cuando lo diga.',
  feature: 'La función',
  untitled: 'Todavía no tiene nombre.',
  can: 'Qué puede hacer',
  noActions: 'Nadie ha dicho todavía qué puede hacer.',
  own: 'Puede saltarse lo que no sepa y parar cuando quiera. Queda en este navegador hasta que guarde su archivo.',
  firstFor:
    '{n, plural, =0 {No hay ninguna pregunta que le toque a usted antes que a otros.} one {1 pregunta que {role} suele conocer mejor. También '
    + 'está en los pasos; se responde una vez.} other {{n} preguntas que {role} suele conocer mejor. También están en los pasos; cada una se '
    + 'responde una vez.}}',
  rest: 'Después recorra las demás preguntas, o vaya directamente a «Terminar y enviar».',
  toRest: 'A las demás preguntas',

  unknown: 'No lo sé',

  introduce: {
    title: 'Primero: ¿quién es usted?',
    lead: 'Basta un papel. También al final puede dejar su nombre fuera del archivo.',
    done: 'Empezar',
  },

  suggestion: {
    one: 'Su respuesta, todavía no la de usted. Cuenta para usted cuando esté de acuerdo.',
    confirm: 'Estoy de acuerdo',
    page:
      '{n, plural, one {{n} respuesta de los demás en esta página le espera.} other {{n} respuestas de los demás en esta página le esperan.}}',
    all: 'Estoy de acuerdo con todas las de esta página',
  },

  tier: {
    hidden: 'Su nivel queda oculto hasta que termine, para que no influya en usted.',
    label: 'Su nivel, oculto',
    to: 'Terminar y enviar',
  },

  verdict: {
    heading: 'Su veredicto',
    lead: 'Su propio veredicto, si quiere darlo. No se muestra el de nadie más.',
  },

  send: {
    progress: 'Ha respondido {done} de {all} preguntas. Nadie tiene que responder todas.',
    finish: 'He terminado: mostrar el nivel',
    finishHint:
      'Después todavía puede cambiar respuestas. El equipo ve entonces cuántas cambió después de ver el nivel; sin su nombre, no.',
    forTier: 'Para un nivel hacen falta estas, para cada acción:',
    laidOver:
      'El equipo pone sus respuestas encima de las suyas. El informe imprime el nivel que resulta junto a su nombre, si lo da.',
    finished: 'Este es el nivel que dan sus respuestas solas.',
    seeRisks: 'Ver qué podría salir mal',
    saveTitle: 'Devolver sus respuestas',
    saveLead: 'Guarde el archivo y envíelo a quien se lo pidió. Nada se envía por sí solo.',
    save: 'Guardar mis respuestas',
    saved: 'Guardado como {file}. Envíelo a quien se lo pidió.',
    notFinished: 'También puede guardar antes de terminar. El equipo ve que no había terminado.',
    nameless: 'Enviarlo sin mi nombre',
    namelessHint:
      'El archivo no contiene entonces nombre, horas ni rastro de su invitación. Que trabaje para el fabricante sí queda. Sus palabras quedan '
      + 'como las escribió: léalas de nuevo por si hay algo que solo usted podría decir. Quien reciba su correo sigue viendo quién lo envió.',
    withoutRole: 'Dejar fuera también mi papel',
    withoutRoleHint: 'Donde menos de tres personas comparten su papel, otros pueden adivinar quién es usted.',
    savedNamed: 'Ya guardó un archivo con su nombre. Si lo envió, otros pueden ver que los dos son de usted.',
    spokeBefore:
      'Ya respondió antes con nombre. Lo que repite se deja fuera de este archivo; lo nuevo todavía puede señalarle a usted.',
    code: 'Su código es {code}. Quien se lo diga al equipo puede hacer que se retiren estas respuestas.',
    laterNameless:
      'Después de que el equipo exporte su informe, sus respuestas ya no se pueden retirar de él. Hasta entonces, dígales su código. No se le '
      + 'pide firmar.',
    remove: 'Borrar mis respuestas de este navegador',
    removeAsk:
      'En un ordenador compartido, otros podrían leerlas aquí. El archivo que guardó queda donde está. Sin él, se pierden.',
    removeYes: 'Borrarlas',
    removeNo: 'Conservarlas',
    later:
      'Después de que el equipo exporte su informe, sus respuestas ya no se pueden retirar de él. Hasta entonces, pídales que las retiren.',
  },

  closed: {
    notYet: 'Esta página no es para usted, o todavía no',
    notAlone: 'Esta página es para alguien que responde a solas',
    way: 'Seguir con sus respuestas',
  },

  link: {
    title: 'Le han pedido su propia opinión',
    lead:
      'Este enlace trae el nombre de una función, qué puede hacer y dónde se usa, y respuestas de otros. Ninguna respuesta suya cuenta antes de '
      + 'que usted esté de acuerdo.',
    leadBlind:
      'Este enlace trae el nombre de una función, qué puede hacer y dónde se usa. Las respuestas de los demás no están en él.',
    carries: '{n, plural, =0 {No trae respuestas.} one {Trae 1 respuesta elegida.} other {Trae {n} respuestas elegidas.}}',
    strange: 'Estas reglas no conocen {n, plural, one {1 parte} other {{n} partes}} de él, y se dejaron fuera: {ids}.',
    otherRules: 'Se hizo con las reglas {version}; estas son las reglas {ours}. Puede que hayan cambiado palabras.',
    begin: 'Responder por mi cuenta',
    beginHint: 'Esto hace una hoja propia en este navegador.',
    stripped: 'El enlace se quitó de la dirección. Si cierra ahora esta página, vuelva a abrir el enlace desde su mensaje.',
    failed: 'No se pudo leer este enlace',
    failures: {
      'cut-short':
        'Falta una parte o se cambió: los programas de correo cortan los enlaces largos. Pídalo de nuevo, o pida el archivo de invitación.',
      'too-long': 'Es más largo que cualquier enlace de esta página. Pida el archivo de invitación.',
      'not-a-link': 'No es una invitación que esta página pueda leer. Pídala de nuevo, o pida el archivo de invitación.',
      newer: 'Lo hizo una versión más nueva de esta página. Abra la página de donde vino el enlace.',
    },
    start: 'Ir al inicio',
  },

  file: {
    title: 'Responder por mi cuenta',
    hint:
      'Dé su propia opinión como una de las personas de la mesa, y devuélvala como archivo. Se le muestran las respuestas de este PDF.',
    who: '¿Quién es usted?',
    someone: 'Alguien que no está en la lista',
    begin: 'Responder por mi cuenta',
  },
}
