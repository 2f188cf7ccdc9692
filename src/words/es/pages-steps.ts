import type * as english from '../en/pages-steps.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesSteps: InAnyLanguage<typeof english.pagesSteps> = {
  quoteSource: 'De dónde vienen estas palabras',
  why: 'Por qué preguntamos',
  more: 'Ejemplo y fuentes',
  example: 'Por ejemplo:',
  bestAnsweredBy: 'Quien mejor lo responde: {roles}.',
  or: 'o',
  soFar: 'En una frase, hasta ahora',
  clear: 'Borrar esta respuesta',
  tooLong: 'Esto es demasiado largo para guardarlo. Acórtelo; lo que escribió sigue aquí.',

  extras: {
    open: 'Nota, o dejar para alguien',
    openWithNote: 'Nota',
    openLeft: 'Se dejó para {role}',
    openWithNoteLeft: 'Nota, y se dejó para {role}',
    leaveFor: 'Dejar para',
    leaveForHint: 'La pregunta queda abierta y va a la lista de esa persona.',
    nobody: 'Nadie: lo respondemos aquí',
  },

  basis: {
    hint: 'Es más segura que la respuesta más arriesgada; diga lo seguro que está. Sin elegir, cuenta como supuesta.',
  },

  suggested: {
    one: 'Sugerida, sin confirmar. Cuenta cuando la confirme.',
    confirm: 'Confirmar esta respuesta',
    page:
      '{n, plural, one {{n} respuesta de esta página es sugerida y todavía no cuenta.} other {{n} respuestas de esta página son sugeridas y '
      + 'todavía no cuentan.}}',
    all: 'Confirmar todas las de esta página',
  },

  action: {
    holds: 'Esta respuesta vale para las {n} acciones.',
    holdsSome: 'Esta respuesta vale para: {actions}.',
    heldByNone: 'Cada acción tiene su propia respuesta.',
    differs: '¿Es distinta para una acción?',
    differsFor: 'Distinta para: {action}',
    own: 'Para: {action}',
    sameAgain: 'Otra vez igual para todas',
    sameAgainNamed: 'Otra vez igual para todas: {action}',
  },

  landing: {
    notInQuickLook: 'La pregunta que buscaba no es parte del vistazo rápido.',
    closed: 'La pregunta que buscaba no se hace con las respuestas de ahora. Su respuesta anterior se conserva y no cuenta.',
  },

  team: {
    heading: '¿Quién está en la mesa?',
    lead: 'Las personas que responden juntas esta hoja. Basta un papel; no hace falta un nombre. No nombre a pacientes.',
    empty: 'Nadie todavía. Los veredictos y las firmas son de las personas de esta lista.',
    name: 'Nombre, o cómo quiere que le llamen',
    nameHint: 'Puede quedar vacío.',
    role: 'Papel',
    chooseRole: 'Elija un papel',
    roleMissing: 'Elija el papel de esta persona.',
    interest: 'Trabaja para el fabricante o cobra de él',
    interestAsk: '¿Trabaja para el fabricante o cobra de él?',
    interestMissing: 'Diga si esta persona trabaja para el fabricante o cobra de él.',
    yes: 'Sí',
    no: 'No',
    signer: 'Firmará el informe',
    signerHint: 'Solo se pide firmar a quien da un nombre.',
    add: 'Añadir una persona',
    addTitle: 'Una persona de la mesa',
    addDone: 'Añadir a la mesa',
    addCancel: 'Cancelar',
    addProblem: 'Esta persona todavía no se añadió',
    remove: 'Quitar',
    removeNamed: 'Quitar a {person}',
    removeSpoken:
      '{person} ha dado un veredicto o palabras propias. Al quitarla se quitan también. Deshacer las recupera.',
    removeYes: 'Quitar a {person} y sus palabras',
    removeNo: 'Conservar',
    person: 'Persona {n}',
    up: 'Subir',
    upNamed: 'Subir: {person}',
    answering: '¿Quién responde en esta pantalla?',
    answeringHint: 'Su nombre va junto a las respuestas que se den desde ahora.',
    answeringAll: 'Todos juntos',
  },

  safeguards: {
    heading: 'Qué protege a las personas',
    quick: 'Salvaguardas: {n}, opcionales en un vistazo rápido',
    quickNote: 'Sin ellas nada baja el nivel. Algunas se completan con preguntas que el vistazo rápido deja fuera.',
    lead:
      'Cada una baja la probabilidad de algunos daños, nunca lo malos que son. Cuenta solo cuando está en marcha y alguien puede mostrarlo.',
    status: '¿Hasta dónde ha llegado?',
    statuses: {
      none: 'Ninguna',
      planned: 'Prevista',
      'in-place': 'En marcha',
      verified: 'Verificada fuera del fabricante',
    },
    filled: 'Se completa con lo que responde aquí:',
    notAnswered: 'Sin responder todavía',
    goToAnswer: 'Su respuesta: {question}',
    evidence: '¿Qué la muestra?',
    evidenceHint: 'Sin datos de pacientes.',
    owner: '¿Quién se ocupa de ella?',
    date: '¿Desde cuándo, o cuándo se comprobó por última vez?',
    lacking: '{n, plural, one {1 no cuenta todavía: nada la muestra.} other {{n} no cuentan todavía: nada las muestra.}}',
    countsOnce: 'Cuenta cuando diga qué la muestra.',
    countsVerified: 'Cuenta para bajar dos pasos la probabilidad, nunca más de un nivel.',
    countsInPlace: 'Cuenta para bajar un paso la probabilidad, nunca más de un nivel.',
    lowersNow: 'Ahora baja: {hazards}.',
    lowersNothing:
      'Con las respuestas tal como están no baja nada: otra salvaguarda hace lo mismo, el daño no surge, o no puede bajar más.',
    plannedOnly: 'Prevista: se muestra como «sería», todavía no baja nada.',
    lowers: 'Puede bajar: {hazards}.',
    example: 'Por ejemplo: {example}',
    acts: 'Esta salvaguarda actúa por sí misma: «{action}» es una acción propia, con riesgos propios.',
    addRow: 'Añadir «{action}» como acción',
    rowThere: '«{action}» está entre las acciones.',
    dateWrong: 'La fecha no está completa. Dé día, mes y año, o déjela vacía.',
  },
}
