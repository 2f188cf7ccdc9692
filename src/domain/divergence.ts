import type { Answer, Assessment } from './answer.ts'
import type { Place } from './answered.ts'
import type { Tier } from './hazard.ts'
import type { Interval, OpenQuestion } from './result.ts'
import type { Rubric } from './rubric.ts'
import type { SafeguardClaim } from './safeguard.ts'
import { score } from './score.ts'
import { separating, type Separation } from './separating.ts'
import { weighClaims, weighDifference } from './weigh-difference.ts'

/** What is asked about people who answer differently. Plain data: it is sent to a worker as it stands. */
export interface DivergenceAsk {
  readonly joint: Assessment
  /** The worksheet as each of them sees it: the joint answers with their own laid over. */
  readonly people: readonly { readonly id: string; readonly assessment: Assessment }[]
  /** Where they differ, and what was said there. */
  readonly places: readonly {
    readonly question: string
    readonly action: Place
    readonly answers: readonly Answer[]
  }[]
  readonly safeguards: readonly { readonly safeguard: string; readonly claims: readonly SafeguardClaim[] }[]
  /** Two who are compared; '' stands for the joint answers. */
  readonly pair?: readonly [string, string]
}

/** `enough` false: no tier is shown (P4). */
export interface Seen {
  readonly enough: boolean
  readonly tier: Interval<Tier>
}

export interface SeenByPerson extends Seen {
  readonly id: string
  /** On which answers the higher of both tiers rests, theirs or the joint one; null where they are the same. */
  readonly because: Separation | null
  /** True: theirs is the higher one. */
  readonly above: boolean
}

type Weight = OpenQuestion['narrows']

export interface Divergence {
  readonly joint: Seen
  readonly people: readonly SeenByPerson[]
  /** As far as choosing between the answers moves the worst corner, in the order in which places were asked about. */
  readonly weights: readonly Weight[]
  readonly safeguardWeights: readonly Weight[]
  /** Null where nobody is compared, and where both come to the same tier. */
  readonly pair: Separation | null
}

/** What differing answers come to. Many see the same worksheet; it is worked out once for all of them. */
export function divergenceOf(rubric: Rubric, ask: DivergenceAsk): Divergence {
  const { joint, people, places, safeguards, pair } = ask
  const seen = once((assessment) => seenAs(rubric, assessment))
  const compared = once((assessment) => between(rubric, joint, assessment, seen))
  return {
    joint: seen(joint),
    people: people.map(({ id, assessment }) => ({ id, ...seen(assessment), ...compared(assessment) })),
    weights: places.map(({ question, action, answers }) =>
      weighDifference(rubric, joint, { question, action }, answers)),
    safeguardWeights: safeguards.map(({ safeguard, claims }) => weighClaims(rubric, joint, safeguard, claims)),
    pair: pair === undefined ? null : ofPair(rubric, ask, pair, seen),
  }
}

type See = (assessment: Assessment) => Seen

function once<T>(work: (assessment: Assessment) => T): (assessment: Assessment) => T {
  const known = new Map<string, T>()
  return (assessment) => {
    const text = JSON.stringify(assessment)
    const value = known.get(text) ?? work(assessment)
    known.set(text, value)
    return value
  }
}

function seenAs(rubric: Rubric, assessment: Assessment): Seen {
  const { enough, tier } = score(rubric, assessment)
  return { enough, tier }
}

/** `above`: the second is. Where one of them shows no tier, there is nothing to compare. */
function between(
  rubric: Rubric, a: Assessment, b: Assessment, see: See,
): Pick<SeenByPerson, 'because' | 'above'> {
  const [one, other] = [see(a), see(b)]
  if (!one.enough || !other.enough) return { because: null, above: false }
  const above = other.tier.worst > one.tier.worst
  return { because: above ? separating(rubric, a, b) : separating(rubric, b, a), above }
}

function ofPair(rubric: Rubric, { joint, people }: DivergenceAsk, pair: readonly [string, string], see: See) {
  const [a, b] = pair.map((id) => id === '' ? joint : people.find((person) => person.id === id)?.assessment)
  return a === undefined || b === undefined ? null : between(rubric, a, b, see).because
}
