import { useEffect, useState } from 'react'
import type { PaperOutcome, PaperValue } from '../../../jobs/paper-client.ts'
import { type KeptRoot, usePaper } from '../../paper-services.ts'
import type { OpenedPdf } from '../../paper-session.ts'

/** What checking a decision sheet says. */
export type DecisionCheck = NonNullable<PaperValue<'check-decision'>>

/** 'none': the file carries no decision, and is checked as a report. */
type DecisionOutcome = 'looking' | 'none' | DecisionCheck

interface Done {
  readonly of: OpenedPdf
  readonly roots: readonly KeptRoot[]
  readonly outcome: DecisionOutcome
}

/** Checks the opened file as a decision sheet; `roots` is null until it is known which authorities count. */
export const useDecisionCheck = (opened: OpenedPdf | null, roots: readonly KeptRoot[] | null): DecisionOutcome => {
  const { paper, now } = usePaper()
  const [done, setDone] = useState<Done | null>(null)
  useEffect(() => {
    if (opened === null || roots === null) return
    let isCurrent = true
    const check = async () => {
      const question = { pdf: opened.bytes, now: now(), roots: roots.map(({ certificate }) => certificate) }
      const outcome = outcomeOf(await paper.ask('check-decision', question))
      if (isCurrent) setDone({ of: opened, roots, outcome })
    }
    void check()
    return () => {
      isCurrent = false
    }
  }, [opened, roots, paper, now])
  if (opened === null) return 'none'
  return done?.of === opened && done.roots === roots ? done.outcome : 'looking'
}

/** Where our own work breaks, the check of a report breaks too and says how. */
const outcomeOf = (outcome: PaperOutcome<'check-decision'>): DecisionOutcome =>
  (outcome.ok ? outcome.value : null) ?? 'none'
