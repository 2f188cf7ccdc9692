import { useEffect, useState } from 'react'
import type { PaperOutcome } from '../../../jobs/paper-client.ts'
import { usePaper } from '../../paper-services.ts'
import type { OpenedPdf } from '../../paper-session.ts'

export type CheckOutcome = 'nothing' | 'checking' | PaperOutcome<'check'>

/** Checks the opened file, once for each file. */
export const useCheck = (opened: OpenedPdf | null): CheckOutcome => {
  const { paper, now } = usePaper()
  const [done, setDone] = useState<{ readonly of: OpenedPdf; readonly outcome: PaperOutcome<'check'> } | null>(null)
  useEffect(() => {
    if (opened === null) return
    let isCurrent = true
    void paper.ask('check', { pdf: opened.bytes, now: now() }).then((outcome) => {
      if (isCurrent) setDone({ of: opened, outcome })
    })
    return () => {
      isCurrent = false
    }
  }, [opened, paper, now])
  if (opened === null) return 'nothing'
  return done?.of === opened ? done.outcome : 'checking'
}
