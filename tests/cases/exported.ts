import { createHash } from 'node:crypto'
import { type Sha256, exportWorksheet } from '../../src/record/export-worksheet.ts'
import type { ExportedWorksheet, Worksheet } from '../../src/record/worksheet.ts'

const sha256: Sha256 = bytes => Promise.resolve(createHash('sha256').update(bytes).digest('hex'))

/** The worksheet as this release exports it, on A4 and always at the same moment. */
export function exported(worksheet: Worksheet): Promise<ExportedWorksheet> {
  const exportedAt = '2026-11-22T10:00:00+01:00'
  return exportWorksheet(worksheet, { sha256, release: __RELEASE__, pageSize: 'a4', exportedAt })
}
