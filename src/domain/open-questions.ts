import type { Assessment } from './answer.ts'
import { answeredFor } from './answered.ts'
import { isAskedIn } from './applicable.ts'
import { questionsIn } from './questions-in.ts'
import { Reading } from './reading.ts'
import type { OpenQuestion } from './result.ts'
import type { Rubric } from './rubric.ts'
import { settle, type Cell } from './settle.ts'
import { tally, type Tally } from './tally.ts'
import { Undecided } from './undecided.ts'

/** While no action is ticked, anything from tier 1 to 4 is possible. */
const ANYTHING: OpenQuestion['narrows'] = { tiers: 3, stops: 0, ratings: 0 }

/**
 * The questions that are asked, still open, and on which something hangs, first those that narrow the interval most
 * (P4). By P3 settling one as safely as can be moves only the worst corner, as riskily only the best.
 */
export function openQuestions(rubric: Rubric, assessment: Assessment): readonly OpenQuestion[] {
  const corners = cornersOf(rubric, assessment)
  const { given, best, worst } = corners
  const isUnknown = ({ question, action }: Cell) =>
    answeredFor(rubric, assessment, question, action).answer?.kind === 'unknown'
  if (given.actions.length === 0) {
    const cell = { question: rubric.actionsQuestion, action: null }
    return [{ ...cell, unknown: isUnknown(cell), narrows: ANYTHING }]
  }
  const base = { best: tally(best), worst: tally(worst) }
  return openCells(corners)
    .map((cell) => ({ ...cell, unknown: isUnknown(cell), narrows: narrowing(given, cell, base) }))
    .toSorted(mostFirst)
}

/** How many there are, without working out how much each of them would narrow. */
export function openCount(rubric: Rubric, assessment: Assessment): number {
  const corners = cornersOf(rubric, assessment)
  return corners.given.actions.length === 0 ? 1 : openCells(corners).length
}

interface Corners {
  readonly given: Reading
  readonly best: Reading
  readonly worst: Reading
}

function cornersOf(rubric: Rubric, assessment: Assessment): Corners {
  const given = new Reading(rubric, assessment, 'given')
  const at = (corner: 'best' | 'worst') => new Reading(rubric, assessment, corner, given)
  return { given, best: at('best'), worst: at('worst') }
}

function openCells({ given, best, worst }: Corners): readonly Cell[] {
  return new Undecided(best, worst).cells().filter(({ question, action }) => isAskedIn(given, question, action))
}

function narrowing(
  { rubric, assessment }: Reading, cell: Cell, base: { readonly best: Tally; readonly worst: Tally },
): OpenQuestion['narrows'] {
  const cells = [cell, ...followUps(rubric, cell)]
  const settled = (at: 'safest' | 'riskiest') => cells.reduce((left, one) => settle(rubric, left, one, at), assessment)
  const worst = tally(new Reading(rubric, settled('safest'), 'worst'))
  const best = tally(new Reading(rubric, settled('riskiest'), 'best'))
  const larger = (part: keyof Tally) => Math.max(base.worst[part] - worst[part], best[part] - base.best[part])
  return { tiers: larger('tier'), stops: larger('stops'), ratings: larger('ratings') }
}

/** Questions that wait for this one: whoever settles "is it reviewed?" is asked "how soon?" in the same breath. */
function followUps(rubric: Rubric, { question: id, action }: Cell): readonly Cell[] {
  return Object.entries(rubric.questions)
    .filter(([, { opens }]) => opens !== undefined && questionsIn(rubric, opens.when).includes(id))
    .map(([question]) => ({ question, action }))
}

function mostFirst({ narrows: a }: OpenQuestion, { narrows: b }: OpenQuestion): number {
  return b.tiers - a.tiers || b.stops - a.stops || b.ratings - a.ratings
}
