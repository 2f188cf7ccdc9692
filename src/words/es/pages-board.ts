import type * as english from '../en/pages-board.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesBoard: InAnyLanguage<typeof english.pagesBoard> = {
  title: 'Sala de lectura',
  pageTitle: 'Sala de lectura · {product}',
  lead:
    'Añada las hojas que recibió su comité. Cada una se comprueba y su nivel se calcula de nuevo, en este navegador. No se envía nada a '
    + 'ninguna parte.',
  pagesLater:
    'Una fila dice si un archivo se alteró después de firmarse, o lleva los datos de otra hoja. Si sus páginas impresas dicen lo mismo que sus '
    + 'datos se comprueba al leerlo.',
  back: 'Al inicio',
  backToRoom: 'Volver a la sala de lectura',
  gone:
    'Este archivo ya no está en la sala de lectura. Los archivos quedan aquí solo hasta que se cierra la página o se vuelve a cargar. Añádalos '
    + 'otra vez.',

  add: {
    input: 'Añadir hojas',
    inputHint: 'Archivos PDF y .worksheet.json, también decisiones. También puede soltar archivos o una carpeta entera en esta página.',
    folder: 'Añadir una carpeta',
    drop: 'Suelte aquí los archivos',
    opening: 'Mirando en la carpeta…',
    lost:
      '{n, plural, one {No se pudo abrir 1 archivo o carpeta} other {No se pudieron abrir {n} archivos o carpetas}}: se movió, o usted no puede '
      + 'leerlo.',
    tooMany:
      'Son más de {most} archivos. Solo se añadieron los primeros {most}; añada los demás después, o una carpeta más pequeña.',
  },

  progress: {
    label: 'Archivos leídos',
    going: '{done} de {all} leídos',
    stopped: 'Parado: {done} de {all} leídos',
    done: '{all, plural, =0 {} one {Se leyó 1 archivo.} other {Se leyeron los {all} archivos.}}',
    stop: 'Dejar de leer',
    goOn: 'Seguir leyendo',
    empty: 'Vaciar la sala',
    emptyAsk: 'Esto saca todos los archivos de la sala de lectura. Los archivos mismos quedan donde están.',
    emptyYes: 'Vaciarla',
    emptyNo: 'Conservarlos',
  },

  filter: {
    label: 'Ordenar y filtrar',
    search: 'Buscar',
    searchHint: 'Título, fabricante, nombre de archivo o la frase de las cinco preguntas',
    sort: 'Ordenar por',
    sorts: {
      altered: 'Qué mirar primero',
      stops: 'Motivos para no seguir',
      dissent: 'Discrepancia',
      tier: 'Nivel, primero el más alto',
      name: 'Título',
      date: 'Fecha, primero la más nueva',
    },
    verdict: 'Comprobación de firmas',
    tier: 'Nivel después de las salvaguardas',
    ready: '¿Lista?',
    decision: 'Decisión',
    all: 'Todas',
    tiers: { none: 'Faltan respuestas' },
    readies: { ready: 'Lista', gaps: 'Falta algo' },
    decisions: { decided: 'Decidida', open: 'Sin decidir' },
    newest: 'Solo el archivo más nuevo de cada hoja',
    newestHint: 'Un archivo alterado se muestra siempre.',
    count: 'Se muestran {shown} de {all} filas.',
    none: 'Ninguna fila encaja. Quite un filtro, o busque otra cosa.',
    clear: 'Mostrar todas las filas',
  },

  table: {
    caption: 'Hojas',
    columns: {
      worksheet: 'Hoja',
      tier: 'Nivel después de las salvaguardas',
      against: 'En contra, y abierto',
      people: 'Quién respondió',
      signed: 'Firmada, decidida',
      ways: 'Cómo seguir',
    },
    choose: 'Elegir para comparar',
    compare: 'Comparar',
    compareHint:
      '{n, plural, =0 {Para comparar, elija dos filas.} one {Elija una fila más.} =2 {Hay dos filas elegidas.} other {Hay {n} filas elegidas. '
      + 'Elija solo dos.}}',
    read: 'Leer',
    decide: 'Decidir',
    more: 'Detalles',
    empty: 'Todavía no hay nada aquí.',
    taken: '{name} se sacó de la sala.',
  },

  row: {
    version: 'versión {version}',
    relation: {
      'same-file': 'El mismo archivo que {name}',
      'same-worksheet': 'La misma hoja que {name}, en otro archivo',
      version: 'Otra versión de {name}',
      line: 'Una hoja anterior: {name} sigue a partir de ella, o de la misma',
    },
    before: 'Antes de las salvaguardas: {tier}',
    worst: 'Lo peor: {hazard}',
    ownHazard: 'algo que añadió el equipo',
    stops: '{n, plural, one {1 motivo para no seguir} other {{n} motivos para no seguir}}',
    openStops:
      '{n, plural, one {1 motivo para no seguir no se puede descartar} other {{n} motivos para no seguir no se pueden descartar}}',
    noStops: 'Ningún motivo para no seguir',
    ready: 'Lista para que se decida',
    noTier: 'Demasiado pocas respuestas para un nivel',
    unanswered: '{n, plural, one {1 pregunta abierta} other {{n} preguntas abiertas}}',
    gaps: '{n, plural, one {falta 1 cosa para su veredicto} other {faltan {n} cosas para su veredicto}}',
    asked: '{n, plural, one {1 pregunta de un comité sin responder} other {{n} preguntas de un comité sin responder}}',
    people: '{n, plural, =0 {No se nombra a nadie} one {1 persona} other {{n} personas}}',
    voices: { clinical: 'profesional clínico', lived: 'experiencia vivida', independent: 'alguien independiente del fabricante' },
    missing: 'Faltan: {voices}',
    listedVoices: { clinical: 'profesional clínico', lived: 'experiencia vivida', independent: 'alguien independiente del fabricante' },
    listed: 'En la mesa, pero sin nada suyo en la hoja: {voices}',
    allVoices: 'Participaron voces clínicas, con experiencia vivida e independientes',
    verdicts: '{n} × {verdict}',
    noVerdicts: 'Ningún veredicto dado',
    dissent: '{n, plural, one {1 mantiene otra opinión} other {{n} mantienen otra opinión}}',
    verdict: {
      intact: 'Firmada, sin cambios',
      altered: 'Alterada',
      unsigned: 'Sin firmar',
      unreadable: 'Firmas ilegibles',
      plain: 'Archivo de datos, sin firmar',
      failed: 'No se pudo leer',
    },
    signed: '{signed} de {all} firmados',
    decision: {
      fits: 'Decisión: {outcome}',
      dated: 'Decisión: {outcome}, {day}',
      other: 'Una decisión ({outcome}) trata de otra versión de ella: se cambió después',
      unsigned: 'La decisión no está firmada',
    },
    outcomes: {
      approve: 'aprobar',
      'approve-with-conditions': 'aprobar con condiciones',
      'send-back': 'devolver con preguntas',
      reject: 'rechazar',
      draft: 'sin tomar todavía',
    },
    noDecision: 'Sin decidir',
    since: 'Desde el {day}: {changes}',
    sinceTier: 'el nivel era {tier}',
    sinceStops: 'los motivos para no seguir eran {n}',
    sinceSame: 'el mismo nivel, otras respuestas o palabras',
    sinceCompare: 'Comparar con la versión anterior',
    again: 'Leer este archivo de nuevo',
    remove: 'Sacar de la sala',
  },

  detail: {
    sentence: 'En una frase',
    stops: 'Motivos para no seguir',
    signers: 'Firmas',
    signer: '{name}: {state}',
    intact: 'intacta',
    broken: 'no intacta',
    nobody: 'sin nombre',
    open: 'Abierto y supuesto',
    openLine: '{unanswered} abiertas, {unknown} «aún no lo sabemos», {assumed} supuestas',
    conclusion: 'Qué concluye el equipo',
    noConclusion: 'nada todavía',
    conditions: 'Condiciones del equipo',
    condition: '{text} ({owner}, {due})',
    noOwner: 'nadie nombrado',
    noDue: 'sin fecha',
    file: 'Archivo',
    dated: 'Con fecha {day} · reglas {version} · {depth}',
    depth: { quick: 'vistazo rápido', full: 'todas las preguntas' },
    maker: 'Hecha por',
    actions: 'Acciones',
    since: 'Desde la última vez',
  },

  loose: {
    title: 'Decisiones sin su hoja',
    lead: 'Estos archivos son decisiones. Ninguna trata de una hoja exactamente como está aquí.',
    line: '{name}: {board} sobre «{title}»: {outcome}',
    why: {
      altered: 'Se alteró después de firmarse, así que aquí no cuenta para nada.',
      'other-version': 'Trata de otra versión de una hoja de esta sala: esa se cambió después.',
      nothing: 'Su hoja no está en esta sala.',
    },
  },

  failed: {
    empty: 'El archivo está vacío.',
    'too-large': 'El archivo tiene {size} MB. No se lee nada de más de {most} MB: ninguna hoja es tan grande.',
    unreadable: 'El navegador no pudo leer el archivo. Puede que se haya movido, o esté abierto en otro sitio.',
    slow: 'Leerlo tardó más de 20 segundos, así que se paró. No lo abra en otros programas antes de saber por qué.',
    broken: 'Leerlo se interrumpió en esta página, no en el archivo: {message}',
    'not-ours': 'No es un PDF ni un archivo de hoja: quizá una foto, o un texto de otro programa.',
    'no-worksheet': 'Este PDF no lo hizo esta página, o se le quitó su hoja: no lleva ninguna adjunta.',
    'unreadable-pdf': 'Este PDF está dañado o se corta. Pida el archivo de nuevo.',
    decision: {
      'too-large': 'Este archivo de decisión es más grande de lo que puede ser ninguna.',
      'not-json': 'Su texto se corta o lo cambió otro programa. Pida el archivo de nuevo.',
      'not-ours': 'Este archivo lo hizo otro programa.',
      'newer-version': 'Esta decisión tiene una forma más nueva de la que esta página puede leer. Use la versión más nueva que la hizo.',
      invalid: 'La decisión de este archivo no está como debería, en {path}. No se tomó nada de ella.',
    },
  },
}
