import type { BoardLine } from '../../../src/exports/board-line.ts'
import { boardRow } from '../../../src/record/board-row.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'

/** A worksheet as it lies in a board's table, signed once and intact. */
export const boardLine = (record: Worksheet, more: Partial<BoardLine> = {}): BoardLine => ({
  name: 'folder/worksheet.pdf',
  skimmed: {
    kind: 'worksheet', verdict: 'intact', row: boardRow(record), sentence: '', worksheetSha256: 'f'.repeat(64),
    signatures: { slots: 6, signers: [{ name: 'Ada Brun', isIntact: true }] },
  },
  decision: null,
  decided: null,
  decisionFits: false,
  isLatest: true,
  ...more,
})
