import type * as english from '../en/pages-computer.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesComputer: InAnyLanguage<typeof english.pagesComputer> = {
  title: 'En este dispositivo',
  lead:
    'Lo que escribe se guarda en este navegador, y en ningún otro sitio. En un ordenador que también usan otros, puede no guardar nada, bloquearlo '
    + 'o borrarlo.',
  back: 'Ir al inicio',
  here: {
    title: 'Qué se guarda aquí ahora',
    worksheets: '{n, plural, =0 {ninguna hoja} one {una hoja} other {{n} hojas}}',
    decisions:
      '{n, plural, =0 {ninguna decisión que escriba un comité} one {una decisión que escribe un comité} other {{n} decisiones que escribe un '
      + 'comité}}',
    keys: '{n, plural, =0 {ninguna clave para firmar} one {una clave para firmar} other {{n} claves para firmar}}',
    signers: '{n, plural, =0 {ningún firmante conocido} one {un firmante conocido} other {{n} firmantes conocidos}}',
    roots: '{n, plural, =0 {ninguna autoridad importada} one {una autoridad importada} other {{n} autoridades importadas}}',
    page: 'esta misma página, donde el navegador la guarda para usarla sin red',
    hidden: 'Eligió no dejar nada. Lo que se guardó aquí antes no se puede contar hasta que vuelva a cargar esta página.',
  },
  lock: {
    title: 'Bloquear las hojas de este navegador',
    what:
      'Una sola frase de paso sella todas las hojas y las decisiones de un comité que se guardan aquí. Quien tenga el ordenador, y no la frase de '
      + 'paso, no puede leer en ellas títulos, respuestas, notas ni nombres.',
    seen:
      'Lo que todavía se puede ver: cuántas hay, lo grandes que son, cuántas veces se cambiaron. No se bloquean las claves para firmar, con los '
      + 'nombres que llevan, ni los firmantes conocidos ni las autoridades; una clave para firmar tiene su propia frase de paso.',
    remains:
      'Lo que se escribió antes de bloquear puede quedar un tiempo en los archivos del navegador, hasta que escriba encima. Para estar seguro, '
      + 'guarde archivos, borre todo y bloquee antes de empezar.',
    final:
      'Una frase de paso olvidada no tiene remedio. Entonces nadie puede abrir las hojas: ni nosotros, ni sus informáticos. Guarde primero '
      + 'archivos.',
    saveFiles: 'Guardar primero un archivo de cada hoja',
    savedFiles: '{n, plural, =0 {No hay ninguna hoja que guardar.} one {Se guardó un archivo.} other {Se guardaron {n} archivos.}}',
    understood: 'Sé que una frase de paso olvidada no se puede reemplazar',
    notUnderstood: 'Marque que lo sabe: una frase de paso olvidada no se puede reemplazar.',
    idle: 'Bloquear por sí sola después de',
    minutes: '{n} minutos sin una tecla, un toque ni el puntero',
    turnOn: 'Bloquear con esta frase de paso',
    working: 'Sellando las hojas…',
    turnedOn: 'Desde ahora se le pide la frase de paso. Se le pide una vez ahora, para ver que funciona.',
    isOn: 'Las hojas de este navegador están bajo una frase de paso.',
    change: 'Cambiar la frase de paso',
    changing: 'Cambiando la frase de paso…',
    changed: 'Se cambió la frase de paso. La antigua ya no abre nada.',
    setIdle: 'Cambiar los minutos',
    idleSet: 'La página se bloquea ahora después de {n} minutos.',
    turnOff: 'Quitar el bloqueo',
    turnOffHint: 'Entonces puede leer las hojas quien use este navegador.',
    turningOff: 'Abriendo las hojas…',
    turnedOff: 'Se quitó el bloqueo. Las hojas se guardan como están.',
    present: 'La frase de paso que hay ahora',
    notHere: 'Eligió no dejar nada en este dispositivo, así que no hay nada que bloquear.',
  },
  erase: {
    title: 'Borrar todo lo de aquí',
    what: 'Esto desaparece, y nadie puede recuperarlo:',
    understood: 'Sí, borrar todo esto',
    notTicked: 'Marque primero «Sí, borrar todo esto».',
    button: 'Borrar todo',
    working: 'Borrando, y mirando si queda algo…',
    done: 'Borrado. Miramos de nuevo: no queda nada de esta página en lo que guarda este navegador.',
    left: 'Todavía no ha desaparecido todo:',
    leftovers: {
      database:
        'las hojas y las claves: las tiene otra pestaña o ventana de esta página. Ciérrelas todas; entonces desaparecen por sí solas. Mire de nuevo '
        + 'después.',
      'offline-copy': 'la copia de esta página para usarla sin red. Cierre las otras pestañas de esta página y mire de nuevo.',
      settings: 'pequeños ajustes de esta página. Borre los datos de esta dirección en los ajustes del navegador.',
    },
    again: 'Mirar de nuevo',
    cannot: 'Lo que esta página no puede borrar',
    cannots: [
      'Los archivos que se guardaron, como los PDF y los archivos de hoja en Descargas, y lo que se envió por correo o se imprimió.',
      'El historial del navegador, que puede nombrar la dirección de esta página, y su lista de descargas. Borre los dos en los ajustes del '
        + 'navegador.',
      'Las copias de seguridad de este dispositivo, y las copias donde se sincroniza el perfil del navegador.',
      'Rastros en el disco: escribimos encima de nuestros datos antes de borrarlos, pero un disco, sobre todo un SSD, puede conservar copias '
        + 'antiguas.',
      'Lo que se guarda en otros navegadores, otros perfiles y otros ordenadores.',
    ],
    close: 'Cierre ahora esta pestaña: hasta entonces tiene todavía en memoria lo que se abrió.',
  },
}
