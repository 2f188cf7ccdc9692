import type { PaperValue } from '../../../jobs/paper-client.ts'
import type { KeptRoot } from '../../paper-services.ts'
import type { OpenedPdf } from '../../paper-session.ts'
import { type Asked, useAsked } from './use-asked.ts'

/** What checking a decision sheet says. */
export type DecisionCheck = NonNullable<PaperValue<'check-decision'>>

/** 'none': the file carries no decision, and is checked as a report. */
type DecisionOutcome = 'looking' | 'none' | 'stopped' | DecisionCheck

interface Checking extends Pick<Asked<'check-decision'>, 'underWay' | 'again'> {
  readonly outcome: DecisionOutcome
}

/** Checks the opened file as a decision sheet. Where our own work breaks, the check of a report says how. */
export const useDecisionCheck = (opened: OpenedPdf | null, roots: readonly KeptRoot[] | null): Checking => {
  const { outcome, ...work } = useAsked('check-decision', opened, roots)
  if (opened === null) return { ...work, outcome: 'none' }
  if (outcome === null) return { ...work, outcome: 'looking' }
  if (!outcome.ok && outcome.stopped) return { ...work, outcome: 'stopped' }
  return { ...work, outcome: (outcome.ok ? outcome.value : null) ?? 'none' }
}
