import type * as english from '../en/pages-offline.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesOffline: InAnyLanguage<typeof english.pagesOffline> = {
  title: 'Sin red',
  kept: 'Desde ahora funciona sin red: este navegador ha guardado la página.',
  single: 'Este es el archivo único. Funciona sin red; todo lo que necesita está dentro.',
  file:
    'También hay un archivo único de esta página, affordance-worksheet.html, que se abre desde una memoria USB con doble clic. Pídalo, con su '
    + 'SHA-256, a quien lleve este sitio. Antes de fiarse de una copia, compare: «sha256sum affordance-worksheet.html» debe mostrar lo mismo.',
  newer: {
    there: 'Hay una versión nueva de esta página. No cambia nada hasta que usted elija.',
    now: 'Usarla ahora',
    later: 'Más tarde',
    refused: {
      unsaved:
        'Todavía no: sus últimas respuestas no están guardadas en este navegador. Guarde primero el archivo de hoja.',
      room:
        'Todavía no: la sala de lectura tiene archivos, y después estaría vacía. Termine primero allí, o elija «Más tarde».',
      elsewhere: 'Todavía no: esta página está abierta también en otra pestaña o ventana. Ciérrela primero allí.',
    },
    after: 'Le llega por sí sola cuando se hayan cerrado todas las pestañas de esta página.',
  },
}
