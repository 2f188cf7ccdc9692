import type { Assessment } from './answer.ts'
import { dialsOf } from './dials.ts'
import type { Dial } from './dial.ts'
import type { Tier } from './hazard.ts'
import type { Lever, Levers, LeversTo } from './lever.ts'
import { LeverSearch, make, type Turned } from './lever-search.ts'
import type { Rubric } from './rubric.ts'
import { Trial } from './trial.ts'

const MOST_LISTED = 20

/**
 * What would lower the tier of the worst corner (P9): every smallest set of up to three changes to one tier lower, and
 * to the lowest tier that all possible changes together reach. Beyond three changes, one set.
 *
 * A change sets one question of `rubric.changes` to a safer option than it counts as at the worst corner, takes away
 * one of its risky ticks (never which actions there are), or puts one safeguard in place, or has it verified, with
 * evidence; a question for one action or for all at once, a safeguard always for the worksheet. What is open counts as
 * its riskiest answer, and choosing settles it. "For all" leaves alone what is safer already. A safeguard that W
 * answers are sets those answers, and is no option where none gives that status; its questions are not changed apart.
 *
 * A set is smallest if the tier is not reached with any one change left out, one step less safe, or made for one action
 * instead of all; and of sets that leave the very same answers only the shortest is listed.
 *
 * Meant for an assessment with enough answers for a tier.
 */
export function levers(rubric: Rubric, assessment: Assessment): Levers {
  const trial = new Trial(rubric, assessment)
  const dials = dialsOf(trial)
  const tier = trial.tier(trial.rows())
  const everything = dials.map((dial) => ({ dial, steps: dial.steps.length }))
  const lowest = tierWith(trial, everything)
  return {
    tier,
    lowest,
    next: lowest < tier ? leversTo(trial, dials, tier - 1 as Tier) : null,
    furthest: lowest < tier - 1 ? leversTo(trial, dials, lowest) : null,
  }
}

function tierWith(trial: Trial, set: readonly Turned[]): Tier {
  return trial.with(() => set.forEach(make), () => trial.tier(trial.rows()))
}

function leversTo(trial: Trial, dials: readonly Dial[], tier: Tier): LeversTo {
  const search = new LeverSearch(trial, dials, tier)
  const sets = shortest(search.smallest())
  const beyond = sets.length === 0
  const all = (beyond ? [search.irreducible()] : sets).map((set) => inOrder(set)).toSorted(gentlestFirst)
  return {
    tier,
    levers: all.slice(0, MOST_LISTED).map((set) => leverOf(trial, set)),
    more: Math.max(0, all.length - MOST_LISTED),
    beyond,
  }
}

function leverOf(trial: Trial, set: readonly Turned[]): Lever {
  return {
    moves: set.flatMap(({ dial, steps }) => dial.steps[steps - 1]?.move ?? []),
    by: byMaker(set) ? 'maker' : 'you',
    narrows: narrowing(set),
    tier: tierWith(trial, set),
  }
}

/** Of sets that leave the same answers, such as "for each action" and "for all", the one with the fewest changes. */
function shortest(sets: readonly (readonly Turned[])[]): readonly (readonly Turned[])[] {
  const byResult = new Map<string, readonly Turned[]>()
  for (const set of sets) {
    const result = leftBy(set)
    const known = byResult.get(result)
    if (known === undefined || set.length < known.length) byResult.set(result, set)
  }
  return [...byResult.values()]
}

function leftBy(set: readonly Turned[]): string {
  const left = new Map<string, number>()
  for (const { dial, steps } of set) {
    for (const [cell, position] of dial.steps[steps - 1]?.leaves ?? []) {
      left.set(cell, Math.min(position, left.get(cell) ?? position))
    }
  }
  return [...left].map(([cell, position]) => `${cell} ${position}`).toSorted().join()
}

function inOrder(set: readonly Turned[]): readonly Turned[] {
  return set.toSorted((a, b) => a.dial.index - b.dial.index)
}

/** Fewest changes first, then what the team can do itself, then what leaves nobody out, then as the rules stand. */
function gentlestFirst(a: readonly Turned[], b: readonly Turned[]): number {
  return a.length - b.length || Number(byMaker(a)) - Number(byMaker(b)) ||
    Number(narrowing(a)) - Number(narrowing(b)) || compareDials(a, b)
}

function compareDials(a: readonly Turned[], b: readonly Turned[]): number {
  for (const [place, { dial, steps }] of a.entries()) {
    const other = b[place]
    const order = other === undefined ? 0 : dial.index - other.dial.index || steps - other.steps
    if (order !== 0) return order
  }
  return 0
}

function byMaker(set: readonly Turned[]): boolean {
  return set.some(({ dial }) => dial.by === 'maker')
}

function narrowing(set: readonly Turned[]): boolean {
  return set.some(({ dial }) => dial.narrows)
}
