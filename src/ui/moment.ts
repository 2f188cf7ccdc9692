import { screenLocale } from './screen-locale.ts'

/** An instant (RFC 3339) as this browser's reader writes date and time. */
export const momentOf = (instant: string): string =>
  new Date(instant).toLocaleString(screenLocale(), { dateStyle: 'medium', timeStyle: 'short' })

/** The time of day alone. */
export const timeOf = (instant: string): string =>
  new Date(instant).toLocaleTimeString(screenLocale(), { timeStyle: 'short' })

/** The day of an instant, or a day itself (YYYY-MM-DD), as this browser's reader writes it. */
export const dayOf = (date: string): string =>
  // A day alone would be read as midnight in Greenwich, which is the day before in Boston.
  new Date(date.length === 10 ? `${date}T00:00` : date).toLocaleDateString(screenLocale(), { dateStyle: 'medium' })

/** The day here, as in 2026-11-22. */
export const today = (): string => instantNow().slice(0, 10)

const two = (n: number): string => String(n).padStart(2, '0')

/** This moment in RFC 3339 with this place's offset: a record says when something was said there. */
export const instantNow = (): string => {
  const now = new Date()
  const offset = -now.getTimezoneOffset()
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, -1)
  const ahead = Math.abs(offset)
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
}
