import { useEffect, useState } from 'react'
import type { PaperOutcome } from '../../../jobs/paper-client.ts'
import { pagesCheck } from '../../../words/en/pages-check.ts'
import { say } from '../../../words/say.ts'
import { type KeptRoot, usePaper } from '../../paper-services.ts'
import type { OpenedPdf } from '../../paper-session.ts'
import { type UnderWay, useLongWork } from '../../use-long-work.ts'

type Check = 'check' | 'check-decision'

interface Done<C extends Check> {
  readonly of: OpenedPdf
  readonly roots: readonly KeptRoot[]
  readonly turn: object
  readonly outcome: PaperOutcome<C>
}

export interface Asked<C extends Check> {
  /** Null until it has spoken. */
  readonly outcome: PaperOutcome<C> | null
  readonly underWay: UnderWay | null
  /** Asks once more, after it was stopped. */
  readonly again: () => void
}

/**
 * What a check says of the opened file, asked again whenever other authorities count. `roots` is null until they are
 * known. Whoever turns to another file or away ends the check.
 */
export const useAsked = <C extends Check>(
  ask: C, opened: OpenedPdf | null, roots: readonly KeptRoot[] | null,
): Asked<C> => {
  const { paper, now } = usePaper()
  const { underWay, begin } = useLongWork()
  const [done, setDone] = useState<Done<C> | null>(null)
  const [turn, setTurn] = useState({})
  useEffect(() => {
    if (opened === null || roots === null) return
    let isCurrent = true
    const { watching, stop, end } = begin(say(pagesCheck.working, { name: opened.name }))
    const check = async () => {
      const question = { pdf: opened.bytes, now: now(), roots: roots.map(({ certificate }) => certificate) }
      const outcome = await paper.ask<C>(ask, question, watching)
      end()
      if (isCurrent) setDone({ of: opened, roots, turn, outcome })
    }
    void check()
    return () => {
      isCurrent = false
      stop()
    }
  }, [ask, opened, roots, paper, now, begin, turn])
  const isDone = done?.of === opened && done.roots === roots && done.turn === turn
  return { outcome: isDone ? done.outcome : null, underWay, again: () => setTurn({}) }
}
