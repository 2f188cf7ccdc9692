import type * as english from '../en/pages-privacy.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesPrivacy: InAnyLanguage<typeof english.pagesPrivacy> = {
  title: 'Qué sale de este navegador: nada, y cómo puede comprobarlo',
  pageTitle: 'Qué sale de este navegador · {product}',
  lead: [
    'Esto es una sola página, sin un servidor detrás. Lo que escribe se queda en este navegador hasta que guarda o comparte un archivo.',
    'No tiene que creernos. La página le dice a su navegador que rechace toda conexión, y usted puede ver que lo hace.',
  ],

  parts: {
    now: 'Comprobarlo ahora, en esta página',
    kept: 'Qué se guarda aquí',
    stops: 'Qué impide que salga',
    tried: 'Qué probamos',
    not: 'Qué no cubre esto',
    yourself: 'Compruébelo usted en cinco minutos',
    host: 'Qué puede ver el lugar del que obtuvo esta página',
  },

  now: {
    lead:
      'El botón hace que esta página intente enviar la palabra «hello» a {address} de varias maneras. Ese nombre nunca puede ser de '
      + 'nadie. No se usa nada de lo que usted escribió. Después leerá qué hizo su navegador.',
    button: 'Intentar enviar algo',
    trying: 'Intentando…',
    noWall:
      'Esta copia de la página no tiene ninguna regla contra el envío, como cuando trabajan en ella quienes la hacen. Por eso no se '
      + 'intenta nada. No use esta copia para trabajo real.',
    table: 'Qué hizo este navegador hace un momento',
    ways: {
      fetch: 'Preguntar a otra máquina (fetch)',
      socket: 'Abrir una línea con otra máquina (WebSocket)',
      events: 'Escuchar a otra máquina (EventSource)',
      beacon: 'Enviar una última palabra (sendBeacon)',
      image: 'Mostrar una imagen de otro lugar',
      style: 'Usar un estilo de otro lugar',
      font: 'Usar letras de otro lugar',
      frame: 'Abrir una página dentro de la página',
      peer: 'Llamar a otro navegador (WebRTC)',
    },
    refused: 'Rechazado, por la regla «{rule}»',
    gone: 'No es posible: esta página renunció a ese medio al empezar',
    through: 'No se rechazó',
    unseen: 'No se vio nada. Puede que se rechazara sin decirlo',
    allRefused: 'Se rechazaron los {n} intentos. Este navegador cumple las reglas de esta página.',
    someThrough:
      'De {n} intentos, no se rechazaron {through}. No use este navegador para trabajo real, y dígaselo a quien le dio esta página.',
    someUnseen:
      'Se hicieron {n} intentos y, hasta donde ve esta página, ninguno salió. En {unseen} no vio ningún rechazo. Para tener certeza, use '
      + 'la lista de red de su navegador.',
    limit:
      'Estas son unas pocas maneras entre muchas. Las pruebas de abajo las intentan todas. El botón no puede ver qué hacen otros '
      + 'programas de este dispositivo.',
  },

  kept: {
    lead:
      'Todo está en el almacenamiento que este navegador tiene para esta página. No puede leerlo la página de nadie más. Sí puede quien '
      + 'use esta cuenta en este dispositivo. Si abre esta página como archivo desde un disco, también pueden leerlo otras páginas '
      + 'abiertas desde un disco en este navegador.',
    database: 'Base de datos {name}',
    entries: '{n, plural, =0 {sin nada dentro} one {1 entrada} other {{n} entradas}}',
    stores: {
      drafts: 'La lista de sus hojas: título, último cambio, nivel.',
      snapshots: 'Las hojas, con todas las respuestas, notas y nombres que contienen.',
      journal: 'Los últimos cambios, tecla a tecla, hasta que pasan a la hoja.',
      keys:
        'Claves para firmar que se hicieron aquí. Si hay una frase de paso, las bloquea. Si no la hay, este navegador puede firmar con '
        + 'la clave, pero no la entrega.',
      signers: 'De quién son las claves que encontró este navegador, y desde cuándo.',
      roots: 'Autoridades cuya palabra usted deja que cuente aquí.',
      decisions: 'Decisiones de un comité que se empezaron aquí.',
      meta: 'Qué hoja se abrió por última vez.',
      vault: 'Si puso una frase de paso: cómo se comprueba, y la clave de cada hoja, bloqueada con ella. Si no, nada.',
    },
    other: 'Una parte que esta página todavía no describe.',
    none: 'Todavía no se guarda nada en este navegador.',
    unreadable: 'Este navegador no muestra lo que guarda.',
    notKept:
      'No se ponen cookies. Además se guardan tres hábitos: el idioma de la página, cómo se muestran las preguntas y si '
      + 'actúan las teclas sueltas. Un archivo de clave de su institución se usa para una sola firma y nunca se guarda. Los archivos de la sala '
      + 'de lectura desaparecen cuando cierra la página.',
    clearing:
      'Si borra los datos de este sitio en su navegador, todo esto desaparece. Guarde antes sus archivos de hoja.',
  },

  stops: {
    lead:
      'Primero, una regla que cumple el propio navegador. Está al principio de la página. Esto es lo que dice, leído de la página tal '
      + 'como funciona ahora:',
    none: 'Esta copia no tiene esa regla.',
    rules: {
      'default-src': 'Lo que no nombra ninguna otra línea no se puede cargar de ningún modo.',
      'script-src': 'Solo funciona el código de programa que vino con esta página.',
      'style-src': 'Solo se usan los estilos que vinieron con esta página.',
      'img-src': 'Solo se muestran las imágenes que vinieron con esta página, o que se hicieron en ella.',
      'font-src': 'Solo se usan las letras que vinieron con esta página.',
      'worker-src':
        'Los ayudantes en segundo plano arrancan solo con lo que hay en esta página, y cumplen las mismas reglas.',
      'connect-src':
        'Con quién puede hablar la página. «none» quiere decir con nadie, ni siquiera con el lugar del que vino.',
      'form-action': 'Ningún formulario se puede enviar a ninguna parte.',
      'base-uri': 'Nadie puede llevar la página a otra dirección con un truco.',
      'frame-src': 'No se puede mostrar ninguna otra página dentro de esta.',
      'object-src': 'No funciona ningún complemento.',
      'require-trusted-types-for': 'Un texto que alguien escribió nunca puede volverse código de programa.',
      'trusted-types':
        'La única manera en que una dirección puede volverse código de programa. La página la toma primero y deja pasar solo a sus '
        + 'propios ayudantes.',
    },
    otherRule: 'Otra regla.',
    guard:
      'Segundo, un pequeño programa arranca antes que todos los demás. Quita lo que esas reglas no pueden prohibir: llamadas de '
      + 'navegador a navegador, enlaces y ventanas a otras páginas, páginas dentro de la página, compartir algo que no sea un archivo. Es la más débil de las dos protecciones. '
      + 'Un programa malicioso y astuto en la página podría encontrar cómo rodearla.',
    code:
      'Tercero, en nuestro propio código y en todos los paquetes que lleva se buscaron llamadas a otras máquinas. Una prueba falla donde '
      + 'aparece una nueva.',
  },

  tried: {
    lead:
      'El {date} pusimos un programa malicioso en la página terminada y le dejamos intentar todas las salidas que conocemos. Una máquina '
      + 'nuestra escuchaba y contaba cada byte. Cada manera se intentó también sin las reglas, para ver que la escucha funciona.',
    result:
      '{n} maneras funcionan donde nada las prohíbe. Con las reglas, {open, plural, =0 {no salió ninguna} one {salió una} other '
      + '{salieron {open}}}.',
    silent:
      'Otras {n} nunca llegaron a nada en estos navegadores, con reglas o sin ellas, así que su silencio no demuestra nada.',
    browsers:
      'Navegadores: Chromium {first} sin ventana, y el Chromium completo {second}. Las pruebas se repiten con cada cambio de la página. '
      + 'No se probaron Firefox ni Safari.',
    counts: '{open, plural, =0 {las {n} cerradas} one {{open} de {n} abierta} other {{open} de {n} abiertas}}',
    groups: {
      requests: 'Preguntar directamente a otra máquina',
      pictures: 'Imágenes, sonido y video',
      styles: 'Estilos y letras',
      scripts: 'Código de programa de otro lugar',
      hints: 'Avisos para cargar algo antes de tiempo',
      features: 'Lo que un navegador pide para una página: pagos, inicio de sesión, notificaciones',
      workers: 'Ayudantes en segundo plano, arrancados por el programa malicioso',
      frames: 'Páginas dentro de la página',
      peers: 'Llamadas de navegador a navegador',
      windows: 'Ventanas nuevas por medio de una página dentro de la página',
      links: 'Enlaces y ventanas a otra página',
      addresses: 'Ir a otra página',
      disarming: 'Quitar primero las herramientas de nuestro guardián',
      inWorkers: 'Desde cada ayudante que esta página tiene de verdad',
    },
    fates: {
      policy: 'Rechazado por la regla de la página:',
      guard: 'Parado por el guardián de la página:',
      open: 'Salió:',
      silent: 'No llegó a nada ni siquiera sin reglas:',
    },
    openMeans:
      'Lo que salió: un programa malicioso que ya funciona en la página puede cambiar un enlace en el momento mismo en que usted lo '
      + 'pulsa. Entonces su navegador abre otra página, y en su dirección puede ir lo que el programa sabe. Usted vería la ventana nueva.',
  },

  not: {
    lead: 'Nadie puede prometer que esto no pase. Una parte la puede desactivar usted.',
    points: {
      extensions:
        'Las extensiones del navegador. Pueden leer todas las páginas. Use una ventana privada, donde la mayoría están desactivadas, o '
        + 'un perfil nuevo. Una ventana privada olvida su hoja cuando la cierra, así que guarde el archivo.',
      machine:
        'Un dispositivo que cuida otra persona, o que tiene programas maliciosos. Quien lo controla puede ver la pantalla y cada tecla, '
        + 'haga lo que haga una página.',
      spelling:
        'La corrección ortográfica en la nube. Algunos navegadores pueden enviar lo que escribe a su fabricante para revisarlo: la '
        + '«revisión ortográfica mejorada» de Chrome, la ayuda de escritura de Edge. En Chrome busque Configuración, Idiomas, Revisión '
        + 'ortográfica, y elija la básica. En Edge busque Configuración, Idiomas, Asistencia de escritura. Esta página pide al navegador '
        + 'que no revise nada la ortografía.',
      browser:
        'El propio fabricante del navegador. Puede enviar informes de errores, datos de uso y, si la sincronización está activada, su '
        + 'lista de páginas visitadas. Puede ofrecerle recordar un nombre que escribe. La dirección de esta página nunca contiene lo que '
        + 'usted escribió, salvo si abre un enlace que le invita: entonces el título y las respuestas elegidas de ese enlace pueden quedar '
        + 'en el historial.',
      translation:
        'La traducción. Si deja que el navegador traduzca esta página, su texto, con lo que usted escribió, puede ir al fabricante del '
        + 'navegador. No la desactivamos, porque algunas personas la necesitan. Si sus notas deben quedarse aquí, diga que no cuando se la '
        + 'ofrezca.',
      dictation:
        'El dictado y el teclado de un teléfono. Muchos envían su voz o sus palabras a su fabricante. Mire en los ajustes del teclado.',
      clipboard:
        'El portapapeles. Otros programas pueden leer lo que copia, y algunos sistemas lo comparten con sus otros dispositivos.',
      screen: 'Compartir la pantalla, una foto de la pantalla, una persona detrás de usted.',
      share:
        'El botón «Compartir…», donde su navegador lo tiene. Abre la lista de programas de su sistema, con un archivo, después de que usted lo '
        + 'pulsa. Usted elige quién lo recibe. El guardián deja pasar solo archivos, ninguna dirección y ningún texto.',
      numbers:
        'Un número de ayuda en crisis que usted pulsa. Su dispositivo lo llama o empieza un mensaje, y su compañía telefónica lo sabe. '
        + 'Solo se pueden pulsar los números de nuestra lista, y nada de lo que usted escribió va con ellos.',
      files:
        'Los archivos que guarda, imprime, comparte o envía por correo. Le toca a usted cuidarlos: en una carpeta compartida o en la nube pueden '
        + 'leerlos otras personas.',
      account: 'Otra persona que usa la misma cuenta en este dispositivo. Puede abrir lo que se guarda aquí.',
      lookUps:
        'Llamadas vacías. Un programa malicioso en la página podría hacer que algunos navegadores busquen un nombre o abran una línea '
        + 'vacía. Ninguna regla de una página lo prohíbe. Nuestro propio código no lo hace.',
    },
  },

  spelling: {
    label: 'Dejar que este navegador revise la ortografía hasta que cierre la página',
    hint:
      'Al principio está desactivado, por el motivo de arriba. En su propio dispositivo, con la revisión básica, no hay peligro.',
  },

  yourself: {
    steps: [
      'Pulse F12, o elija «Herramientas para desarrolladores» en el menú del navegador, y abra «Red». Vuelva a cargar esta página. '
        + 'Verá los archivos de esta página, todos de un mismo lugar.',
      'Ahora use la página: escriba, firme, guarde. Después de ver cada pantalla por primera vez, no entra nada nuevo en la lista. Los '
        + 'archivos marcados «blob» se hacen en la propia página.',
      'Abra allí «Consola», escriba fetch («https://example.com») con comillas rectas, y pulse Intro. El navegador escribe que la '
        + 'regla de la página lo prohíbe.',
      'Cargue la página y luego corte la conexión: apague la red, o elija «Sin conexión» en «Red». Lo que ya abrió sigue funcionando.',
      'Si recibió esta página como un solo archivo: compare su SHA-256 con el que publican quienes la hacen. En Windows: certutil '
        + '-hashfile ARCHIVO SHA256. En un Mac: shasum -a 256 ARCHIVO. En Linux: sha256sum ARCHIVO. Si son iguales, es la misma página que '
        + 'se probó.',
      'Pregunte a alguien que lea código. El código fuente está abierto, y «Ver código fuente de la página» muestra la regla en las '
        + 'primeras líneas.',
    ],
  },

  host: {
    points: [
      'Ve que alguien, desde su dirección de internet, cargó esta página, cuándo y con qué navegador, como con cualquier página.',
      'Ve qué partes de la página se cargaron, como la comprobación de firmas. No ve qué hace usted en ellas.',
      'Nunca recibe una respuesta, un nombre, un archivo ni un nivel. La página tampoco envía la dirección de la que usted vino.',
      'Mañana podría darle otra página. Si eso le importa, use el archivo único y compare su SHA-256.',
    ],
  },
}
