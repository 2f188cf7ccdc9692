import type { Assessment } from './answer.ts'
import { isAskedIn } from './applicable.ts'
import { rate } from './rate.ts'
import { Reading } from './reading.ts'
import type { OpenQuestion } from './result.ts'
import type { Rubric } from './rubric.ts'
import { settle, type Cell } from './settle.ts'
import { Undecided } from './undecided.ts'

/** What one corner adds up to. */
interface Tally {
  readonly tier: number
  readonly stops: number
  readonly ratings: number
}

/** While no action is ticked, anything from tier 1 to 4 is possible. */
const ANYTHING: OpenQuestion['narrows'] = { tiers: 3, stops: 0, ratings: 0 }

/**
 * The questions that are asked, still open, and on which something hangs, first those that narrow the interval most
 * (P4). By P3 settling one as safely as can be moves only the worst corner, as riskily only the best.
 */
export function openQuestions(rubric: Rubric, assessment: Assessment): readonly OpenQuestion[] {
  const given = new Reading(rubric, assessment, 'given')
  const best = new Reading(rubric, assessment, 'best', given)
  const worst = new Reading(rubric, assessment, 'worst', given)
  const isUnknown = ({ question, action }: Cell) => given.answered(question, action).answer?.kind === 'unknown'
  if (given.actions.length === 0) {
    const question = { question: rubric.actionsQuestion, action: null }
    return [{ ...question, unknown: isUnknown(question), narrows: ANYTHING }]
  }
  const base = { best: tally(best), worst: tally(worst) }
  return new Undecided(best, worst).cells()
    .filter(({ question, action }) => isAskedIn(given, question, action))
    .map((cell) => ({ ...cell, unknown: isUnknown(cell), narrows: narrowing(rubric, assessment, cell, base) }))
    .toSorted(mostFirst)
}

function narrowing(
  rubric: Rubric, assessment: Assessment, cell: Cell, base: { readonly best: Tally; readonly worst: Tally },
): OpenQuestion['narrows'] {
  const worst = tally(new Reading(rubric, settle(rubric, assessment, cell, 'safest'), 'worst'))
  const best = tally(new Reading(rubric, settle(rubric, assessment, cell, 'riskiest'), 'best'))
  const larger = (part: keyof Tally) => Math.max(base.worst[part] - worst[part], best[part] - base.best[part])
  return { tiers: larger('tier'), stops: larger('stops'), ratings: larger('ratings') }
}

function tally(reading: Reading): Tally {
  let tier = 1
  let ratings = 0
  for (const action of reading.actions) {
    for (const [id, hazard] of Object.entries(reading.rubric.hazards)) {
      const residual = rate(reading, id, hazard, action)?.residual
      tier = Math.max(tier, residual?.tier ?? 1)
      ratings += residual?.rating ?? 0
    }
  }
  const stops = Object.values(reading.rubric.stops).filter(({ when }) => reading.holdsSomewhere(when)).length
  return { tier, stops, ratings }
}

function mostFirst({ narrows: a }: OpenQuestion, { narrows: b }: OpenQuestion): number {
  return b.tiers - a.tiers || b.stops - a.stops || b.ratings - a.ratings
}
