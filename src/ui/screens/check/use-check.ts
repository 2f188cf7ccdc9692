import { useEffect, useState } from 'react'
import type { PaperOutcome, PaperValue } from '../../../jobs/paper-client.ts'
import { type KeptRoot, usePaper } from '../../paper-services.ts'
import type { OpenedPdf } from '../../paper-session.ts'

/** What checking a PDF says. */
export type FileCheck = PaperValue<'check'>

export type CheckOutcome = 'nothing' | 'checking' | PaperOutcome<'check'>

interface Done {
  readonly of: OpenedPdf
  readonly roots: readonly KeptRoot[]
  readonly outcome: PaperOutcome<'check'>
}

/** Checks the opened file, and again whenever other authorities count; `roots` is null until they are known. */
export const useCheck = (opened: OpenedPdf | null, roots: readonly KeptRoot[] | null): CheckOutcome => {
  const { paper, now } = usePaper()
  const [done, setDone] = useState<Done | null>(null)
  useEffect(() => {
    if (opened === null || roots === null) return
    let isCurrent = true
    const check = async () => {
      const question = { pdf: opened.bytes, now: now(), roots: roots.map(({ certificate }) => certificate) }
      const outcome = await paper.ask('check', question)
      if (isCurrent) setDone({ of: opened, roots, outcome })
    }
    void check()
    return () => {
      isCurrent = false
    }
  }, [opened, roots, paper, now])
  if (opened === null) return 'nothing'
  return done?.of === opened && done.roots === roots ? done.outcome : 'checking'
}
