import type { PaperOutcome, PaperValue } from '../../../jobs/paper-client.ts'
import type { KeptRoot } from '../../paper-services.ts'
import type { OpenedPdf } from '../../paper-session.ts'
import { useAsked } from './use-asked.ts'

/** What checking a PDF says. */
export type FileCheck = PaperValue<'check'>

export type CheckOutcome = 'nothing' | 'checking' | PaperOutcome<'check'>

/** Checks the opened file as a report. */
export const useCheck = (opened: OpenedPdf | null, roots: readonly KeptRoot[] | null): CheckOutcome => {
  const outcome = useAsked('check', opened, roots)
  return opened === null ? 'nothing' : outcome ?? 'checking'
}
