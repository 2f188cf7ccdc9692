import { useEffect, useState } from 'react'
import type { PaperOutcome } from '../../../jobs/paper-client.ts'
import { pagesCheck } from '../../../words/en/pages-check.ts'
import { say } from '../../../words/say.ts'
import { type KeptRoot, usePaper } from '../../paper-services.ts'
import { type OpenedSlip, useHeld } from '../../paper-session.ts'
import { type UnderWay, useLongWork } from '../../use-long-work.ts'

export type RefusalOutcome = PaperOutcome<'check-refusal'>

/** Checks a refusal beside the report that lies open; null while it is being checked. */
interface Checking {
  readonly outcome: RefusalOutcome | null
  readonly underWay: UnderWay | null
}

export const useRefusalCheck = (refusal: OpenedSlip, roots: readonly KeptRoot[] | null): Checking => {
  const { underWay, begin } = useLongWork()
  const { paper, session, now } = usePaper()
  const { opened, report } = useHeld(session)
  const [outcome, setOutcome] = useState<RefusalOutcome | null>(null)
  const pdf = opened?.bytes ?? report?.pdf ?? null
  useEffect(() => {
    if (roots === null) return
    let isCurrent = true
    const { watching, stop, end } = begin(say(pagesCheck.working, { name: refusal.name }))
    const check = async () => {
      const trusting = { now: now(), roots: roots.map(({ certificate }) => certificate) }
      const said = await paper.ask('check-refusal', { text: refusal.text, report: pdf, ...trusting }, watching)
      end()
      if (isCurrent) setOutcome(said)
    }
    void check()
    return () => {
      isCurrent = false
      stop()
    }
  }, [refusal, pdf, roots, paper, now, begin])
  return { outcome, underWay }
}
