import { seal } from '../content/seal.ts'
import { boardRow } from './board-row.ts'
import { type DecidedOn, DECISION_FORMAT, DECISION_VERSION, type Decision } from './decision.ts'
import { recordResult } from './record-result.ts'
import type { Worksheet } from './worksheet.ts'

/** Characters of a title that a decision names; the hash tells which worksheet it is. */
const TITLE = 300

/**
 * A worksheet as a decision names it, with its risk state by our rules now: a file's own result is never taken.
 * `sha256` is that of its canonical text.
 */
export const decidedOnOf = (worksheet: Worksheet, sha256: string): DecidedOn => {
  const { id, render, answers } = worksheet
  const typed = answers.joint.all['feature.for']?.value
  const { before, openStops } = boardRow(worksheet)
  const [title = ''] = typeof typed === 'string' ? typed.trim().split('\n', 1) : []
  return {
    id,
    sha256,
    title: Array.from(title).slice(0, TITLE).join(''),
    ...(render && { exportedAt: render.exportedAt }),
    result: recordResult(worksheet),
    open: { inherentInterval: before && [before.best, before.worst], stops: openStops },
    rules: { version: seal.version, sha256: seal.sha256 },
  }
}

interface Beginning {
  readonly id: string
  readonly language: string
  readonly on: DecidedOn
}

/** A decision of which nothing is said yet. */
export const newDecision = ({ id, language, on }: Beginning): Decision => ({
  format: DECISION_FORMAT,
  version: DECISION_VERSION,
  id,
  language,
  board: '',
  on,
  members: [],
  conditions: [],
  questions: [],
  again: { on: [] },
  slots: [],
})

/** A draft that was kept, on the same worksheet: what it came to is worked out again, as our rules may be newer. */
export const onAgain = (draft: Decision, on: DecidedOn): Decision =>
  ({ ...draft, version: DECISION_VERSION, on })
