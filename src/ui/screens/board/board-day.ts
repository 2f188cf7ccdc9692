import { screenLocale } from '../../screen-locale.ts'

/** The day of an instant, or a day itself, as this browser's reader writes it. */
export const dayOf = (date: string): string =>
  // A day alone would be read as midnight in Greenwich, which is the day before in Boston.
  new Date(date.length === 10 ? `${date}T00:00` : date).toLocaleDateString(screenLocale(), { dateStyle: 'medium' })
