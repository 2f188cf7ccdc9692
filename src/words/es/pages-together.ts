import type * as english from '../en/pages-together.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesTogether: InAnyLanguage<typeof english.pagesTogether> = {
  contents: 'En esta página',
  nameless: { alone: 'Alguien sin nombre', role: 'Alguien sin nombre ({role})', numbered: '{name} {n}' },
  parts: {
    people: 'Quién ha respondido',
    invite: 'Pedir que respondan a solas',
    files: 'Qué ha vuelto',
    differ: 'Dónde diferimos',
    views: 'El nivel como lo ve cada persona',
    tasks: 'Condiciones, como tareas',
    room: 'En una sala',
    summary: 'Un resumen para otras organizaciones',
  },

  banner: {
    label: 'De quién es la vista',
    seen: 'Ve esta hoja como la ve {person}.',
    changes: 'Lo que cambie aquí pasa a ser su respuesta propia, junto a la conjunta.',
    itself: 'Esta página trata de la hoja misma, no de la vista de {person}.',
    back: 'Volver a las respuestas conjuntas',
    alone: 'Responde a solas, como {person}. Nadie ve sus respuestas antes de que las envíe.',
    finished: 'Respondió a solas, como {person}. Devuelva su archivo cuando quiera.',
    cameByFile: 'Sus respuestas llegaron por archivo: cámbielas solo con {person} presente.',
    readOnly: 'Aquí no se puede cambiar nada: nadie puede hablar por alguien sin nombre.',
  },

  people: {
    lead:
      'Cada persona puede sostener respuestas propias junto a las conjuntas. La conjunta sigue siendo una; quien no ha respondido todavía queda '
      + 'a la vista.',
    empty: 'Todavía no hay nadie en la mesa.',
    add: 'Añadir personas en Función',
    caption: 'Personas de la mesa y hasta dónde han llegado',
    columns: { person: 'Persona', asked: 'Preguntada', answered: 'Respuestas propias', ways: 'Cómo seguir' },
    notAsked: 'sin preguntar',
    asked: 'preguntada el {time}, con nuestras respuestas',
    askedBlind: 'preguntada el {time}, sin nuestras respuestas',
    waiting: 'todavía no ha vuelto nada',
    noName: 'ninguna respuesta con nombre',
    answered: '{done} de {all} preguntas',
    verdict: 'veredicto dado',
    from: 'de un archivo',
    code: 'código {code}, con el que retirarlo',
    nameless: 'respondió sin nombre',
    answerAs: 'Responder aquí',
    answerAsNamed: 'Responder aquí como {person}',
    withdraw: 'Retirar',
    withdrawNamed: 'Retirar lo que dijo {person}',
    withdrawAsk:
      'Esto retira todo lo que {person} dijo por su cuenta: respuestas, veredicto, valoraciones y palabras. Lo que el equipo adoptó queda, sin su '
      + 'nombre. De un informe ya exportado no se puede retirar.',
    withdrawYes: 'Retirarlo',
    withdrawNo: 'Conservarlo',
    smallGroup:
      '{role}: solo hay {n, plural, one {una persona} other {{n} personas}} en la mesa. Otros pueden saber quién respondió sin nombre.',
    elimination:
      '{nameless, plural, one {1 persona respondió} other {{nameless} personas respondieron}} sin nombre, y solo {unheard, plural, one {1 persona} '
      + 'other {{unheard} personas}} de la mesa no {unheard, plural, one {respondió} other {respondieron}} con nombre. Quien lea esto puede deducir '
      + 'quién es. Pueden responder más personas sin nombre; retirar saca una respuesta.',
    leaveRole: 'Dejar fuera el papel',
    leaveRoleNamed: 'Dejar fuera el papel: {role}, sin nombre',
    left: 'Se dejó para {role}: {n, plural, one {1 pregunta} other {{n} preguntas}}',
  },

  invite: {
    lead:
      'Cada persona responde en su propio equipo y devuelve un archivo pequeño. Primero viene lo que conoce mejor; el nivel queda oculto hasta que '
      + 'termina, para que no influya en nadie.',
    button: 'Invitar',
    close: 'Cerrar',
    form: 'Invitar a alguien',
    who: '¿A quién se pregunta?',
    anyone: 'Quien lo reciba dice quién es',
    blind: '¿Qué ve?',
    blindYes: 'Solo qué es la función',
    blindYesHint: 'Sus respuestas son suyas desde el principio. Lo mejor antes de hablarlo.',
    blindNo: 'También nuestras respuestas',
    blindNoHint: 'Cada una pregunta «¿está de acuerdo?» y cuenta para esa persona cuando lo dice.',
    file: 'Guardar archivo de invitación',
    fileHint: 'Envíelo por correo. No contiene respuestas propias, veredictos ni papeles de nadie más.',
    askedBefore: '{person}, ya preguntada',
    fileSaved: 'Guardado como {file}.',
    link: 'Hacer un enlace',
    linkHint: 'Para un chat, o donde se paran los archivos. Un enlace es para cualquiera: quien lo abra dice quién es.',
    linkShown:
      'El enlace contiene el título «{title}», {n, plural, =0 {ninguna opción elegida} one {1 opción elegida} other {{n} opciones elegidas}} y un '
      + 'número que distingue esta hoja. No contiene notas, ni nombres salvo que el título tenga uno. Quien lo reciba puede leerlo, y también cada '
      + 'programa por el que pase.',
    linkNames: 'El título contiene cómo se llaman personas de la mesa: {names}.',
    linkText: 'El enlace',
    linkCopy: 'Copiar el enlace',
    linkLong: 'Este enlace tiene {n} letras. Algunos programas de correo cortan enlaces así de largos; envíe entonces el archivo.',
    linkFromFile:
      'Esta página se abrió desde un archivo de este equipo, así que un enlace a ella no abre nada en otro sitio. Envíe el archivo.',
    pdf: 'Un PDF de esta hoja también invita: quien lo abra aquí puede responder a solas. Le muestra todo lo que contiene.',
  },

  files: {
    lead:
      'Añada todos los archivos de respuestas a la vez. Nada cambia antes de que vea lo que traen, y un solo Deshacer lo retira todo.',
    input: 'Añadir archivos de respuestas',
    inputHint:
      'Archivos que se guardaron en «Terminar y enviar». No están firmados: si algo parece raro, pregunte a la persona.',
    merging: 'Reuniendo las respuestas…',
    adding: 'Añadiendo las respuestas…',
    reading: 'Leyendo {n, plural, one {1 archivo} other {{n} archivos}}…',
    caption: 'Archivos que han vuelto',
    columns: { file: 'Archivo', person: 'De', brings: 'Qué trae' },
    add: '{n, plural, =0 {Nada que añadir} one {Añadir 1 archivo de respuestas} other {Añadir {n} archivos de respuestas}}',
    drop: 'Apartar estos archivos',
    added:
      '{n, plural, one {Se añadió 1 archivo de respuestas.} other {Se añadieron {n} archivos de respuestas.}} Deshacer lo retira todo.',
    include: 'Añadir este archivo',
    newPerson: 'nueva en la mesa',
    sameName: 'En la mesa ya hay alguien que se llama {name}. Elija quién es; hasta entonces no se añade.',
    whose: '¿Quién es?',
    someoneNew: '{person}, nueva en la mesa',
    choose: 'Elija una persona',
    answered: '{n, plural, =0 {ninguna respuesta} one {1 respuesta} other {{n} respuestas}}',
    verdict: 'un veredicto',
    brings: {
      notes: '{n, plural, one {1 nota} other {{n} notas}}',
      safeguards: '{n, plural, one {1 salvaguarda} other {{n} salvaguardas}}',
      ratings: '{n, plural, one {1 valoración} other {{n} valoraciones}}',
      hazards: '{n, plural, one {1 cosa más que podría salir mal} other {{n} cosas más que podrían salir mal}}',
      conditions: '{n, plural, one {1 condición} other {{n} condiciones}}',
      words: '{n, plural, one {1 punto con sus palabras} other {{n} puntos con sus palabras}}',
    },
    takenBack: '{n, plural, one {1 cosa retirada} other {{n} cosas retiradas}}',
    finished: 'terminado',
    notFinished: 'no ha dicho que terminó',
    afterwards: '{n, plural, one {1 respuesta cambiada} other {{n} respuestas cambiadas}} después de mostrarse el nivel',
    otherRules: 'respondido con las reglas {version}; puede que hayan cambiado palabras',
    lost:
      '{n, plural, one {1 respuesta} other {{n} respuestas}} a lo que estas reglas no preguntan, o no de esta manera: {ids}. No se añaden; conserve '
      + 'el archivo.',
    whole: 'Es la hoja entera de una copia, y no la opinión de nadie. Diga de quién es la vista; entonces queda junto a las respuestas conjuntas.',
    wholeView: '¿De quién es la vista?',
    'other-worksheet': 'Es de otra hoja. Abra esa para añadirlo.',
    'added-before': 'Ya se añadió antes. No hay nada que hacer.',
    empty: 'Todavía nadie ha respondido nada en él. Pídalo de nuevo cuando lo hayan guardado en «Terminar y enviar».',
    'not-for-sending':
      'Quien lo envió quería ir sin nombre, y este archivo todavía lo tiene. No se añade. Pida el archivo que hace «Guardar mis respuestas», y borre '
      + 'este.',
    'too-much': 'Añade más cosas que podrían salir mal de las que una persona escribe a mano. No se añade.',
    refused: 'No se leyó.',
    noCrypto: 'Este navegador no puede distinguir aquí los archivos. Abra la página por https.',
    altered: 'Este PDF se cambió después de hacerse, así que no se toma nada de él.',
    tooMany: 'Son demasiados archivos. Añada como mucho {most} a la vez.',
    tooLarge: 'Con estos archivos la hoja sería más grande de lo que puede ser. Deje algunos fuera; no se añadió nada.',
    changed:
      'La hoja se cambió mientras se añadían los archivos. Todavía no se añadió nada: mire los archivos otra vez y añádalos de nuevo.',
    movesTier: 'Valoraciones, o lo que añaden personas que podría salir mal, mueven el nivel conjunto: de «{from}» a «{to}».',
    conflicts: 'Dicho dos veces',
    conflictsLead:
      'La misma persona dice aquí dos cosas: en dos archivos, o en un archivo y en la mesa. Elija una; hasta entonces queda lo que hay aquí.',
    conflictOf: '{person}: {what}',
    keep: 'Conservar lo que hay aquí: {answer}',
    take: 'Tomar del archivo: {answer}',
    nothing: 'nada',
    judgement: 'veredicto',
    rating: 'valoración de {hazard}',
    words: 'con mis palabras: {prompt}',
    hazard: 'algo que podría salir mal',
  },

  differ: {
    lead: 'Lo que las personas respondieron por su cuenta, junto a la respuesta conjunta. Primero lo que más importa para el nivel.',
    none: 'Nadie ha respondido todavía por su cuenta. Pida que respondan a solas, o que respondan aquí.',
    counts:
      '{differs, plural, =0 {No queda nada por resolver.} one {Queda 1 pregunta por resolver.} other {Quedan {differs} preguntas por resolver.}} '
      + '{settled, plural, =0 {} one {1 está resuelta.} other {{settled} están resueltas.}} '
      + '{agreed, plural, =0 {} one {En 1 están de acuerdo todos los que respondieron.} other {En {agreed} están de acuerdo todos los que '
      + 'respondieron.}}',
    order: 'Calculando qué importa más…',
    byW: 'Lo cerca que están, pregunta por pregunta',
    columns: { w: 'Pregunta', agreed: 'Lo mismo', adjacent: 'Una junto a otra', split: 'Lejos' },
    forAction: 'cuando {action}',
    agreement: '{most} de {all}',
    agreementWords: '{most} de {all} dicen lo mismo.',
    unknown: '{n, plural, one {1 aún no lo sabe.} other {{n} aún no lo saben.}}',
    silent: 'No respondieron: {people}.',
    silentCount:
      '{n, plural, one {1 persona de la mesa no ha respondido esto con nombre.} other {{n} personas de la mesa no han respondido esto con nombre.}}',
    joint: 'nuestra respuesta ahora',
    noJoint: 'Todavía no hay respuesta conjunta.',
    jointOnly: 'Nuestra respuesta ahora: {answer}',
    says: '{people}',
    take: 'Tomar esta como nuestra respuesta',
    takeNamed: 'Tomar esta como nuestra respuesta: {answer} ({question})',
    unknownTake: 'Aún no lo sabemos',
    unknownNamed: 'Aún no lo sabemos: {question}',
    stands: 'Conservar nuestra respuesta, e imprimir quién difiere',
    standsNamed: 'Conservar nuestra respuesta, e imprimir quién difiere: {question}',
    reason: '¿Por qué?',
    reasonHint: 'Se imprime con la respuesta. Sin datos de pacientes.',
    accepts: '{person} lo acepta',
    dissent:
      '{n, plural, =0 {Todos los que respondieron otra cosa lo aceptan.} one {1 respondió otra cosa y no lo ha aceptado; eso se imprime.} other {{n} '
      + 'respondieron otra cosa y no lo han aceptado; eso se imprime.}}',
    reopen: 'Volver a abrirla',
    reopenNamed: 'Volver a abrirla: {question}',
    settledOn: 'Resuelta el {time}.',
    settledBy: 'Resuelta el {time} por {person}.',
    heldBy: 'Era la respuesta de {people}.',
    fromFile: 'Vino en el archivo {file}.',
    matters: {
      tiers: 'Mueve el nivel',
      stops: 'Mueve un motivo para no seguir',
      ratings: 'Mueve una valoración, no el nivel',
      nothing: 'No mueve ninguna valoración',
    },
    open: '{n, plural, one {1 pregunta} other {{n} preguntas}} por resolver',
    settledFold: '{n, plural, one {1 pregunta resuelta} other {{n} preguntas resueltas}}',
    agreedFold: '{n, plural, one {1 pregunta} other {{n} preguntas}} en que están de acuerdo todos los que respondieron',
    singleFold: '{n, plural, one {1 pregunta que respondió} other {{n} preguntas que respondió}} una persona, sin respuesta conjunta',
    takeAgreed: '{n, plural, one {Tomar 1 respuesta acordada como nuestra} other {Tomar {n} respuestas acordadas como nuestras}}',
    takeAgreedHint: 'Solo donde al menos dos personas dicen lo mismo, nadie otra cosa, y todavía no hay respuesta conjunta.',
    takenAgreed: '{n, plural, one {Se tomó 1 respuesta.} other {Se tomaron {n} respuestas.}} Deshacer lo retira.',
    moreNames: 'y {n} más',
    longNote: 'Una nota larga de {name}',
    goTo: 'Ver la pregunta',
    more: 'Mostrar {n} más',
  },

  views: {
    lead: 'Las respuestas conjuntas con las de cada persona puestas encima. Lo que las personas valoran más alto queda en todas.',
    none: 'Nadie ha respondido todavía por su cuenta, así que todos ven el nivel conjunto.',
    notEnough: 'Todavía no hay nivel conjunto.',
    joint: 'Respuestas conjuntas',
    alt: 'El nivel como lo ve cada una de {n} personas; lo mismo está en la tabla de abajo.',
    caption: 'El nivel como lo ve cada persona',
    columns: { person: 'Persona', tier: 'Nivel como lo ve', because: 'Porque' },
    same: 'el mismo que el nivel conjunto',
    jointBecause: 'lo que respondieron juntos',
    few: 'faltan respuestas',
    seeAs: 'Verlo como esa persona',
    seeAsNamed: 'Verlo como esa persona: {person}',
    hangs: 'El nivel depende de esto',
    hangsLead: 'Las menos respuestas que separan dos vistas. Si estas dos se ponen de acuerdo en ellas, lo están en el nivel.',
    first: 'Una vista',
    second: 'La otra vista',
    between: '{lower}: {lowerTier}. {higher}: {higherTier}. Depende de:',
    sameTier: 'Las dos ven el mismo nivel: {tier}.',
    notExact: 'Puede haber un conjunto más pequeño.',
    item: '{question}. {lowerPerson}: «{lower}». {higherPerson}: «{higher}».',
    notAnswered: 'nada todavía',
    because: '{question}: {answer}',
    working: 'Calculándolo…',
  },

  room: {
    lead:
      'Pregunta por pregunta, en letra grande: cada persona muestra lo que respondería, y luego lo acuerdan. Funciona con el teclado desde el otro '
      + 'lado de la mesa.',
    start: 'Empezar la votación a mano alzada',
  },

  tasks: {
    lead: 'Todas las condiciones que alguien nombró, esté quien esté de acuerdo. Ninguna desaparece por sí sola.',
    none: 'Nadie ha nombrado una condición.',
    of: 'Condición de {person}',
    counts: '{done} de {all} hechas.',
  },

  own: {
    summary: '{n, plural, =0 {Respuestas propias} one {Respuestas propias: 1} other {Respuestas propias: {n}}}',
    differ: '{n, plural, one {Respuestas propias: 1, no todas iguales} other {Respuestas propias: {n}, no todas iguales}}',
    lead: 'Cualquier persona de la mesa puede sostener una respuesta propia junto a la conjunta.',
    whose: '¿De quién es la respuesta?',
    choose: 'Elija una persona',
    nobody: 'Todavía no hay nadie en la mesa.',
    ask: 'Respuesta propia de {person}',
    note: 'Su nota',
    agree: 'La misma que nuestra respuesta',
    clear: 'Retirar esta respuesta propia',
    says: '{person}: {answer}',
    joint: 'La respuesta conjunta; {person} no ha dicho nada propio.',
    agreeLong: 'Yo lo veo igual',
  },
}
