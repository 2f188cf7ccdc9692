import type { Worksheet } from './worksheet.ts'

/** A new draft that continues from a file: everything that was said, nothing that was computed or drawn. */
export const asDraft = (worksheet: Worksheet, id: string, now: string): Worksheet => {
  const { render: _drawn, result: _computed, ...said } = worksheet
  return { ...said, id, created: now, changed: now, slots: [] }
}
