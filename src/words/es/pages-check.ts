import type * as english from '../en/pages-check.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesCheck: InAnyLanguage<typeof english.pagesCheck> = {
  title: 'Comprobar un informe',
  pageTitle: 'Comprobar un informe · {product}',
  lead: 'Un informe se lee y se comprueba en este navegador y no se envía a ninguna parte. Su borrador abierto no se toca.',
  nothing: 'No hay ningún informe abierto. Elija uno para comprobarlo.',
  another: 'Comprobar otro archivo',
  file: 'Archivo: {name}',
  checkAgain: 'Comprobar otra vez este archivo',
  working: 'Comprobando {name}…',
  back: 'Al inicio',

  region: 'Comprobación de firmas',
  verdicts: {
    intact: {
      title: 'Firmado, y sin cambios desde entonces',
      text: 'Cada firma concuerda con el archivo, y después no se añadió nada que no esté permitido.',
    },
    altered: {
      title: 'No se fíe de este archivo',
      text: 'Algo en él se cambió, o no concuerda. Las líneas de abajo dicen qué. Pida a los firmantes el archivo que tienen.',
    },
    unsigned: {
      title: 'Nadie ha firmado este archivo',
      text: 'Sin una firma nadie puede decir si alguien lo cambió. Sus datos se pueden leer de todos modos.',
    },
    unreadable: {
      title: 'Este archivo no se pudo comprobar',
      text: 'No es un informe de Affordance Worksheet, o está dañado.',
    },
  },

  slots: 'De {all} lugares para una firma {signed, plural, one {está firmado} other {están firmados}} {signed}.',
  slotsNote: 'Alguien podría haber cortado la última firma sin dejar rastro. Compare el número con lo que dicen los firmantes.',

  signature: {
    heading: 'Firma {k} de {n}: {name}',
    noName: 'sin nombre',
    role: 'Papel: {role}',
    meaning: 'Significado: {meaning}',
    meanings: {
      'took-part': 'participó', agrees: 'está de acuerdo con la conclusión conjunta', decides: 'decide por un comité o una organización',
    },
    noMeaning: 'no lo dice',
    integrity: 'Integridad',
    identity: 'Identidad',
    time: 'Hora',
    reason: 'Firmado con las palabras: «{reason}»',
    otherName: 'Este lugar se preparó para {prepared}, y firmó en él {name}. Pregunte a ambos si fue así a propósito.',
    intact: 'Intacta: el archivo hasta esta firma está como se firmó.',
    covers:
      '{later, plural, =0 {Cubre el archivo entero.} one {Cubre todo menos el último añadido al archivo, que es una firma posterior.} other '
      + '{Cubre todo menos los últimos {later} añadidos al archivo, que son firmas posteriores.}}',
    broken: 'No intacta.',
    fingerprint: 'Huella de la clave:',
    fingerprintWhat: 'la huella',
    timeClaim: '{time}, según el reloj de quien firmó.',
    noTime: 'La firma no dice cuándo se hizo.',
    ahead: 'Es más tarde de lo que dice ahora el reloj de este dispositivo.',
    expired: 'En ese momento el certificado de la clave no valía: había caducado, o todavía no contaba.',
    expiredSince:
      'El certificado de la clave caducó después, el {day}. Valía cuando la firma dice que se hizo, así que la firma sigue en pie.',
    notYet: 'Según el reloj de este dispositivo, el certificado de la clave todavía no cuenta. Compruebe el reloj.',
  },

  otherNames:
    '{n, plural, one {1 lugar lleva otro nombre que el de la persona para la que se preparó. Véase abajo.} other {{n} lugares llevan otros '
    + 'nombres que los de las personas para las que se prepararon. Véase abajo.}}',

  vouching: {
    none: '{name}: no se pudo leer ningún certificado, así que nada une este nombre a una clave.',
    selfMade: '{name}: el nombre que dice quien firmó, sin comprobar por una autoridad.',
    root: '{name}: responde por él {root}, una autoridad que se importó en este navegador.',
    'no-root':
      '{name}: responde por él {issuer}. Nadie ha dicho a este navegador que se fíe, así que el nombre no está comprobado.',
    'not-valid-then':
      '{name}: responde por él {issuer}, y eso lleva a una autoridad importada. Pero un certificado del camino no valía al firmar, así que el '
      + 'nombre no está comprobado.',
    'not-allowed':
      '{name}: responde por él {issuer}. Un certificado del camino no puede responder por otros, o tiene condiciones que esta página no conoce, '
      + 'así que el nombre no está comprobado.',
    nobody: 'alguien sin nombre',
  },

  known: {
    own: 'Esta clave se hizo en este navegador.',
    new:
      'Vista ahora por primera vez: este navegador no había encontrado antes esta clave. Compare la huella con quien firma, en persona o por '
      + 'teléfono.',
    seen: 'Conocida desde {time}: este navegador ya encontró antes esta clave. Nadie ha dicho aquí de quién es.',
    card: 'Conocida desde {time}. Su tarjeta de contacto se admitió aquí.',
    compared: 'Conocida desde {time}. Alguien comparó su huella con quien firma.',
    compare: 'Comparé esta huella con quien firma',
  },

  chain: {
    summary: '{n, plural, one {El certificado detrás de este nombre} other {Los {n} certificados detrás de este nombre}}',
    line: '{subject}. Expedido por {issuer}. Vale del {from} al {to}.',
    nobody: 'sin nombre',
    fingerprint: 'Huella:',
  },

  problems: {
    'digest-mismatch': 'La parte firmada del archivo se cambió después de firmar.',
    'signature-invalid': 'La firma no corresponde a esta clave.',
    'certificate-mismatch': 'La firma nombra otro certificado que el que lleva.',
    'unsigned-attributes': 'La firma lleva partes que nadie firmó.',
    'not-canonical': 'La firma está escrita de una forma inusual, que puede esconder cosas.',
    'unsupported-algorithm': 'La firma usa un método que esta página no puede comprobar.',
    'byte-range': 'La firma no cubre el archivo como debe.',
    'gap-not-contents': 'Hay algo escondido en el lugar que corresponde a la firma misma.',
    'not-in-own-revision': 'La firma no se escribió junto con la parte que firma.',
    'name-mismatch': 'El nombre de la firma y el de su certificado difieren.',
    'duplicate-slot': 'Dos firmas reclaman el mismo lugar.',
    'trailing-bytes': 'Se añadió algo detrás de la última firma.',
    'disallowed-change': 'Junto a una firma se cambió algo que firmar no necesita.',
  },
  changed: 'Qué: {what}.',
  where: 'Dónde: {where}',
  whereWords: {
    pageContents: 'lo que está impreso en la página {n}',
    pageAnnotations: 'algo que está encima de la página {n}',
    pageResources: 'letras o imágenes de la página {n}',
    page: 'la página {n}',
    slot: 'el lugar {n} para una firma',
    action: 'algo que se pone en marcha solo al abrir el archivo',
    attachments: 'los archivos adjuntos',
    form: 'la lista de lugares para firmas',
    shown: 'lo que se muestra o se lee en voz alta, y en qué orden',
    root: 'cómo está compuesto el documento',
    info: 'lo que dice el archivo de su título y de quién lo hizo',
    trailer: 'la tabla que dice dónde están las partes del archivo',
    other: 'una parte del archivo a la que no lleva ninguna página, o que los programas podrían leer de dos maneras',
  },

  after: {
    none: 'No se añadió nada detrás de la última firma.',
    some: 'Se añadió algo detrás de la última firma, y nadie lo ha firmado.',
    unsigned: 'Se añadió algo detrás del informe tal como se exportó, y nadie lo ha firmado. Puede ser lo que queda de una firma.',
  },

  printed: {
    heading: 'Páginas impresas y hoja adjunta',
    same: 'Iguales. Las páginas se dibujaron aquí de nuevo a partir de la hoja adjunta y son iguales hasta el último byte.',
    different: 'Distintas. Las páginas no dicen lo que dice la hoja adjunta. No se fíe de ninguna.',
    'not-checked': 'Sin comprobar. No hay ninguna hoja de la que dibujar las páginas.',
    release:
      'Sin comprobar. El informe se hizo con la versión {made}; esta es la versión {ours}, que puede dibujar las páginas de otra manera. Para '
      + 'comparar, abra el archivo con la versión {made} de archivo único.',
  },

  rules: {
    heading: 'Reglas adjuntas',
    ours: 'Iguales. Son las reglas {ours} de esta página, hasta el último byte.',
    earlier: 'Reglas {made}, de una versión anterior de esta página, hasta el último byte.',
    others:
      'Reglas {made}, de otra versión. Son las que nombra la hoja, pero esta página no las tiene y no puede decir quién las escribió. Para estar '
      + 'seguro, compare con un archivo de esa versión.',
    'not-understood':
      'Reglas {made}, de otra versión. Son las que nombra la hoja, pero esta página no puede seguirlas. Para que se compruebe el resultado, abra '
      + 'el archivo con la versión {release} de archivo único.',
    'do-not-fit': 'Distintas. No son las reglas que nombra la hoja. Ninguna versión hace un archivo así.',
    'not-checked': 'Sin comprobar. No hay ninguna hoja que diga qué reglas deben ser.',
  },

  result: {
    heading: 'Resultado, calculado de nuevo',
    same: 'Igual. Las respuestas adjuntas dan el nivel que se registró.',
    different: 'Distinto. Las respuestas adjuntas no dan lo que se registró:',
    'not-checked': 'Sin comprobar. No se registró ningún resultado, o aquí no se pueden seguir las reglas con que se hizo.',
    byOthers: 'Se calculó con las reglas adjuntas {made}, no con las de esta página.',
    difference: '{part}: registrado {recorded}, calculado aquí {computed}',
    parts: {
      tier: 'Nivel después de las salvaguardas',
      inherentTier: 'Nivel antes de las salvaguardas',
      interval: 'Como mínimo, podría ser',
      stops: 'Motivos para no seguir',
    },
    nothing: 'ninguno',
  },

  summary: {
    heading: 'Qué dice la hoja',
    computed: 'Calculado aquí a partir de las respuestas adjuntas, con las reglas {version}.',
    exported: 'Exportada el {time} con la versión {release}.',
    people: 'Veredictos',
    noPeople: 'No se registró ningún veredicto.',
    conclusion: 'Juntos: {conclusion}',
    noConclusion: 'No se registró ninguna conclusión conjunta.',
    untitled: 'Una hoja sin título',
  },

  counterSign: {
    heading: 'Firmar este archivo',
    text: 'Su firma se añade detrás de las que hay, y todas siguen valiendo. No hace falta tener abierta ninguna hoja.',
    button: 'Firmar este archivo, o decir por qué no',
    says:
      'Lea primero las páginas del PDF mismo. Su firma dice: «Leí esto y el veredicto junto a mi nombre es mío. No aprueba la herramienta.»',
    notCompared:
      'Esta página no pudo comparar las páginas impresas con la hoja adjunta. Lo que firma es lo que muestra el PDF: léalo entero.',
    altered:
      'Aquí no se puede firmar: la comprobación halló que algo se cambió o no concuerda, y su firma cubriría también eso. Pida a los firmantes '
      + 'el archivo que tienen.',
    full:
      'Todos los lugares para una firma están firmados. Quien tenga la hoja puede exportar un informe con lugares nuevos; empieza sin firmas.',
  },

  refusal: {
    heading: 'Alguien no firma',
    says: '{name} dice que no firma un informe, con este motivo:',
    intact: 'Intacta: las palabras están como se firmaron.',
    broken: 'No intacta: no se fíe de estas palabras.',
    about: 'Sobre',
    worksheet: 'La hoja {id}, en el informe que tenía este SHA-256 al exportarse:',
    belongs: {
      yes: 'Trata del informe que está abierto.',
      no: 'Trata de otro informe que el que está abierto.',
      'no-report': 'No hay ningún informe abierto. Abra también el informe para ver si esto le corresponde.',
    },
    unreadable: {
      'too-large': 'Este archivo es más grande que cualquier negativa que haga esta página, así que no se leyó.',
      'not-a-refusal':
        'Este archivo dice que es una negativa a firmar, pero no está escrito como tal, o alguien lo editó. Pida el original.',
      'newer-version': 'Esta negativa se hizo con una versión más nueva de Affordance Worksheet. Ábrala allí.',
      'no-web-crypto':
        'Este navegador no ofrece criptografía a esta página, así que la negativa no se puede comprobar. La ofrece donde la página se abre por '
        + 'https, desde este dispositivo o desde un archivo.',
    },
  },

  card: {
    heading: 'De quién son las claves que se conocen aquí',
    lead:
      'Una tarjeta de contacto contiene la mitad pública de la clave de firma de alguien. Con ella este navegador conoce la clave cuando la '
      + 'encuentra.',
    summary: 'Abrir una tarjeta de contacto',
    open: 'Tarjeta de contacto de quien firma',
    hint: 'Un archivo .signer-card.json que guardó quien firma y se lo dio.',
    made: 'La tarjeta dice que se hizo el {time}.',
    caution:
      'Cualquiera puede hacer una tarjeta con cualquier nombre. Guárdela solo si vino de la persona, o después de comparar con ella la huella.',
    keep: 'Guardar esta clave como conocida',
    kept: 'Guardada. Las firmas con esta clave se muestran como conocidas.',
    failures: {
      'too-large': 'Este archivo es más grande que cualquier tarjeta de contacto, así que no se leyó. Pida de nuevo la tarjeta a quien firma.',
      'not-a-card': 'No es una tarjeta de contacto, o alguien la editó. Pida de nuevo la tarjeta a quien firma.',
      'newer-version': 'Esta tarjeta se hizo con una versión más nueva de Affordance Worksheet. Ábrala allí.',
      'name-mismatch': 'Esta tarjeta da a la clave otro nombre que su certificado. No se fíe de ella; pregunte a quien firma.',
    },
  },

  roots: {
    more: 'Más: autoridades cuya palabra cuenta aquí',
    none: 'No se ha importado ninguna: cada nombre es el que dice quien firma.',
    open: 'Certificado de una autoridad',
    hint: 'Un archivo .pem, .crt, .cer o .der. Los nombres por los que responde se muestran así, solo en este navegador.',
    caution: 'Impórtelo solo si vino de su organización o de la propia autoridad.',
    keep: 'Que su palabra cuente en este navegador',
    kept: 'La palabra de {name} cuenta ahora en este navegador.',
    forgotten: 'La palabra de {name} ya no cuenta aquí.',
    notKept: 'No se pudo cambiar la lista. {reason}',
    line: '{name}, importada el {day}',
    nobody: 'sin nombre',
    forget: 'Quitar',
    forgetNamed: 'Quitar {name}',
    failures: {
      'too-large': 'Este archivo es más grande que los certificados, o contiene más de los que lee esta página.',
      'not-a-certificate': 'En este archivo no se puede leer ningún certificado. Pida a la autoridad uno en forma PEM o DER.',
      'not-an-authority':
        'Este certificado no puede responder por otros: es de una persona. Su tarjeta de contacto es la manera de conocer su clave.',
    },
  },

  goOn: {
    heading: 'Seguir desde aquí',
    text: 'Se hace un borrador nuevo con los datos de este archivo. El archivo y sus firmas quedan como están; el borrador no tiene ninguna.',
    caution: 'La comprobación halló un problema. Un borrador hecho de este archivo toma todo lo que se haya puesto en él.',
    button: 'Continuar con sus datos como borrador nuevo',
  },

  unreadable: {
    'not-a-pdf': 'No es un PDF. Un archivo de hoja que termina en .worksheet.json se abre directamente.',
    truncated: 'El PDF se corta a la mitad, como tras una descarga que se paró. Pídalo de nuevo.',
    encrypted: 'Este PDF está bloqueado con una contraseña. Guárdelo sin ella, o pida el original.',
    damaged: 'Este PDF está dañado, y sus partes se contradicen. Pídalo de nuevo.',
    'too-large': 'Este archivo es más grande que cualquier informe que hacemos, así que no se abrió.',
    foreign: 'Este PDF no se hizo con Affordance Worksheet, u otro programa lo guardó después. Pida el archivo original.',
    'no-web-crypto':
      'Este navegador no ofrece criptografía a esta página, así que las firmas no se pueden comprobar. La ofrece donde la página se abre por '
      + 'https, desde este dispositivo o desde un archivo.',
    'no-worksheet': 'Este PDF no se hizo con Affordance Worksheet: no lleva ninguna hoja adjunta.',
    worksheet: 'Lleva una hoja adjunta, pero no se puede leer.',
    broken: 'La comprobación se rompió: {reason}. Vuelva a cargar la página e inténtelo otra vez.',
    wayOn: 'Elija abajo otro archivo, o vaya al inicio.',
  },
}
