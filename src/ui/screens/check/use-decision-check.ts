import type { PaperValue } from '../../../jobs/paper-client.ts'
import type { KeptRoot } from '../../paper-services.ts'
import type { OpenedPdf } from '../../paper-session.ts'
import { useAsked } from './use-asked.ts'

/** What checking a decision sheet says. */
export type DecisionCheck = NonNullable<PaperValue<'check-decision'>>

/** 'none': the file carries no decision, and is checked as a report. */
type DecisionOutcome = 'looking' | 'none' | DecisionCheck

/** Checks the opened file as a decision sheet. Where our own work breaks, the check of a report says how. */
export const useDecisionCheck = (opened: OpenedPdf | null, roots: readonly KeptRoot[] | null): DecisionOutcome => {
  const outcome = useAsked('check-decision', opened, roots)
  if (opened === null) return 'none'
  if (outcome === null) return 'looking'
  return (outcome.ok ? outcome.value : null) ?? 'none'
}
