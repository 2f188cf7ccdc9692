import type * as english from '../en/pages-keeping.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesKeeping: InAnyLanguage<typeof english.pagesKeeping> = {
  title: '¿Cuánto tiempo las guarda este navegador?',
  about: 'Cómo se guarda',
  where:
    'Cada cambio se escribe en lo que guarda este navegador en cuanto lo hace. Sigue ahí después de un fallo. No está en ningún otro navegador '
    + 'ni en ningún otro ordenador.',
  promised: {
    yes: 'Este navegador aceptó no borrar estas hojas por sí solo. Aun así desaparecen si alguien borra sus datos.',
    no: 'Este navegador puede borrar estas hojas por sí solo, por ejemplo cuando el disco está casi lleno.',
    unknown: 'Este navegador no dice si puede borrar estas hojas por sí solo. Dé por hecho que puede.',
  },
  safari: 'Safari las borra tras siete días de uso en los que no visitó esta página.',
  private: 'Una ventana privada las borra cuando se cierra.',
  file: 'Lo seguro es un archivo de hoja: guarde uno antes de dejar el trabajo unos días.',
  ask: 'Pedir a este navegador que las guarde',
  asked: {
    yes: 'Aceptó.',
    no: 'No aceptó. Puede que lo haga más tarde, cuando haya usado esta página más veces.',
    unknown: 'No dio respuesta.',
  },
  last: {
    never: 'No ha guardado esta hoja como archivo desde este navegador.',
    upToDate: 'Guardada como archivo por última vez: {time}. Desde entonces no ha cambiado nada.',
    behind:
      'Guardada como archivo por última vez: {time}. Desde entonces {n, plural, one {se cambió una entrada} other {se cambiaron {n} entradas}}.',
  },
  reminder: {
    text:
      '{n, plural, one {Una entrada está solo en este navegador, que puede borrarla por sí solo.} other {{n} entradas están solo en este navegador, '
      + 'que puede borrarlas por sí solo.}}',
    save: 'Guardar ahora un archivo',
    later: 'Ahora no',
  },
  tabs: {
    label: 'Abierta en otra pestaña',
    following: 'Otra pestaña está escribiendo esta hoja. Aquí puede leerla, y lo que se escribe allí aparece aquí.',
    lost: 'Otra pestaña se hizo cargo de esta hoja. Lo que escribió aquí se guardó. Aquí puede seguir leyendo.',
    goOn: 'Seguir aquí',
    asking: 'Preguntando a la otra pestaña…',
    unsaved:
      'La otra pestaña tiene respuestas que no pudo guardar. Guarde primero allí su archivo de hoja. Si sigue aquí ahora, esas respuestas faltarán '
      + 'aquí.',
    goOnWithout: 'Seguir aquí sin ellas',
    seated: 'Ya puede escribir aquí.',
  },
  listed: {
    unreadable: 'Lo que se guarda de esta hoja está dañado. Sus otras hojas no se tocan.',
    unsaved: 'Sin guardar en este navegador. Guarde su archivo antes de cerrar esta página.',
    saveFile: 'Guardar su archivo',
    saveFileNamed: 'Guardar su archivo: {title}',
    raw: 'Guardar lo que hay, como está',
    rawNamed: 'Guardar lo que hay, como está: {title}',
    rawHint: 'Puede guardar como archivo todo lo que hay de ella. Quizá alguien pueda repararla.',
    rawFile: 'guardado-como-esta',
  },
}
