import type { Answer, Assessment } from './answer.ts'
import { Reading } from './reading.ts'
import type { OpenQuestion } from './result.ts'
import type { Rubric } from './rubric.ts'
import type { SafeguardClaim } from './safeguard.ts'
import { type Cell, withAnswer } from './settle.ts'
import { tally, type Tally } from './tally.ts'

type Weight = OpenQuestion['narrows']

/** How far choosing one of these answers or another, everything else as it is, moves the worst corner. */
export function weighDifference(
  rubric: Rubric, base: Assessment, cell: Cell, answers: readonly Answer[],
): Weight {
  return between(distinct(answers, (answer) => JSON.stringify(answer))
    .map((answer) => worst(rubric, withAnswer(base, cell, answer))))
}

/** The same for how far a safeguard has come. */
export function weighClaims(
  rubric: Rubric, base: Assessment, safeguard: string, claims: readonly SafeguardClaim[],
): Weight {
  // Whatever words show it, they buy the same (P5).
  return between(distinct(claims, ({ status, evidence = '' }) => `${status} ${evidence.trim() === ''}`)
    .map((claim) => worst(rubric, { ...base, safeguards: { ...base.safeguards, [safeguard]: claim } })))
}

function distinct<T>(said: readonly T[], nameOf: (one: T) => string): readonly T[] {
  return [...new Map(said.map((one) => [nameOf(one), one])).values()]
}

/** While no action is ticked, anything up to the highest tier is possible. */
function worst(rubric: Rubric, assessment: Assessment): Tally {
  const reading = new Reading(rubric, assessment, 'worst')
  const tallied = tally(reading)
  return reading.actions.length === 0 ? { ...tallied, tier: 4 } : tallied
}

function between(tallies: readonly Tally[]): Weight {
  const span = (part: keyof Tally) => {
    const values = tallies.map((one) => one[part])
    return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values)
  }
  return { tiers: span('tier'), stops: span('stops'), ratings: span('ratings') }
}
