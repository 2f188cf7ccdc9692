import type * as english from '../en/pages-sign.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesSign: InAnyLanguage<typeof english.pagesSign> = {
  lead: 'Lea lo que respondió, haga el informe y fírmelo. No se envía nada: los archivos van adonde usted los guarda.',

  answers: {
    heading: 'Revise sus respuestas',
    counts: '{answered} de {asked} respondidas',
    unanswered:
      '{n, plural, =0 {No queda sin responder nada de lo que se pregunta.} one {1 pregunta que se hace está sin responder.} other {{n} preguntas que '
      + 'se hacen están sin responder.}}',
    open:
      '{n, plural, =0 {Ninguna pregunta abierta puede cambiar el resultado.} one {1 pregunta abierta puede cambiar el resultado: {parts}.} other '
      + '{{n} preguntas abiertas pueden cambiar el resultado: {parts}.}}',
    openParts: {
      unanswered: '{n} sin responder',
      unknown: '{n} aún sin saber',
      outside: '{n} fuera del vistazo rápido',
    },
    openSee: 'Lo primero que averiguar',
    note: 'Nota: {note}',
    differs: 'Cuando {action}: {answer}',
    others: 'Si no: {answer}',
    change: 'Cambiar',
    changeOf: 'Cambiar {question}',
    noVerdict: 'Todavía sin veredicto',
    conclusion: 'Juntos',
  },

  safeguards: {
    heading: 'Qué protege a las personas',
    none: 'No se nombra ninguna salvaguarda.',
    shownBy: 'La muestra: {evidence}',
    nothingShows: 'Nada la muestra todavía, así que no cuenta',
  },

  leftFor: {
    heading: 'Se dejó para otros',
    lead: 'Preguntas que se dejaron para alguien. Copie una lista y envíela a su manera.',
    none: 'No se dejó nada para otra persona.',
    copy: 'Copiar la lista',
    list: 'Lista para: {role}',
  },

  file: {
    heading: 'Qué puede y qué no puede este archivo',
    can: 'Con el PDF usted puede',
    canList: [
      'leerlo e imprimirlo en cualquier sitio, también con un lector de pantalla',
      'abrirlo aquí de nuevo: lleva adjunta la hoja entera',
      'hacer que cualquiera compruebe, sin nosotros, que no se cambió después de firmarse',
      'hacer que cualquiera calcule de nuevo el nivel: las reglas van también adjuntas',
    ],
    cannot: 'No puede',
    cannotList: [
      'guardar un secreto: todo lo que escribió está en él, notas incluidas, para quien reciba el archivo',
      'probar quién firmó: una firma hecha aquí muestra un nombre que escribió quien firma',
      'mostrar cuándo se firmó, más allá de lo que decía el reloj de quien firmó',
      'aprobar la herramienta, ni sustituir un expediente de seguridad o un certificado',
    ],
  },

  export: {
    heading: 'Hacer el informe',
    orFile: '«Guardar el archivo de hoja», arriba en cada paso, conserva las mismas respuestas sin las páginas.',
    language: 'Idioma del informe',
    size: 'Tamaño del papel',
    a4: 'A4',
    letter: 'Carta',
    button: 'Exportar PDF',
    working: 'Haciendo el informe…',
    stopped: 'Parado. No se hizo ningún informe, y su hoja no ha cambiado.',
    done:
      'Informe guardado: {file}. Tiene {signers, plural, =0 {ningún lugar para un firmante con nombre} one {un lugar para 1 firmante con nombre} other '
      + '{lugares para {signers} firmantes con nombre}} y {spare} libres.',
    doneSigned:
      'Informe firmado guardado: {file}. De {all} lugares para una firma {signed, plural, one {está firmado} other {están firmados}} {signed}.',
    again: 'Descargar el informe de nuevo',
    againSigned: 'Descargar de nuevo el informe firmado',
    stale: 'Cambió algo desde que se hizo el informe. Expórtelo de nuevo, para que lo que se firma sea lo que ve.',
    staleSigned:
      'Cambió algo desde que se firmó el informe. Un informe nuevo empieza sin firmas; el archivo firmado que guardó queda como está.',
    draftKept: 'Su borrador sigue abierto y no cambia.',
    missing:
      '{n, plural, one {1 carácter no tiene forma en las fuentes del informe. Se imprime como su código, así que no se pierde nada:} other {{n} '
      + 'caracteres no tienen forma en las fuentes del informe. Se imprimen como sus códigos, así que no se pierde nada:}}',
    missingOne: '{character} ({code}), {n, plural, one {una vez} other {{n} veces}}',
    notEnough: 'No se respondió lo bastante para un nivel. El informe lo dirá.',
    suggested:
      '{n, plural, one {1 respuesta sugerida no está confirmada. Se imprime como «sugerida» y no cuenta.} other {{n} respuestas sugeridas no están '
      + 'confirmadas. Se imprimen como «sugeridas» y no cuentan.}}',
    nameless:
      '{n, plural, one {1 persona respondió} other {{n} personas respondieron}} sin nombre, y puede deducirse quién por los demás nombres. Una vez '
      + 'exportado, del archivo no se puede retirar nada.',
    namelessWay: 'Ver quién respondió',
    noCrypto:
      'Este navegador no ofrece criptografía a esta página, y sin ella no se puede hacer un informe. La ofrece donde la página se abre por https, '
      + 'desde este dispositivo o desde un archivo. Guarde el archivo de hoja y ábralo allí.',
    failed:
      'No se pudo hacer el informe: {reason} Su hoja no ha cambiado. Guárdela como archivo de hoja, vuelva a cargar esta página e inténtelo de nuevo.',
  },

  signing: {
    heading: 'Firmar el informe',
    stopped: 'Se detuvo. No se firmó nada y no se guardó ninguna clave.',
    says:
      'Qué dice firmar: «Leí esto y el veredicto junto a mi nombre es mío. No aprueba la herramienta.» Si el informe todavía no está hecho, el botón lo '
      + 'hace primero.',
    answer: {
      legend: 'Su respuesta',
      signs: { label: 'Firmo', hint: 'En el informe entra una firma.' },
      refuses: {
        label: 'No firmo', hint: 'Lo dice un pequeño archivo firmado, con su motivo. El informe queda como está.',
      },
    },
    who: '¿Quién es usted?',
    places: {
      own: 'Hay un lugar preparado para esta persona.',
      'own-signed': 'El lugar de esta persona ya está firmado. Usa uno libre.',
      spare: 'Usa un lugar libre del informe.',
    },
    otherName: 'Este lugar está preparado para {prepared}. Quien compruebe el informe leerá que en él firmó {name}.',
    someoneElse: 'Otra persona',
    someoneElseHint: 'Usa un lugar libre del informe.',
    name: 'Nombre como debe figurar en la firma',
    nameHint: 'Lo escribe usted, nadie lo comprueba, y la firma lo dice.',
    role: 'Papel',
    meaning: '¿Qué significa su firma?',
    meanings: {
      'took-part': 'Participé',
      agrees: 'Estoy de acuerdo con la conclusión conjunta',
      decides: 'Decido en nombre de mi comité u organización',
    },
    meaningTexts: {
      'took-part': 'Participé en esta evaluación. El veredicto junto a mi nombre es mío. Esto no aprueba la herramienta.',
      agrees: 'Estoy de acuerdo con la conclusión conjunta de esta hoja. Esto no aprueba la herramienta.',
      decides: 'Doy la decisión de mi comité u organización, como está escrita aquí. Esto no aprueba ni certifica la herramienta.',
    },
    onDecision: {
      meanings: {
        decides: 'Firmo esta decisión por mi comité',
        'took-part': 'Participé en esta decisión',
      },
      meaningTexts: {
        decides: 'Esta es la decisión de mi comité, como está escrita en esta hoja. Esto no aprueba ni certifica la herramienta.',
        'took-part': 'Participé en esta decisión. Si junto a mi nombre hay un voto, es mío. Esto no aprueba la herramienta.',
      },
    },
    noConclusion: 'En esta hoja no hay ninguna conclusión conjunta, así que no hay nada con lo que estar de acuerdo.',
    toConclusion: 'Escribir la conclusión conjunta en Juicio',
    noVerdict: 'En esta hoja no hay ningún veredicto junto al nombre {name}.',
    toVerdict: 'Dar un veredicto en Juicio',
    look: '¿Cómo debe verse?',
    typed: 'Nombre escrito',
    drawn: 'Dibujada a mano',
    picture: 'Una imagen de ella',
    pictureFile: 'Imagen de su firma',
    pictureHint: 'PNG o JPEG. Se dibuja de nuevo, así que no va con ella nada de lo que una cámara escribió al lado.',
    pictureAlt: 'Su firma como se imprimirá',
    pictureBad: 'Este navegador no puede mostrar este archivo como imagen. Elija un archivo PNG o JPEG.',
    drawnHint: 'Dibuje con un dedo, un lápiz o un ratón. Sin ninguno de ellos, elija el nombre escrito: cuenta igual.',
    pad: 'Lugar donde dibujar su firma',
    clear: 'Borrar el dibujo',
    strokes: '{n, plural, =0 {Todavía no hay nada dibujado.} one {1 trazo dibujado.} other {{n} trazos dibujados.}}',

    key: 'Su clave de firma',
    keyWhy:
      'La clave se hace en este navegador y nunca sale de él. Muestra que los cambios posteriores no fueron suyos; no prueba quién es usted.',
    keyExisting: '{name}, hecha el {made}',
    keyHint: 'La huella empieza por {start}',
    keyName: 'La firma lleva el nombre de la clave: {name}.',
    keyNew: 'Hacer una clave nueva',
    keyNewFirst: 'Todavía no tiene ninguna clave en este navegador. Se hace una al firmar.',
    protect: '¿Cómo se protege la clave nueva?',
    protections: {
      passphrase: {
        label: 'Con una frase de paso',
        hint: 'Se pide cada vez que firma. Si se olvida nadie puede recuperarla; entonces se hace una clave nueva.',
      },
      device: {
        label: 'Solo yo uso este dispositivo',
        hint: 'Sin frase de paso. Cualquiera que pueda abrir este perfil del navegador puede firmar como usted.',
      },
    },
    noDeviceInFile:
      'Esta página se abrió desde un archivo. Todas las páginas locales comparten el mismo almacenamiento, así que hace falta una frase de paso.',
    passphrase: 'Frase de paso',
    passphraseNewHint: 'Al menos {n} caracteres. Lo mejor son tres o cuatro palabras que pueda recordar.',
    passphraseAgain: 'La misma frase otra vez',
    unlock: 'Frase de paso de esta clave',
    keyFile: {
      more: 'Más: una clave en un archivo suyo',
      option: 'Usar mi archivo de clave',
      hint: 'PKCS 12, como lo da una autoridad o su organización (.p12 o .pfx). Se usa para esta única firma y no se guarda.',
      name: 'La firma lleva el nombre del certificado de su archivo de clave.',
      file: 'Archivo de clave',
      chosen: 'Elegido: {file}',
      password: 'Contraseña del archivo',
      passwordHint: 'Déjela vacía si el archivo no tiene.',
      failures: {
        gone: 'Ya no se puede leer el archivo de clave: se movió, se cambió o se quitó. Elíjalo de nuevo.',
        'no-web-crypto':
          'Este navegador no ofrece criptografía a esta página, así que no puede firmar. La ofrece donde la página se abre por https, desde este '
          + 'ordenador o desde un archivo.',
        'too-large': 'Este archivo es mucho más grande que los de clave, así que no se abrió. Elija un archivo .p12 o .pfx.',
        damaged: 'No es un archivo PKCS 12, o está dañado. Elija un archivo .p12 o .pfx.',
        'unsupported-protection':
          'Este archivo de clave está bloqueado de una manera que esta página no puede abrir. Guárdelo de nuevo desde su programa, con AES, o use otra '
          + 'clave.',
        'wrong-password': 'La contraseña no abre este archivo de clave. No se firmó nada. Escríbala de nuevo; cuentan las mayúsculas.',
        'no-key': 'En este archivo no hay clave privada, solo certificados. Expórtelo de nuevo con su clave privada.',
        'no-certificate': 'Ningún certificado de este archivo corresponde a su clave. Expórtelo de nuevo con su certificado.',
        'several-keys': 'En este archivo hay más de una clave, y nada dice cuál es la suya. Exporte solo la que va a usar.',
        'unsupported-key': 'Esta página no puede firmar con una clave de este tipo. Admite RSA desde 2048 bits, P-256 y P-384.',
        'not-for-signing': 'El certificado de esta clave no es para firmar documentos. Use otra clave.',
        'no-name': 'El certificado de esta clave no nombra a nadie, y una firma necesita un nombre. Use otra clave.',
      },
    },
    as: 'Firmado como {name}.',
    fingerprint: 'Huella de la clave',
    fingerprintHint:
      'Désela a quienes vayan a comprobar su firma, en persona o por teléfono. Distingue su clave de una que alguien hizo con su nombre.',
    notKept: 'No se pudo guardar la clave en este navegador. {reason} La firma se hace igual, pero la próxima vez hará falta una clave nueva.',

    button: 'Firmar',
    exporting: 'Haciendo el informe, y después firmando…',
    working: 'Firmando…',
    clock: 'El reloj de este dispositivo dice {day}, y eso no puede ser. Una firma llevaría esa hora: ponga antes en hora el reloj.',
    done: 'Firmado y guardado: {file}.',
    next:
      'Otros pueden firmar el mismo informe: aquí y ahora, o en su propio dispositivo, donde abren este archivo y eligen «Firmar este archivo».',
    newest: 'Cada firma guarda un archivo nuevo que contiene las anteriores. Pase el más nuevo.',
    slot: 'Firmado en el lugar {k} de {n}.',
    expected:
      'Un lector de PDF puede decir que el firmante es desconocido. Es lo esperado en una clave hecha por usted. La última página del informe dice cómo '
      + 'comprobarla.',
    check: 'Comprobar este archivo ahora',

    refusal: {
      summary: 'Antes de poder guardar la negativa',
      reason: '¿Por qué no firma?',
      reasonHint: 'Con sus palabras. Quien reciba el archivo puede leerlo.',
      button: 'Guardar que no firmo',
      done: 'Su negativa está guardada: {file}.',
      what:
        'Envíela junto con el informe. Quien la abra en la página «Comprobar un informe» ve su motivo, que es suyo, y de qué informe trata.',
      again: 'Descargar la negativa de nuevo',
    },

    errors: {
      summary: 'Antes de poder firmar',
      answer: 'Elija si firma.',
      reason: 'Escriba por qué no firma.',
      picture: 'Elija una imagen, o elija el nombre escrito.',
      keyFile: 'Elija el archivo de clave.',
      who: 'Elija la persona.',
      name: 'Escriba el nombre.',
      role: 'Escriba el papel.',
      meaning: 'Elija qué significa.',
      look: 'Elija cómo se ve.',
      strokes: 'Dibújela, o elija el nombre escrito.',
      key: 'Elija una clave.',
      protection: 'Elija cómo se protege la clave nueva.',
      passphrase: 'Escriba una frase de paso de al menos 8 caracteres.',
      again: 'Las dos frases difieren. Escriba dos veces la misma.',
    },
    failures: {
      'no-web-crypto':
        'Este navegador no ofrece criptografía a esta página, así que no puede firmar. La ofrece donde la página se abre por https, desde este '
        + 'ordenador o desde un archivo. Guarde el archivo de hoja, ábralo allí y firme allí.',
      'wrong-passphrase': 'Esta frase de paso no abre la clave. No se firmó nada. Inténtelo de nuevo, o elija «Hacer una clave nueva».',
      'slot-taken':
        'Este lugar del informe ya está firmado. Elija «Otra persona» para usar uno libre, o expórtelo de nuevo.',
      'no-slot': 'Todos los lugares de este informe están firmados. Un informe exportado de nuevo tiene otros.',
      'unknown-slot':
        'El informe no tiene lugar para este firmante. Elija «Otra persona» para usar uno libre, o expórtelo de nuevo.',
      'name-mismatch': 'Esta clave se hizo para otro nombre. Elija otra clave, o haga una nueva.',
      'key-does-not-fit': 'Esta clave y su certificado no se corresponden. Elija «Hacer una clave nueva».',
      'unsupported-key': 'Esta página no puede firmar con una clave de este tipo. Elija «Hacer una clave nueva».',
      'wrong-clock':
        'El reloj de este dispositivo va años atrasado, así que la clave no valdría nada. No se firmó nada. Ponga en hora el reloj, vuelva a cargar la '
        + 'página y firme de nuevo.',
      'not-valid-yet':
        'Según el reloj de este dispositivo, el certificado de esta clave todavía no cuenta. No se firmó nada. Compruebe el reloj, o use otra clave.',
      'run-out': 'El certificado de esta clave caducó. No se firmó nada. Elija «Hacer una clave nueva», o use otra.',
      'no-report': 'Exporte primero el informe y guárdelo: una negativa trata de un informe, y de ningún otro.',
      'no-worksheet': 'Este PDF no lleva ninguna hoja adjunta, así que una negativa no puede decir de qué trata.',
      'no-name': 'El certificado de esta clave no nombra a nadie, y una negativa necesita un nombre. Elija «Hacer una clave nueva».',
      'no-reason': 'Escriba por qué no firma.',
    },
    broken:
      'No se pudo hacer la firma: {reason}. No se firmó nada, y su hoja no ha cambiado. Expórtelo de nuevo y vuelva a intentarlo; si sigue, vuelva a '
      + 'cargar la página.',
  },

  card: {
    heading: 'Tarjetas de contacto',
    lead:
      'Una tarjeta de contacto es la mitad pública de una clave de firma. Dé la suya a quienes vayan a comprobar sus firmas, y admita la de ellos.',
    more: 'Guardar o abrir una tarjeta',
    save: 'Guardar la tarjeta de contacto de esta clave',
    working: 'Haciendo la tarjeta…',
    saved: 'Guardada: {file}.',
    broken: 'No se pudo hacer la tarjeta: {reason} Vuelva a cargar la página e inténtelo otra vez.',
    failures: {
      'no-name': 'El certificado de esta clave no nombra a nadie, así que no hay tarjeta que hacer.',
      'not-a-certificate': 'No se puede leer el certificado de esta clave. Haga una clave nueva.',
    },
  },

  text: {
    heading: 'Como texto',
    result: 'Copiar como texto',
    resultWhat: 'El resultado como texto',
    resultWhy: 'El resultado en pocas líneas, para un correo o una incidencia.',
    questions: 'Preguntas para el fabricante',
    questionsWhy: 'Lo que sigue abierto y puede responder mejor alguien de producto o de ingeniería del fabricante.',
    questionsNone: 'No hay nada abierto que pudiera responder el fabricante.',
    copyQuestions: 'Copiar las preguntas para el fabricante',
    show: 'Mostrar el texto',
  },

  plain: {
    title: '¿Es aceptable esta función de IA en la atención de salud mental? Resultado de la hoja',
    feature: 'Función: {feature}',
    noFeature: 'todavía sin nombre',
    after: 'Nivel después de las salvaguardas: {tier}',
    raised: 'Lo subieron personas de la mesa; las reglas solas dicen: {tier}',
    before: 'Nivel antes de las salvaguardas: {tier}',
    stops: 'Motivos para no seguir que valen: {n}',
    stopsOpen: 'Motivos para no seguir que no se pueden descartar: {n}',
    worst: 'Qué podría salir mal, primero lo peor:',
    worstLine: '{place}. {hazard} ({actions}): {tier}, valoración {rating} de 5',
    more: '… y {n} más',
    open: 'Lo primero que averiguar:',
    condition: 'Condición, {name}: {text}',
    conditionOwner: 'se ocupa: {owner}',
    conditionDue: 'para el {due}',
    conditionDone: 'hecha',
    conclusion: 'Juntos: {conclusion}',
    noConclusion: 'todavía sin conclusión',
    dissent: 'Discrepancia, {name}: {text}',
    low:
      'Bajo no quiere decir seguro. Nivel de la hoja de trabajo, no una clase legal. Un juicio previo a la construcción con la matriz de DCB0129; no es '
      + 'un expediente de seguridad, un certificado ni una aprobación.',
    rules: 'Reglas {version}, código {sha256}',
    day: 'Tomado el {day}',
    supports: 'Apoya un juicio y no lo hace.',
    makerTitle: 'Preguntas para el fabricante de: {feature}',
    makerLead:
      'Nuestro equipo juzga esta función antes de usarla en la atención de salud mental. No pudimos responder lo siguiente. Cada pregunta cambia lo que '
      + 'concluimos. «No se sabe» es una respuesta; diga por favor qué lo muestra.',
    makerLine: '{n}. {question}',
    makerAction: '(cuando {action})',
    makerOptions: '   Respuestas posibles: {options}',
    makerWhy: '   Por qué preguntamos: {why}',
    leftTitle: 'Preguntas que se dejaron para: {role}',
  },
}
