import type { Assessment } from './answer.ts'
import { answeredFor, type Place } from './answered.ts'
import { isAskedIn } from './applicable.ts'
import type { Tier } from './hazard.ts'
import type { Raise } from './lever.ts'
import type { ReadyQuestion } from './readable.ts'
import { Reading } from './reading.ts'
import type { Rubric } from './rubric.ts'
import type { Laid } from './sheet.ts'
import { type Row, Trial } from './trial.ts'

/** An answer that was given, and where it counts. */
interface Cell {
  readonly action: Place
  readonly counts: readonly Laid[]
}

/** The worst corner as it stands, on which slips are tried; only these rows could ever be above its tier. */
interface Stand {
  readonly trial: Trial
  readonly tier: Tier
  readonly rows: readonly Row[]
}

/**
 * What must not slip: for each scored answer that was given the least risky other one that by itself raises the worst
 * tier, or of ticks the first that does. What is open counts as its riskiest answer already; which actions there are
 * stays as ticked.
 */
export function raises(rubric: Rubric, assessment: Assessment): readonly Raise[] {
  const given = new Reading(rubric, assessment, 'given')
  const trial = new Trial(rubric, assessment)
  const answered = [...given.rules.questions.values()].map((ready) => ({ ready, cells: cellsOf(trial, given, ready) }))
  const tier = trial.tier(trial.rows())
  // By P3 nothing raises a row that does not rise with everything at its riskiest.
  const rows = trial.with(
    () => answered.forEach(({ ready, cells }) => cells.forEach((cell) => slip(trial, ready, cell))),
    () => trial.above(tier, trial.rows()))
  return answered.flatMap(({ ready, cells }) => raisesOf({ trial, tier, rows }, ready, cells))
}

/** Where it is answered: for all that share the answer, and for each action that differs. */
function cellsOf({ reading: { sheet } }: Trial, given: Reading, { id, question }: ReadyQuestion): readonly Cell[] {
  const { rubric, assessment, actions } = given
  if (question.kind === 'text' || !question.scored || id === rubric.actionsQuestion) return []
  const answered = actions.map((at) => ({ at, ...answeredFor(rubric, assessment, id, at) }))
  const places = answered.filter(({ at, answer }) =>
    answer !== undefined && answer.kind !== 'unknown' && isAskedIn(given, id, at)).map(({ place }) => place)
  return [...new Set(places)].map((action) =>
    ({ action, counts: answered.filter(({ place }) => place === action).map(({ at }) => sheet.at(at)) }))
}

/** First all that share a question at once, as riskily as can be: most raise nothing even so (P3). */
function raisesOf(stand: Stand, ready: ReadyQuestion, cells: readonly Cell[]): readonly Raise[] {
  const { trial } = stand
  const slips = (some: readonly Cell[]) =>
    reached(stand, () => some.forEach((cell) => slip(trial, ready, cell))) !== null
  if (!slips(cells)) return []
  return cells.filter((cell) => slips([cell])).flatMap((cell) => firstRaise(stand, ready, cell))
}

function firstRaise(stand: Stand, ready: ReadyQuestion, cell: Cell): readonly Raise[] {
  const { question } = ready
  if (question.kind === 'text') return []
  for (const [index, option] of question.options.entries()) {
    const tier = reached(stand, () => slipTo(stand.trial, ready, cell, index))
    if (tier !== null) return [{ question: ready.id, action: cell.action, option, tier }]
  }
  return []
}

/** The tier that a change raises to; null where it does not. */
function reached({ trial, tier, rows }: Stand, change: () => void): Tier | null {
  return trial.with(change, () => {
    const risen = trial.above(tier, rows)
    return risen.length > 0 ? trial.tier(risen) : null
  })
}

function slip(trial: Trial, ready: ReadyQuestion, cell: Cell): void {
  const { question } = ready
  if (question.kind === 'one') slipTo(trial, ready, cell, question.options.length - 1)
  if (question.kind === 'many') question.options.forEach((_, index) => slipTo(trial, ready, cell, index))
}

/** No answer gets safer by it, and no protective tick is added. */
function slipTo(trial: Trial, { question, index, firstTick }: ReadyQuestion, { counts }: Cell, option: number): void {
  for (const { said, ticks } of counts) {
    if (question.kind === 'one' && (said[index] ?? -1) < option) trial.write(said, index, option)
    if (question.kind === 'many' && question.protects?.includes(question.options[option] ?? '') !== true) {
      trial.write(ticks, firstTick + option, 1)
    }
  }
}
