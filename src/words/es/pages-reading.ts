import type * as english from '../en/pages-reading.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesReading: InAnyLanguage<typeof english.pagesReading> = {
  pageTitle: '{name} · Sala de lectura · {product}',
  skip: 'Saltar al resultado',
  untitled: 'Sin título',
  file: 'Archivo: {name}',
  reading: 'Leyendo el archivo…',
  gone:
    'Este archivo ya no está en la sala de lectura. Añádalo de nuevo: los archivos se conservan solo mientras esta página está abierta.',
  unread: 'No se pudo leer el archivo. Puede que se haya movido, renombrado o borrado. Añádalo de nuevo.',
  refused: 'No es una hoja que se pueda leer:',
  decision: 'Es la decisión de un comité. La hoja de la que trata es un archivo aparte.',

  ways: {
    label: 'Cómo seguir',
    compareWith: 'Comparar con',
    compare: 'Comparar',
    decide: 'Decidir',
    sameWorksheet: '{name} (de la misma hoja)',
  },

  contents: {
    name: 'En esta página',
    parts: {
      check: 'Comprobación de firmas',
      result: 'Resultado',
      worries: 'De qué preocuparse primero',
      hazards: 'Qué podría salir mal',
      stops: 'Motivos para no seguir',
      open: 'Lo primero que averiguar',
      answers: 'Todas las respuestas',
      people: 'Quién dice qué',
      conditions: 'Condiciones y pasos',
      printed: 'Las páginas impresas',
    },
  },

  check: {
    plain: 'Un archivo de hoja sin firmas',
    plainText: 'Cualquiera puede cambiar un archivo así sin dejar rastro. Lo de abajo es lo que dice ahora.',
    broken: 'La comprobación se rompió: {reason}',
    details: 'Cada firma, las páginas y el resultado',
    signers: 'Firmado por, tal como lo escribieron: {names}',
    altered: 'Lo que sigue es lo que dice ahora el archivo. No se fíe de ello.',
  },

  worries: {
    lead:
      'Qué mirar antes que nada, primero lo más grave. El orden y los últimos grupos son nuestro criterio; nada de aquí mueve el nivel.',
    none: 'No destaca nada. Eso no es señal de que todo esté bien: lea las respuestas.',
    more: '{n, plural, one {1 más} other {{n} más}}',
    ours: 'Nuestro criterio',
    forActions: 'Cuando {actions}.',
    toAnswer: 'Ver la respuesta: {what}',
    toPerson: 'Ver lo que dice: {who}',
    toPart: 'Ver la lista: {what}',
    answered: 'Respondido: {answer}.',
    tiers: '{n, plural, one {Mueve el nivel 1 paso.} other {Mueve el nivel {n} pasos.}}',
    ifNot: '{n, plural, one {Si no es así, el nivel es 1 paso más alto.} other {Si no es así, el nivel es {n} pasos más alto.}}',
    stops: 'Decide sobre un motivo para no seguir.',
    settled: 'El equipo lo resolvió; no todos lo aceptan.',
    open: 'Sin resolver.',
    outside: 'El vistazo rápido no lo pregunta.',
    overdue: '{what} · para el {due} · {owner}',
    otherRules: 'Reglas {made}. Esta página tiene las reglas {ours}.',
    dissent: {
      words: '{who} dice dónde discrepa.',
      verdict: '{who}: no aceptable, y los demás concluyeron otra cosa.',
      answers: '{who} sostiene respuestas distintas de las conjuntas.',
    },
    kinds: {
      stop: { heading: 'Motivos para no seguir que valen', why: 'Ninguna salvaguarda quita uno. Solo otro diseño.' },
      'open-stop': {
        heading: 'Motivos para no seguir que no se pueden descartar',
        why: 'Una respuesta abierta deja posible cada uno de ellos.',
      },
      disputed: {
        heading: 'Respuestas que personas de la mesa ven de otra manera',
        why: 'Cuál vale cambia el resultado, así que pregunte antes de fiarse del nivel.',
      },
      'no-evidence': {
        heading: 'Salvaguardas que nada muestra',
        why: 'Se dice que están, y nadie escribió qué lo muestra. Así que no bajan nada.',
      },
      assumed: {
        heading: 'Respuestas protectoras solo supuestas',
        why: 'Nadie las decidió y nada las documenta. El nivel las cuenta como ciertas.',
      },
      unknown: {
        heading: 'Lo que nadie sabe todavía, y mueve el resultado',
        why: 'El nivel cuenta cada cosa en lo peor hasta que alguien lo averigüe.',
      },
      unanswered: {
        heading: 'Lo que no está respondido, y mueve el resultado',
        why: 'El nivel cuenta cada cosa en lo peor hasta que alguien responda.',
      },
      contradiction: {
        heading: 'Respuestas que no concuerdan entre sí',
        why: 'Cada una puede ser cierta, y difícilmente todas. Léalas.',
      },
      nobody: {
        heading: 'No se nombra a nadie en la mesa',
        why: 'Así nadie puede decir quién respondió ni quién responde por ello.',
      },
      'only-maker': {
        heading: 'En la mesa solo hay personas que trabajan para el fabricante',
        why: 'Quien gana con una función ve menos fácilmente sus daños.',
      },
      'no-lived-experience': {
        heading: 'No hay nadie con experiencia vivida en la mesa',
        why: 'Cómo es estar al otro lado de esto, nadie de aquí puede decirlo.',
      },
      'nobody-clinical': {
        heading: 'No hay ningún profesional clínico en la mesa',
        why: 'Qué tan mal pueden estar las personas, y quién las cuida, son preguntas clínicas.',
      },
      dissent: {
        heading: 'Personas que lo ven de otra manera',
        why: 'Una opinión que quedó en minoría permanece, y puede tener razón.',
      },
      overdue: {
        heading: 'Condiciones y pasos cuyo día pasó',
        why: 'Debían estar hechos para entonces y no están marcados como hechos.',
      },
      'other-rules': {
        heading: 'Se hizo con otras reglas',
        why:
          'Puede que desde entonces hayan cambiado las palabras de una pregunta. El nivel se calcula aquí con las reglas de esta página.',
      },
    },
    contradictions: {
      'extra-unseen': {
        name: 'Un extra a la atención, y ningún profesional clínico mira si no se señala algo, o nunca',
        why: 'Lo que se añade a la atención es parte de ella solo si alguien de allí lo ve.',
      },
      'connects-nobody': {
        name: 'Pone en contacto con una persona, y por ella no se llega a ninguna',
        why: 'A alguien en crisis se le pondría en contacto con nadie.',
      },
      'connects-unseen': {
        name: 'Pone en contacto con una persona, y ningún profesional clínico mira nunca',
        why: 'No se dice quién contesta. Pregunte el nombre del servicio y su horario.',
      },
      'connects-late': {
        name: 'Pone en contacto con una persona, y eso tarda hasta el siguiente día laborable',
        why: 'Una crisis no espera a un día laborable.',
      },
      'tells-nobody': {
        name: 'Avisa al personal, y ningún profesional clínico mira nunca',
        why: 'Una alarma que nadie lee puede ser peor que ninguna: la gente cuenta con ella.',
      },
      'seen-in-name': {
        name: 'La ve un profesional clínico, pero sin tiempo, o sin poder para pararla',
        why: 'La supervisión sobre el papel no protege a nadie.',
      },
      'for-clinician-unseen': {
        name: 'El profesional clínico recibe el resultado, y ninguno lo ve nunca',
        why: 'Una de las dos cosas no puede ser así.',
      },
      'more-than-there-is': {
        name: 'Se hace esperar una ayuda que no existe',
        why: 'Quien la espera puede dejar de buscar otra.',
      },
      'adults-unchecked': {
        name: 'Solo adultos, y nada comprueba quién entra',
        why: 'La usarán personas más jóvenes. Las respuestas deberían contarlas.',
      },
      'well-unchecked': {
        name: 'Para personas que no están muy mal, y nada comprueba quién entra',
        why: 'La usarán personas que están peor. Las respuestas deberían contarlas.',
      },
      'staffed-for-anyone': {
        name: 'Se usa donde hay personal, y cualquiera puede obtenerla',
        why: 'Quien la obtiene sin un servicio la usa a solas.',
      },
      'no-claim-but-clinical': {
        name: 'No está pensada para diagnosticar, tratar ni vigilar, y hace una de esas cosas',
        why: 'Cuenta lo que hace, se llame como se llame. Puede ser un producto sanitario.',
      },
      'no-claim-but-promise': {
        name: 'Ninguna promesa médica, y una promesa junto a ella',
        why: 'Lea la promesa como la leería alguien que lo necesita.',
      },
      'office-but-clinical': {
        name: 'Solo trabajo de oficina, y sus acciones son clínicas',
        why: 'Una acción que decide sobre la atención no es trabajo de oficina.',
      },
      'on-device-but-away': {
        name: 'Funciona en el dispositivo de la persona, y los datos van al entrenamiento del fabricante o a otros',
        why: 'Pregunte qué sale del dispositivo, y quién lo consintió.',
      },
      'nowhere-but-elsewhere': {
        name: 'Los datos no van a ningún sitio nuevo, y funciona en el modelo de otra empresa',
        why: 'Lo que se escribe va a esa empresa.',
      },
      'rules-but-generated': {
        name: 'Reglas fijas, y un resultado generado',
        why: 'Unas reglas fijas eligen entre lo que alguien escribió. Una de las dos cosas no puede ser así.',
      },
      'fixed-but-reads': {
        name: 'Sus palabras son fijas, atiende a lo que se le cuenta, y nadie mira cada caso',
        why: 'Que las palabras sean fijas no dice nada de si nota lo que se le cuenta. Nuestras reglas cuentan esas palabras '
          + 'como el menor riesgo: sopesen ustedes qué pasa si se pasa por alto una señal.',
      },
      'crisis-but-well': {
        name: 'Responde a personas en crisis, y se dice que es para personas que no están mal, o solo algo mal',
        why: 'Quien llega a ella en una crisis puede estar en peligro. Si eso puede ocurrir, elijan «Un riesgo actual para la vida».',
      },
      'trial-of-an-idea': {
        name: 'Un ensayo independiente, y todavía es una idea',
        why: 'Pregunte qué se ensayó: esto, o algo parecido.',
      },
    },
  },

  hazards: {
    rest: '{n, plural, one {1 más, valorado más bajo} other {{n} más, valorados más bajo}}',
    own: 'Qué más ven las personas de la mesa',
  },

  answers: {
    lead: 'Todo lo que se preguntó y se respondió, con notas y con lo que las personas respondieron por su cuenta.',
    own: 'Respuestas propias',
    ownLine: '{answer} ({people})',
    settled: 'Resuelto: {reason}',
  },

  people: {
    lead: 'Todas las personas de la mesa, con su veredicto, dónde discrepan y lo que dicen con sus palabras.',
    none: 'No se nombra a nadie en la mesa.',
    interest: 'Trabaja para el fabricante o cobra de él.',
    noVerdict: 'Sin veredicto.',
    reason: 'Motivo: {text}',
    dissent: 'Lo ve de otra manera: {text}',
    noReply: 'El equipo no ha respondido.',
    together: 'Qué concluyen juntos',
    noConclusion: 'No han concluido nada juntos.',
  },

  conditions: {
    none: 'Nadie pidió una condición, y no hay ningún paso previsto.',
    caption: 'Condiciones y pasos',
    columns: { what: 'Qué', from: 'Lo pide', owner: 'Quién se ocupa', due: 'Para cuándo', state: 'Estado' },
    tier: 'El nivel',
    nobody: 'Nadie todavía',
    noDay: 'Sin día',
    done: 'Hecha',
    open: 'Abierta',
    late: 'Vencida',
  },

  printed: {
    heading: 'Las páginas impresas',
    lead:
      'Como las muestra el archivo, dibujadas por pdf.js. No es parte de la comprobación: una página puede verse bien en un archivo que se '
      + 'cambió.',
    show: 'Mostrar las páginas impresas',
    opening: 'Abriendo las páginas…',
    stopped: 'Parado. No afectó a nada más.',
    close: 'Guardar las páginas',
    failed: 'No se pudieron dibujar estas páginas. El archivo puede estar dañado, bloqueado o hecho para dar problemas.',
    failedPage: 'No se pudo dibujar esta página.',
    again: 'Intentarlo de nuevo',
    previous: 'Anterior',
    previousNamed: 'Página anterior',
    next: 'Siguiente',
    nextNamed: 'Página siguiente',
    page: 'Página',
    of: 'de {pages}',
    sheet: 'Página {page} de {pages}, como se imprimió',
    now: 'Página {page} de {pages}',
    drawing: 'Dibujando la página {page}… «Guardar las páginas» lo para.',
    area: 'La página; se desplaza cuando está ampliada',
    zoom: 'Tamaño',
    zooms: { 100: 'Ancho entero', 150: '150 %', 200: '200 %', 300: '300 %' },
  },
}
