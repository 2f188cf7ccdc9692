import { useEffect, useMemo, useState } from 'react'
import { type Answers, type Choices, type Merged, mergeSteps } from '../../../record/merge-answers.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { inPieces } from '../../in-pieces.ts'
import { type UnderWay, useLongWork } from '../../use-long-work.ts'
import { type AnswerFile, answersIn } from './chosen-files.ts'

interface Done {
  readonly of: readonly Answers[]
  readonly choices: Choices
  readonly turn: object
  readonly merged: Merged | 'stopped'
}

export interface Merging {
  /** What adding the files would make of the worksheet; null while there is none, or it is being worked out. */
  readonly merged: Merged | null
  /** The last that was worked out: it stays in view while the next is, so that nobody loses their place in it. */
  readonly shown: Merged | null
  /** Files that would be added. */
  readonly count: number
  readonly underWay: UnderWay | null
  /** Begins once more; null unless it was stopped. */
  readonly again: (() => void) | null
}

/** What files would do to a worksheet, worked out person by person, so that the page goes on answering meanwhile. */
export const useMerged = (
  record: Worksheet, files: readonly AnswerFile[], choices: Choices, now: () => string,
): Merging => {
  const { underWay, begin } = useLongWork()
  const [done, setDone] = useState<Done | null>(null)
  const [turn, setTurn] = useState({})
  const answers = useMemo(() => answersIn(record, files), [record, files])
  useEffect(() => {
    if (answers.length === 0) return
    let isCurrent = true
    const { watching, stop, end } = begin(pagesTogether.files.merging)
    const { signal, onProgress } = watching
    void inPieces(mergeSteps(record, answers, choices, now()), signal, (step) => onProgress({ of: 'person', ...step }))
      .then((merged) => {
        end()
        if (isCurrent) setDone({ of: answers, choices, turn, merged })
      })
    return () => {
      isCurrent = false
      stop()
    }
  }, [record, answers, choices, now, begin, turn])
  const isDone = done?.of === answers && done.choices === choices && done.turn === turn
  const last = done === null || done.merged === 'stopped' || answers.length === 0 ? null : done.merged
  return {
    merged: isDone ? last : null,
    shown: last,
    count: answers.length,
    underWay,
    again: isDone && done.merged === 'stopped' ? () => setTurn({}) : null,
  }
}
