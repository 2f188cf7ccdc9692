import { useEffect, useState } from 'react'
import type { PaperOutcome } from '../../../jobs/paper-client.ts'
import { type KeptRoot, usePaper } from '../../paper-services.ts'
import type { OpenedPdf } from '../../paper-session.ts'

type Check = 'check' | 'check-decision'

interface Done<C extends Check> {
  readonly of: OpenedPdf
  readonly roots: readonly KeptRoot[]
  readonly outcome: PaperOutcome<C>
}

/**
 * What a check says of the opened file, asked again whenever other authorities count; null until it has spoken. `roots`
 * is null until they are known.
 */
export const useAsked = <C extends Check>(
  ask: C, opened: OpenedPdf | null, roots: readonly KeptRoot[] | null,
): PaperOutcome<C> | null => {
  const { paper, now } = usePaper()
  const [done, setDone] = useState<Done<C> | null>(null)
  useEffect(() => {
    if (opened === null || roots === null) return
    let isCurrent = true
    const check = async () => {
      const question = { pdf: opened.bytes, now: now(), roots: roots.map(({ certificate }) => certificate) }
      const outcome = await paper.ask<C>(ask, question)
      if (isCurrent) setDone({ of: opened, roots, outcome })
    }
    void check()
    return () => {
      isCurrent = false
    }
  }, [ask, opened, roots, paper, now])
  return done?.of === opened && done.roots === roots ? done.outcome : null
}
