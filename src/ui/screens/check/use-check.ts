import { useEffect, useState } from 'react'
import type { PaperOutcome, PaperValue } from '../../../jobs/paper-client.ts'
import { usePaper } from '../../paper-services.ts'
import type { OpenedPdf } from '../../paper-session.ts'

/** What checking a PDF says. */
export type FileCheck = PaperValue<'check'>

export type CheckOutcome = 'nothing' | 'checking' | PaperOutcome<'check'>

/** Checks the opened file, once for each file. */
export const useCheck = (opened: OpenedPdf | null): CheckOutcome => {
  const { paper, now } = usePaper()
  const [done, setDone] = useState<{ readonly of: OpenedPdf; readonly outcome: PaperOutcome<'check'> } | null>(null)
  useEffect(() => {
    if (opened === null) return
    let isCurrent = true
    const check = async () => {
      const outcome = await paper.ask('check', { pdf: opened.bytes, now: now() })
      if (isCurrent) setDone({ of: opened, outcome })
    }
    void check()
    return () => {
      isCurrent = false
    }
  }, [opened, paper, now])
  if (opened === null) return 'nothing'
  return done?.of === opened ? done.outcome : 'checking'
}
