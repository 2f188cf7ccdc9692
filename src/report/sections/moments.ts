import type { View } from './view.ts'

/** All that a date needs of the pages it stands on. */
type Speaking = Pick<View, 'say' | 'words'>

/** `2026-11-22T09:30:00+01:00` -> `D:20261122093000+01'00'` (ISO 32000-1, 7.9.4). */
export const pdfDateOf = (instant: string): string =>
  instant.replace(
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    (_, year, month, day, hour, minute, second, offset: string) =>
      `D:${year}${month}${day}${hour}${minute}${second}${(offset === 'Z' ? '+00:00' : offset).replace(':', "'")}'`,
  )

/** "22 November 2026". As the clock of the place said it: a calendar of this machine must not change the page. */
export const dayOf = ({ say, words: { report } }: Speaking, instant: string): string => {
  const [year = '', month = '', day = ''] = instant.slice(0, 10).split('-')
  return say(report.date, { year, month: report.months[Number(month) - 1] ?? month, day: String(Number(day)) })
}

/** "22 November 2026, 09:30 (+01:00)". */
export const momentOf = (view: Speaking, instant: string): string =>
  view.say(view.words.report.moment, {
    date: dayOf(view, instant),
    time: instant.slice(11, 16),
    offset: instant.replace(/^.*T[\d:.]+/, '').replace('Z', '+00:00'),
  })
