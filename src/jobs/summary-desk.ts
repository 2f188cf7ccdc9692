import { summaryText } from '../record/summary.ts'
import type { Summary } from '../record/summary-form.ts'
import type { Rendered } from '../report/render-document.ts'
import { renderSummary } from '../report/summary-sheet.ts'
import { sha256 } from './sha256.ts'

export interface SummaryOrder {
  readonly summary: Summary
  readonly pageSize: 'a4' | 'letter'
  /** BCP 47. */
  readonly language: string
  readonly release: string
}

/** Draws a summary; its file identifier is the hash of what it says, and of nothing else. */
export const drawSummary = async (order: SummaryOrder): Promise<Rendered> => {
  const digits = await sha256(new TextEncoder().encode(summaryText(order.summary)))
  return renderSummary({ ...order, fileId: digits.slice(0, 32).toUpperCase() })
}
