import type * as english from '../en/pages-start.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesStart: InAnyLanguage<typeof english.pagesStart> = {
  question: '¿Es aceptable esta función de IA en la atención de salud mental?',
  lead:
    'Respondan juntos: quién, qué, cuándo, dónde, por qué. Vean qué podría salir mal y qué lo bajaría; guarden una hoja firmada.',
  beginning: 'Empezar',
  quickLook: 'Vistazo rápido',
  quickLookHint: 'Unos 10 minutos: las doce preguntas que más importan. Después puede seguir con todas.',
  newWorksheet: 'Hoja nueva',
  newWorksheetHint: 'Todas las preguntas, unos 30 minutos con las personas que deberían estar en la mesa.',
  openFile: 'Abrir un archivo de hoja',
  opening: 'Abriendo {name}…',
  openFileHint:
    'Un archivo .worksheet.json, o un PDF que hizo esta página. Un PDF firmado se comprueba primero. También se abren una negativa, una tarjeta '
    + 'de contacto o la decisión de un comité.',
  openExample: 'Abrir el ejemplo resuelto',
  openExampleHint: 'El ejemplo del artículo del que vienen las cinco preguntas, respondido hasta donde llega el artículo.',
  firstSteps: '¿Es su primera vez? Vea cómo funciona en dos minutos',
  board: 'Sala de lectura',
  boardHint: 'para un comité, muchas hojas a la vez, comprobadas, ordenadas, comparadas y decididas.',
  privacy: 'Lo que escribe se queda en este navegador. No introduzca datos de un paciente real.',
  purpose: 'Esto juzga herramientas; no es un lugar donde recibir ayuda.',
  drafts: {
    title: 'Sus hojas en este navegador',
    none: 'Las hojas que empiece se guardan aquí, solo en este navegador.',
    changed: 'Último cambio: {time}',
    own: 'Sus propias respuestas, para devolver',
    open: 'Abrir',
    openNamed: 'Abrir {title}',
    duplicate: 'Duplicar',
    duplicateNamed: 'Duplicar {title}',
    remove: 'Borrar',
    removeNamed: 'Borrar {title}',
    removed: 'Se borró «{title}».',
    notDone: 'No funcionó, y no se cambió nada. Vuelva a cargar la página e inténtelo otra vez.',
    restore: 'Recuperarla',
    copyOf: 'Copia de {title}',
    duplicated: 'Se copió «{title}».',
  },
  templates: {
    title: 'Empezar con una plantilla',
    hint: 'Sus respuestas son sugerencias, tomadas de hechos públicos. Cada una cuenta solo cuando la confirma.',
    drawnFrom: 'Tomado de:',
    begin: 'Empezar',
    beginNamed: 'Empezar con {title}',
  },
  blank: {
    title: 'Para una reunión sin pantalla',
    hint:
      'Una hoja en blanco para imprimir: casillas que marcar y líneas donde escribir. Introduzca después las respuestas; solo aquí se vuelven '
      + 'un nivel.',
    size: 'Papel de la hoja en blanco',
    sizes: { a4: 'A4', letter: 'Carta (EE. UU.)' },
    buttons: { quick: 'Vistazo rápido en blanco (PDF)', full: 'Hoja en blanco de todas las preguntas (PDF)' },
  },
  problem: {
    gone: 'Esta hoja ya no está en este navegador. Abra su archivo de hoja, si guardó uno.',
    part: 'No se pudo cargar una parte de esta página. Vuelva a cargarla; sus hojas se quedan en este navegador.',
    failed: 'El navegador dio un error al leer esta hoja. No se cambió nada. Vuelva a cargar la página e inténtelo otra vez.',
    unreadable: 'Lo que se guarda de esta hoja está dañado y no se puede abrir. Se dejó como está, y sus otras hojas no se tocan.',
    newer:
      'Una versión más nueva de esta página escribió esta hoja. Aquí no se abre, y no se cambió nada de ella. Vuelva a cargar la página para '
      + 'obtener la versión más nueva, o use la versión que la escribió.',
    locked: 'Las hojas de este navegador están bloqueadas. Desbloquéelas antes, o elija no dejar nada en este dispositivo.',
  },
  memoryOnly: 'Puede trabajar, pero guarde el archivo de hoja antes de cerrar la página.',
  openFailed: {
    title: 'Este archivo no se abrió',
    kept: 'No se tocaron sus hojas en este navegador.',
    empty: 'El archivo está vacío. Elija otro, o guárdelo de nuevo donde vino.',
    tooLarge: 'El archivo es más grande de lo que puede ser una hoja. Elija el archivo .worksheet.json, o el PDF que hizo esta página.',
    unreadable: 'El navegador no pudo leer el archivo. Puede que se haya movido, o esté abierto en otro sitio. Elíjalo de nuevo.',
    wrongType: 'No es un archivo de hoja ni un PDF. Elija un archivo que termine en .worksheet.json o .pdf.',
    'not-json': 'No es un archivo de hoja: su texto se corta o lo cambió otro programa. Pida el archivo de nuevo.',
    'not-ours': 'Este archivo lo hizo otro programa. Un archivo de hoja termina en .worksheet.json y lo guardó esta página.',
    sealed: 'Este archivo está bajo una frase de paso. Ábralo en la página de inicio, guarde allí el archivo de hoja y use ese.',
    'newer-version':
      'Este archivo tiene una forma más nueva (versión {version}) de la que esta página puede leer (versión {newest}). Use la versión más nueva '
      + 'que lo hizo.',
    invalid:
      'La hoja de este archivo no está como debería. No se abrió, y no se reparó nada en silencio. Pida el archivo de nuevo, o corrija lo que se '
      + 'nombra aquí:',
    problem: '{path}: {expected}.',
    expected: {
      object: 'aquí se espera un grupo de entradas',
      list: 'aquí se espera una lista',
      text: 'aquí se espera un texto',
      number: 'aquí se espera un número',
      'yes-or-no': 'aquí se espera sí o no (true o false)',
      'one-of': 'no es ninguna de las palabras que pueden ir aquí',
      'other-form': 'tiene otra forma de la que debería',
      shorter: 'es más largo de lo que puede ser',
      'in-range': 'es demasiado pequeño, demasiado grande o está vacío',
      'known-key': 'una hoja no tiene esa entrada',
      'usable-key': 'ese nombre no se puede usar para una entrada',
      'whole-characters': 'el texto contiene medio carácter',
      'one-answer': 'hay dos respuestas donde puede haber una',
      'answer-of-its-kind': 'la respuesta no encaja con la pregunta: una opción, opciones marcadas o un texto',
      'worksheet-wide': 'esta pregunta no puede ser distinta por acción',
      'each-once': 'algo se nombra dos veces, o falta en su lista',
    },
    'unknown-ids':
      'Este archivo nombra cosas que no conocen las reglas {rules} de esta página. Puede venir de otra versión, o se cambió a mano. No se abrió, '
      + 'porque el nivel podría estar mal:',
    unknownId: {
      question: 'una pregunta «{id}» en {path}',
      option: 'una respuesta «{id}» en {path}',
      action: 'una acción «{id}» en {path}',
      safeguard: 'una salvaguarda «{id}» en {path}',
      hazard: 'un peligro «{id}» en {path}',
      person: 'una persona «{id}» en {path}, que no está en el equipo',
      prompt: 'un punto «{id}» de «Con mis palabras» en {path}',
      step: 'un paso «{id}» que pide un nivel en {path}',
      file: 'un archivo de respuestas «{id}» en {path}, que esta hoja no enumera',
    },
    more: 'y {n} más',
  },
  mediaTypes: '.json,.pdf,application/json,application/pdf',
  about: {
    title: 'Cómo funciona',
    points: [
      'Cinco preguntas vienen de un artículo de JAMA Psychiatry (2026): quién, qué, cuándo, dónde y por qué.',
      'Unas reglas escritas de antemano convierten las respuestas en un nivel de riesgo de 1 a 4. Cada paso dice por qué y nombra su fuente, o '
        + 'reconoce que es nuestro criterio.',
      'Deciden las personas de la mesa, no el nivel. Donde discrepan, la hoja lo dice.',
      'Usted guarda un PDF que otra persona puede comprobar sin nosotros: si se cambió, quién firmó y cuáles fueron las respuestas.',
    ],
    action: 'El artículo habla de «affordances»: lo que una IA puede hacer en el lugar donde se usa. En esta hoja decimos acción.',
    rules: 'Leer cómo se hace el nivel',
    licences: 'De quién es el trabajo con que se hizo esta página, y sus licencias',
  },
}
