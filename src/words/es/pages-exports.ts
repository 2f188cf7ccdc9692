import type * as english from '../en/pages-exports.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesExports: InAnyLanguage<typeof english.pagesExports> = {
  heading: 'Para otras herramientas',
  lead:
    'Una copia para comentarios y control de cambios, el plan de acción como tabla y sus fechas para un calendario. Cada archivo dice qué '
    + 'deja fuera. Cualquiera puede cambiar una copia así: lo que cuenta es el PDF firmado.',
  word: 'Guardar Word',
  markdown: 'Guardar Markdown',
  plan: 'Guardar el plan de acción (CSV)',
  dates: 'Guardar las fechas (.ics)',
  csv: 'Guardar CSV',

  working: 'Haciendo el archivo…',
  done: 'Guardado como {file}.',
  noDates:
    'Todavía no hay ningún día puesto, así que no hay nada para un calendario. Ponga primero un día a una condición o a un paso del plan.',
  noBoardDates: 'Ninguna condición ni decisión de esta tabla tiene un día, así que no hay nada para un calendario.',
  failed: 'No se pudo hacer el archivo: {reason}. Inténtelo de nuevo, o vuelva a cargar la página.',
  notRead: 'No se pudo volver a leer la hoja de {file}. Puede que el archivo se haya movido o cambiado: añádalo otra vez.',

  files: {
    comments: '{name}-para-comentarios.{ending}',
    plan: '{name}-plan-de-accion.csv',
    dates: '{name}-fechas.ics',
    board: 'hojas-{day}.csv',
    boardDates: 'hojas-{day}-fechas.ics',
  },
}
