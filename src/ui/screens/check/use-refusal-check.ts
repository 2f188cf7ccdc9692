import { useEffect, useState } from 'react'
import type { PaperOutcome } from '../../../jobs/paper-client.ts'
import { type KeptRoot, usePaper } from '../../paper-services.ts'
import { type OpenedSlip, useHeld } from '../../paper-session.ts'

export type RefusalOutcome = PaperOutcome<'check-refusal'>

/** Checks a refusal beside the report that lies open; null while it is being checked. */
export const useRefusalCheck = (refusal: OpenedSlip, roots: readonly KeptRoot[] | null): RefusalOutcome | null => {
  const { paper, session, now } = usePaper()
  const { opened, report } = useHeld(session)
  const [outcome, setOutcome] = useState<RefusalOutcome | null>(null)
  const pdf = opened?.bytes ?? report?.pdf ?? null
  useEffect(() => {
    if (roots === null) return
    let isCurrent = true
    const check = async () => {
      const trusting = { now: now(), roots: roots.map(({ certificate }) => certificate) }
      const said = await paper.ask('check-refusal', { text: refusal.text, report: pdf, ...trusting })
      if (isCurrent) setOutcome(said)
    }
    void check()
    return () => {
      isCurrent = false
    }
  }, [refusal, pdf, roots, paper, now])
  return outcome
}
