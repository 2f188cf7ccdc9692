import { DECISION_ATTACHMENT } from '../report/attachments.ts'
import { readAttachments } from '../signature/attachments.ts'
import type { Trusting } from '../signature/certificate-finding.ts'
import { type DecisionCheck, checkDecision } from './check-decision.ts'

/** Checks an opened PDF as a decision sheet; null where it carries no decision, and is checked as a report then. */
export const checkAsDecision = async (pdf: Uint8Array, { now, roots }: Trusting): Promise<DecisionCheck | null> => {
  const attached = await decisionIn(pdf)
  return attached === null ? null : checkDecision(pdf, attached, now, roots)
}

/** The decision that a PDF carries, as bytes that nobody has read yet. Never throws. */
export const decisionIn = async (pdf: Uint8Array): Promise<Uint8Array | null> => {
  const read = await readAttachments(pdf)
  return (read.ok && read.files.get(DECISION_ATTACHMENT)) || null
}
