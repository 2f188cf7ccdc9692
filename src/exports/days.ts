import { report } from '../words/en/report.ts'
import { say } from '../words/say.ts'

/** "22 November 2026", from a day or an instant, as the clock of the place said it. */
export const dayText = (instant: string): string => {
  const [year = '', month = '', day = ''] = instant.slice(0, 10).split('-')
  return say(report.date, { year, month: report.months[Number(month) - 1] ?? month, day: String(Number(day)) })
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** False of 31 February, which a worksheet file may hold and no calendar knows. */
export const isDay = (day: string): boolean => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = (LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0)
  return /^\d{4}-\d\d-\d\d$/.test(day) && year > 0 && date > 0 && date <= length
}
