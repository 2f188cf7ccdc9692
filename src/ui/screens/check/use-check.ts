import type { PaperOutcome, PaperValue } from '../../../jobs/paper-client.ts'
import type { KeptRoot } from '../../paper-services.ts'
import type { OpenedPdf } from '../../paper-session.ts'
import { type Asked, useAsked } from './use-asked.ts'

/** What checking a PDF says. */
export type FileCheck = PaperValue<'check'>

/** 'stopped': nothing is known of the file. */
export type CheckOutcome = 'nothing' | 'checking' | 'stopped' | PaperOutcome<'check'>

interface Checking extends Pick<Asked<'check'>, 'underWay' | 'again'> {
  readonly outcome: CheckOutcome
}

/** Checks the opened file as a report. */
export const useCheck = (opened: OpenedPdf | null, roots: readonly KeptRoot[] | null): Checking => {
  const { outcome, ...work } = useAsked('check', opened, roots)
  const isStopped = outcome !== null && !outcome.ok && outcome.stopped === true
  return { ...work, outcome: opened === null ? 'nothing' : isStopped ? 'stopped' : outcome ?? 'checking' }
}
