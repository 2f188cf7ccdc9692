import type * as english from '../en/pages-decide.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesDecide: InAnyLanguage<typeof english.pagesDecide> = {
  title: 'Decidir',
  pageTitle: 'Decidir · {title} · {product}',
  back: 'Volver a la hoja',
  untitled: 'una hoja todavía sin nombre',
  reading: 'Leyendo {name}…',
  gone:
    'Este archivo ya no está en la sala de lectura. Añádalo de nuevo: una decisión empezada sobre él sigue guardada en este navegador.',
  noWorksheet: 'En este archivo no hay ninguna hoja, así que no hay nada sobre lo que decidir.',
  failed: 'No se pudo leer el archivo: {reason}',

  about: {
    title: 'Sobre qué deciden',
    sha256: 'SHA-256 de la hoja:',
    sha256What: 'el SHA-256',
    hint: 'La hoja de decisión nombra la hoja de trabajo por este código. Si en ella cambia una letra, el código es otro.',
    before: 'Antes de las salvaguardas: {tier}.',
    stops:
      '{n, plural, =0 {No vale ningún motivo para no seguir.} one {Vale 1 motivo para no seguir:} other {Valen {n} motivos para no seguir:}}',
    altered:
      'La comprobación de este archivo dice: no se fíe de él. Algo en él se cambió o no concuerda. Pida el archivo que tienen los firmantes '
      + 'antes de decidir.',
    unsigned: 'Nadie ha firmado este archivo. Deciden sobre lo que dice ahora.',
    plain: 'Es un archivo de hoja. No lleva firmas.',
  },

  open: {
    stops:
      '{n, plural, one {No se pudo descartar 1} other {No se pudieron descartar {n}}}: {names}{more, plural, =0 {} other {; y {more} más}}.',
    none: 'Se descartaron todos los que buscan las reglas.',
    unknown: 'No consta si otros se podían descartar: la decisión se hizo con una versión anterior de este programa.',
  },

  draft: {
    kept:
      'Lo que escribe se guarda en este navegador para esta hoja en concreto, y no se envía a ninguna parte. Si cierra la página, añada de nuevo '
      + 'la hoja y siga aquí.',
    taken: 'Empezó esta decisión antes. Aquí está como la dejó.',
    notKept: 'Este navegador no guarda lo que escribe aquí. Guarde el archivo de decisión antes de cerrar la página.',
    forget: 'Empezar la decisión de nuevo',
    forgotten: 'El formulario está vacío de nuevo.',
    stale: 'Esta decisión se cambió en otra pestaña. Allí no se sobrescribió nada, y lo que escribe aquí no se guarda.',
    staleWay: 'Lo que escribió aquí queda en esta página hasta que cargue lo que hay allí; entonces se pierde. Copie antes lo que necesite.',
    load: 'Cargar lo que hay allí',
    loaded: 'El formulario muestra lo que hay ahora en este navegador.',
  },

  board: 'Nombre del comité',
  boardHint: 'Como debe figurar en la hoja.',

  outcome: {
    legend: '¿Qué decide el comité?',
    names: {
      approve: 'Aprobar',
      'approve-with-conditions': 'Aprobar con condiciones',
      'send-back': 'Devolver con preguntas',
      reject: 'Rechazar',
    },
    hints: {
      approve: 'La propuesta puede seguir como la describe esta hoja.',
      'approve-with-conditions': 'Puede seguir cuando se cumplan las condiciones.',
      'send-back': 'El equipo responde primero a sus preguntas.',
      reject: 'No puede seguir.',
    },
    reason: 'Por qué',
    reasonHint: 'El motivo figura en la hoja con estas palabras.',
  },

  conditions: {
    legend: 'Condiciones',
    add: 'Añadir una condición',
    one: 'Condición {n}',
    text: 'Qué tiene que ser cierto antes',
    owner: 'Quién se ocupa',
    due: 'Para cuándo',
    remove: 'Quitar la condición {n}',
    removed: 'Se quitó la condición {n}.',
  },

  questions: {
    legend: 'Preguntas al equipo',
    hint: 'Cada pregunta va unida a una respuesta, para que el equipo encuentre enseguida el lugar.',
    add: 'Añadir una pregunta',
    one: 'Pregunta {n}',
    about: '¿Sobre qué respuesta?',
    whole: 'La hoja en su conjunto',
    action: '¿Para qué acción?',
    allActions: 'Para todas las acciones',
    forAction: 'Cuando {action}',
    place: '{question}, cuando {action}',
    answer: 'La hoja dice: {answer}',
    option: '{step}: {name}',
    text: '¿Qué quieren saber?',
    remove: 'Quitar la pregunta {n}',
    removed: 'Se quitó la pregunta {n}.',
  },

  members: {
    legend: 'Miembros y sus votos',
    hint: 'Los miembros votan a favor o en contra de la decisión de arriba.',
    add: 'Añadir un miembro',
    one: 'Miembro {n}',
    name: 'Nombre',
    role: 'Papel',
    chooseRole: 'Elegir',
    chair: 'Preside la reunión, y firma',
    vote: 'Voto',
    votes: { for: 'A favor', against: 'En contra', abstain: 'Se abstiene', recused: 'Se recusa' },
    voteHints: { recused: 'Tiene un interés propio, así que no vota.' },
    reason: 'Motivo',
    interest: '¿Qué interés?',
    remove: 'Quitar el miembro {n}',
    removed: 'Se quitó el miembro {n}.',
    count: '{for} a favor, {against} en contra, {abstain} abstenciones, {recused} recusaciones',
  },

  again: {
    legend: '¿Cuándo se vuelve a mirar?',
    by: 'A más tardar este día',
    on: 'Antes, si',
    triggers: {
      'model-changed': 'cambia el modelo o la versión de su fabricante',
      incident: 'algo sale mal',
      'new-population': 'la van a usar otras personas',
    },
  },

  problems: {
    title: 'La decisión todavía no está completa',
    'no-board': 'Escriba el nombre del comité.',
    'no-outcome': 'Elija qué decide el comité.',
    'no-members': 'Añada los miembros que votaron.',
    'no-chair': 'Diga quién preside. La presidencia firma.',
    'no-conditions': 'Añada al menos una condición, o elija «Aprobar».',
    'no-questions': 'Añada al menos una pregunta, o elija otra decisión.',
    'no-name': 'El miembro {n} no tiene nombre.',
    'no-role': 'El miembro {n} no tiene papel.',
    'no-vote': 'El miembro {n} no tiene voto.',
    'no-interest': 'El miembro {n} se recusa: escriba qué interés.',
    'no-condition-text': 'La condición {n} no tiene palabras.',
    'no-question-text': 'La pregunta {n} no tiene palabras.',
  },

  cautions: {
    'against-votes': 'No votaron a favor de esta decisión más miembros que en contra. La hoja lo dirá.',
    'chair-recused': 'La presidencia se recusa y firma de todos modos. Pregunten si debería presidir otra persona.',
    'stops-stand': 'Aprueban aunque vale un motivo para no seguir. La hoja lo dirá.',
    'never-again': 'No se nombra ningún día ni nada que les devuelva esta hoja.',
  },

  make: {
    size: 'Tamaño del papel',
    a4: 'A4',
    letter: 'Carta',
    sheet: 'Hacer la hoja de decisión',
    file: 'Guardar el archivo de decisión',
    fileHint:
      'La hoja es el PDF que firma la presidencia. El archivo de decisión lleva lo mismo como datos, sin firma.',
    working: 'Haciendo la hoja de decisión…',
    done: 'La hoja de decisión se guardó como {file}. Todavía no la ha firmado nadie.',
    fileDone: 'El archivo de decisión se guardó como {file}.',
    failed: 'No se pudo hacer la hoja de decisión: {reason}',
    noCrypto:
      'Este navegador no da criptografía a la página, así que aquí no se puede hacer ninguna decisión. Use otro navegador, o la página en su '
      + 'dirección https.',
    stale: 'Cambió algo desde que se hizo la hoja. Hágala de nuevo, para que lo que se firma sea lo que ve.',
    missing:
      '{n, plural, one {1 carácter no tiene forma en las fuentes de la hoja y se imprime como su código.} other {{n} caracteres no tienen forma '
      + 'en las fuentes de la hoja y se imprimen como sus códigos.}}',
    sign: 'Firmar la hoja de decisión',
    signButton: 'Firmar esta hoja, o decir por qué no',
    signText:
      'Lea primero el PDF mismo. La presidencia firma por el comité; hay dos lugares libres para otras personas. También sirve otro dispositivo: '
      + 'abra la hoja allí.',
    sheetFile: 'decision',
  },

  check: {
    lead: 'Este archivo es la hoja de la decisión de un comité, no un informe.',
    jsonTitle: 'Un archivo de decisión',
    jsonLead:
      'La decisión como datos. No lleva firma, así que nadie puede decir si alguien la cambió. Pida la hoja firmada.',
    decided: 'Qué se decidió',
    by: '{board}, {date}.',
    byOpen: '{board}. Es un borrador: todavía no se decidió nada.',
    noOutcome: 'Todavía sin decisión',
    votes: 'Votos',
    vote: '{name} ({role}): {vote}',
    chair: '{role}, presidencia',
    noVote: 'sin voto',
    noRole: 'sin papel',
    reason: '{vote}. {reason}',
    conditions: 'Condiciones',
    questions: 'Preguntas al equipo',
    again: 'Se vuelve a mirar',
    againBy: 'A más tardar el {date}.',
    againOn: 'Antes, si {what}.',
    about: 'Sobre qué hoja',
    worksheet: '«{title}»',
    sha256: 'SHA-256 de la hoja:',
    tier: 'En ese momento, después de las salvaguardas: {tier}.',
    before: 'Antes de las salvaguardas: {tier}.',
    noStops: 'No valía ningún motivo para no seguir.',
    noTier: 'En ese momento no había nivel: no se había respondido lo bastante.',
    rules: 'Calculado con las reglas {version}.',
    printed: 'Páginas impresas y decisión adjunta',
    printedSame: 'Iguales. Las páginas se dibujaron aquí de nuevo a partir de la decisión adjunta y son iguales hasta el último byte.',
    printedDifferent: 'Distintas. Las páginas no dicen lo que dice la decisión adjunta. No se fíe de ninguna.',
    printedNot: 'Sin comprobar.',
    printedRelease:
      'Sin comprobar. La hoja se hizo con la versión {made}; esta es la versión {ours}, que puede dibujar las páginas de otra manera.',
    unreadable: 'No se puede leer la decisión de este archivo:',
    failures: {
      'too-large': 'es más grande que cualquier decisión que haga esta página.',
      'not-json': 'está dañada.',
      'not-ours': 'no está escrita como una decisión.',
      'newer-version': 'se hizo con una versión más nueva. Ábrala allí.',
      invalid: 'no está escrita como una decisión, o alguien la editó. Pida el original.',
    },
  },

  belongs: {
    title: '¿Le corresponde una hoja que tiene usted?',
    choose: 'La hoja que comparar (PDF o archivo de hoja)',
    chooseHint: 'Solo se compara, y no se tocan sus borradores.',
    none: 'No hay ninguna hoja a su lado. Elija la que tiene.',
    yes: '{name}: los dos se corresponden.',
    about: '{name}: la decisión trata de esta hoja.',
    notCompared: 'Nombra las reglas {version}. Estas reglas no son las nuestras: no pudimos comparar el nivel.',
    resultDiffers: 'A lo que llegan aquí sus respuestas no es lo que dice la hoja. La hoja nombra las reglas {version}.',
    changed: '{name}: trata de otra versión. La hoja se cambió después, o antes.',
    other: '{name}: es otra hoja.',
    unreadable: '{name}: no se pudo leer ninguna hoja en este archivo.',
    sheetYes: 'La hoja de decisión {name} trata de esta hoja: las dos se corresponden.',
    sheetAbout: 'La hoja de decisión {name} trata de esta hoja.',
    sheetChanged: 'La hoja de decisión {name} trata de otra versión de esta hoja. La hoja se cambió después, o antes.',
  },

  answer: {
    title: 'El comité les pregunta algo',
    lead: '{n, plural, one {Vuelve 1 pregunta al equipo.} other {Vuelven {n} preguntas al equipo.}}',
    draft: 'En este navegador hay un borrador de esta hoja: «{title}»',
    newer: 'Este navegador tiene un borrador que sigue a partir de esta hoja: «{title}»',
    button: 'Responder a las preguntas del comité',
    noDraft:
      'Este navegador no tiene ningún borrador de esta hoja. Abra primero el archivo de la hoja, y luego otra vez esta decisión.',
    doubtful: 'La comprobación dice: no se fíe de este archivo. Pida al comité el archivo que tiene antes de responder.',
    looking: 'Buscando la hoja en este navegador…',
  },

  asked: {
    title: 'Preguntas del comité',
    open: '{open, plural, =0 {Las {all} están hechas} other {{open} de {all} todavía abiertas}}',
    show: 'Mostrar las preguntas del comité ({open} de {all} abiertas)',
    hide: 'Ocultar las preguntas del comité',
    go: 'Ir a la respuesta: {place}',
    whole: 'Sobre la hoja en su conjunto',
    reply: 'Su respuesta a la pregunta {n}',
    replyHint: 'Figura en el informe.',
    done: 'La pregunta {n} está hecha',
    one: 'Pregunta {n}',
  },
}
