import type * as english from '../en/pages-sealed.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesSealed: InAnyLanguage<typeof english.pagesSealed> = {
  passphrase: {
    field: 'Frase de paso',
    label: 'Frase de paso nueva',
    hint:
      'Al menos {n} caracteres. Sirven bien cuatro palabras que no tengan nada que ver entre sí, como «lámpara río siete abrigo». No use este '
      + 'ejemplo.',
    again: 'La misma frase de paso otra vez',
    show: 'Mostrar lo que escribo',
    short: 'Esta frase de paso tiene menos de {n} caracteres. Otros podrían dar con ella probando. Use cuatro palabras.',
    differs: 'Las dos frases de paso difieren. Escriba las dos de nuevo, o muéstrelas.',
    wrong:
      'Esta frase de paso no lo abre. Fíjese en las mayúsculas y los espacios, e inténtelo de nuevo. No se cambió nada.',
    broken:
      'Una de las hojas no se puede leer, así que el bloqueo se queda y no se cambió nada. Borre primero esa hoja en la página de inicio.',
    noCrypto:
      'Este navegador no ofrece criptografía a esta página, así que no puede bloquear ni sellar nada. Abra la página por https.',
    failed: 'No se hizo. {reason}',
  },
  file: {
    title: 'Guardar con una frase de paso',
    what:
      'El archivo de hoja se sella. Puede enviarlo por correo; solo lo abre quien tiene la frase de paso, aquí o con otros programas.',
    tell:
      'Diga la frase de paso por otro camino, como el teléfono, y no en el mismo correo. Si se olvida, nadie puede abrir el archivo.',
    name: 'hoja-sellada',
    save: 'Guardar el archivo sellado',
    close: 'Cerrar',
    working: 'Sellando…',
    saved: 'Guardado como {file}. Su nombre no dice de qué trata la hoja.',
    openTitle: 'Este archivo está bajo una frase de paso',
    openHint: '{file} está sellado. Escriba la frase de paso que le dijo quien lo envió.',
    open: 'Abrir el archivo',
    opening: 'Probando la frase de paso…',
    wrong:
      'Esta frase de paso no abre el archivo, o el archivo se cambió por el camino. El archivo está como estaba. Inténtelo de nuevo.',
    failed: {
      'too-large': 'El archivo sellado es más grande de lo que puede ser una hoja. Pida el archivo de nuevo.',
      'newer-version':
        'Este archivo sellado tiene una forma más nueva de la que esta página puede leer. Use la versión más nueva que lo hizo.',
      rounds:
        'Este archivo sellado pide una cantidad de trabajo que no pide ningún archivo nuestro. No se intentó. Pida el archivo de nuevo.',
      invalid: 'Este archivo sellado no está como debería. No se intentó. Pida el archivo de nuevo.',
    },
  },
}
