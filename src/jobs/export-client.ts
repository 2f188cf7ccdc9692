import type { Decision } from '../record/decision.ts'
import type { Worksheet } from '../record/worksheet.ts'
import type { BoardLine } from '../exports/board-line.ts'
import type { Decided } from '../exports/manuscript.ts'
import type { Manuscript } from '../exports/piece.ts'

const manuscript = async (record: Worksheet, decided: Decided | null): Promise<Manuscript> =>
  (await import('../exports/manuscript.ts')).manuscriptOf(record, decided)

/**
 * Files for other tools that are made in a moment. What makes each of them is loaded when somebody asks for one. Word
 * files, which take longer, are made by the paper worker.
 */
export const exportFiles = {
  /** What a Word file says. */
  manuscript,

  markdown: async (record: Worksheet): Promise<string> => {
    const { markdownOf } = await import('../exports/markdown.ts')
    return markdownOf(await manuscript(record, null))
  },

  plan: async (record: Worksheet, decision: Decision | null): Promise<string> =>
    (await import('../exports/plan-csv.ts')).planCsv(record, decision),

  /** Null where no day is set: `now`: RFC 3339. */
  dates: async (record: Worksheet, now: string): Promise<string | null> => {
    const { calendarFile, datesOf } = await import('../exports/dates.ts')
    return calendarFile(datesOf(record, null), now)
  },

  board: async (lines: readonly BoardLine[]): Promise<string> =>
    (await import('../exports/board-csv.ts')).boardCsv(lines),

  /** The days of a whole table; null where none is set. */
  boardDates: async (lines: readonly BoardLine[], now: string): Promise<string | null> => {
    const { boardDatesOf, calendarFile } = await import('../exports/dates.ts')
    return calendarFile(boardDatesOf(lines), now)
  },
}
