import type * as english from '../en/pages-accessibility.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesAccessibility: InAnyLanguage<typeof english.pagesAccessibility> = {
  title: 'Accesibilidad de esta página',
  pageTitle: 'Accesibilidad · {product}',
  lead: [
    'Quien tiene algo que decir sobre una herramienta debe poder participar, sea como sea que vea, oiga, se mueva o lea.',
    'Esta página busca cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA. Con las pruebas de abajo no '
    + 'encontramos ningún fallo. Nadie de fuera la ha evaluado y ninguna persona con discapacidad la ha probado todavía. Por eso no decimos '
    + 'que cumpla las pautas.',
    'Escrito el 27 de noviembre de 2026. Todas las pruebas menos la última se repiten con cada cambio de la página.',
  ],
  parts: {
    keys: 'Con el teclado',
    tested: 'Qué se probó, y cómo',
    notTested: 'Qué no se probó',
    limits: 'Lo que sabemos que no basta',
    tell: 'Si algo le impide seguir',
  },
  keys: {
    skip: 'El primer tabulador en una hoja ofrece «Saltar a las preguntas».',
    move:
      'Tabulador y Mayús+Tabulador van de una cosa a la siguiente. Las flechas eligen entre las respuestas de una pregunta. La barra '
      + 'espaciadora marca una casilla. Intro pulsa un botón. Escape cierra una pregunta que está encima de la página.',
    undo:
      'Ctrl+Z deshace el último cambio de la hoja y Ctrl+Mayús+Z lo rehace. En un Mac: Comando. Mientras se escribe en un campo, estas '
      + 'teclas son del campo.',
    room: 'Una hoja y «A mano alzada» tienen teclas de una sola letra. La tecla del signo de interrogación muestra la lista, y allí se pueden desactivar.',
    headings: 'Cada página tiene un título principal, y el foco va a él cuando se cambia de página.',
  },
  tested: {
    rules:
      'El programa axe-core lee cada pantalla, en la mayoría de sus estados, con colores claros y oscuros, según sus reglas para WCAG 2.0 a '
      + '2.2, A y AA, y según las suyas de buena práctica.',
    names:
      'Una prueba recorre todo el camino: abrir una hoja, responder, añadir a una persona, leer los riesgos, juzgar, firmar, abrir el PDF '
      + 'firmado y comprobarlo. Solo conoce el papel y el nombre de cada cosa, como los dice un lector de pantalla, y solo usa el teclado.',
    shape:
      'En las mismas pantallas: un título principal y ningún salto en el orden de los títulos. Las regiones, los dibujos y los controles '
      + 'tienen nombre. Dos controles de un mismo grupo no comparten nombre. Cada dibujo tiene lo mismo en palabras o como tabla.',
    focus:
      'Después de cada acción de un recorrido largo, el foco está en algo. Lo que tiene el foco no queda oculto detrás de una barra.',
    errors: 'Lo que está mal en un formulario se lee en voz alta, está unido a su campo y lleva a él.',
    larger:
      'Al 400 % (una página de 320 píxeles de ancho y 256 de alto), con letras al 200 % y con más espacio entre líneas, palabras y letras: '
      + 'no hay que desplazarse hacia los lados y no se pierde nada.',
    targets: 'Los botones, los campos y las respuestas miden al menos 44 píxeles de alto. Los pliegues y los enlaces sueltos, al menos 24.',
    motion: 'Donde se pide menos movimiento, nada se mueve.',
    language:
      'Las palabras en otro idioma que el de la página dicen en cuál están, para que un lector de pantalla las pronuncie bien.',
    pdf:
      'El PDF tiene etiquetas, títulos, idioma y un texto para cada dibujo. El programa veraPDF lo comprueba según las reglas de PDF/UA-1.',
  },
  notTested: {
    people: 'Por personas con discapacidad: todavía no.',
    aids: 'Con un lector de pantalla real, una lupa, entrada por voz o pulsadores: todavía no.',
    browsers: 'Ningún navegador salvo Chromium. Firefox y Safari no se probaron.',
    pdf: 'El PDF con un lector de pantalla. Un programa no puede decir si lo que se oye tiene sentido.',
    words: 'Si las palabras son bastante fáciles, por personas a quienes les cuesta leer.',
  },
  limits: {
    long: 'Algunas páginas son largas, sobre todo la de las reglas. Al principio hay una lista de lo que contienen.',
    titles:
      'Un título largo queda cortado en la cabecera de una hoja y en la tabla de la sala de lectura. Entero es la primera respuesta de la hoja.',
    sources: 'La mayoría de las fuentes están en inglés. En otro idioma sus títulos quedan como son.',
    drawing:
      'Para dibujar una firma a mano hace falta un dedo, un lápiz o un ratón. El nombre escrito y la imagen valen lo mismo.',
    printed: 'Las páginas impresas en la sala de lectura son imágenes. Lo mismo está en palabras a su lado.',
  },
  tell:
    'Abra una incidencia («issue») en el repositorio del que viene esta página. Diga qué quería hacer, qué se lo impidió y con qué '
    + 'navegador y ayuda. Todavía no hay otra dirección. No escriba allí nada sobre un paciente.',
}
