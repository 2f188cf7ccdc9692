import type { Assessment } from './answer.ts'
import { type Dispute, type Disputed, disputedBetween } from './disputed.ts'
import type { Tier } from './hazard.ts'
import { Reading } from './reading.ts'
import type { Rubric } from './rubric.ts'
import { SeparationSearch } from './separation-search.ts'
import { withAnswer } from './settle.ts'
import { tally } from './tally.ts'
import { Trial } from './trial.ts'

/** Why one person's tier is higher than another's. */
export interface Separation {
  /** That of the higher side. */
  readonly tier: Tier
  /** Taken over from the higher side, these bring the lower one at least there; with any one left out they do not. */
  readonly cells: readonly Disputed[]
  /** True: no smaller set does, and of those as small it is the first in the order of the rules. */
  readonly exact: boolean
}

/** Beyond this many, one set of which nothing can be left out. */
const MOST_SOUGHT = 4

interface Found {
  readonly disputes: readonly Dispute[]
  readonly exact: boolean
}

/**
 * The fewest answers on which the higher worst tier of two sides, after safeguards, rests. By P3 only where `higher` is
 * riskier can matter. Null where its tier is not above that of `lower`, and where a side has ticked no action, so that
 * its tier could be anything.
 */
export function separating(rubric: Rubric, lower: Assessment, higher: Assessment): Separation | null {
  const [below, above] = [worstTier(rubric, lower), worstTier(rubric, higher)]
  if (below === null || above === null || above <= below) return null
  const all = disputedBetween(rubric, lower, higher)
  const isAboutActions = (dispute: Dispute) =>
    dispute.kind === 'answer' && dispute.question === rubric.actionsQuestion
  const others = all.filter((dispute) => !isAboutActions(dispute))
  const asTicked = fewest(new Trial(rubric, lower), others, above, MOST_SOUGHT)
  const withActions = all.filter(isAboutActions).map((actions) =>
    together(rubric, lower, actions, others, above, asTicked?.exact ? asTicked.disputes.length : MOST_SOUGHT))
  const [best] = [asTicked, ...withActions].filter((found) => found !== null)
    .map(({ disputes, exact }) => ({ places: disputes.map((one) => all.indexOf(one)).toSorted(byNumber), exact }))
    .toSorted((a, b) => a.places.length - b.places.length || byNumbers(a.places, b.places))
  return best === undefined ? null : {
    tier: above, cells: best.places.flatMap((place) => all[place]?.disputed ?? []), exact: best.exact,
  }
}

/** Which actions there are is taken over first: a trial cannot add a row. */
function together(
  rubric: Rubric, lower: Assessment, actions: Dispute, others: readonly Dispute[], tier: Tier, most: number,
): Found | null {
  if (actions.kind !== 'answer') return null
  const base = withAnswer(lower, { question: actions.question, action: null }, actions.riskier)
  const found = fewest(new Trial(rubric, base), others, tier, most - 1)
  return found === null ? null : { ...found, disputes: [actions, ...found.disputes] }
}

function fewest(trial: Trial, disputes: readonly Dispute[], tier: Tier, most: number): Found | null {
  const search = new SeparationSearch(trial, disputes, tier)
  const smallest = search.smallest(most)
  if (smallest !== null) return { disputes: smallest, exact: true }
  const irreducible = search.irreducible()
  return irreducible === null ? null : { disputes: irreducible, exact: false }
}

function worstTier(rubric: Rubric, assessment: Assessment): Tier | null {
  const reading = new Reading(rubric, assessment, 'worst')
  return reading.actions.length === 0 ? null : tally(reading).tier
}

function byNumber(a: number, b: number): number {
  return a - b
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, place) => one !== b[place])
  return (a[at] ?? 0) - (b[at] ?? 0)
}
