import type { Divergence } from '../../../domain/divergence.ts'
import type { OpenQuestion } from '../../../domain/result.ts'
import type { AskedDivergence } from '../../../record/ask-divergence.ts'
import { placeKey } from '../../../record/common-place.ts'
import type { Difference } from '../../../record/differences.ts'

/** A difference, and how much choosing between its answers moves; null while that is being worked out. */
export interface Weighed {
  readonly difference: Difference
  readonly weight: OpenQuestion['narrows'] | null
}

interface Heard {
  readonly asked: AskedDivergence
  readonly found: Divergence
}

/** What moves the tier first, then reasons not to proceed, then ratings; alike in the order of the rules. */
export const weighed = (differences: readonly Difference[], heard: Heard | null): readonly Weighed[] =>
  differences
    .map((difference): Weighed => ({ difference, weight: heard && weightOf(difference, heard) }))
    .toSorted((a, b) => compare(b.weight, a.weight))

const weightOf = ({ place }: Difference, { asked, found }: Heard): OpenQuestion['narrows'] | null => {
  const at = asked.weightAt.get(placeKey(place))
  if (at === undefined) return null
  return ('safeguard' in place ? found.safeguardWeights[at] : found.weights[at]) ?? null
}

const NOTHING = { tiers: 0, stops: 0, ratings: 0 } as const

const compare = (a: Weighed['weight'], b: Weighed['weight']): number => {
  const [one, other] = [a ?? NOTHING, b ?? NOTHING]
  return one.tiers - other.tiers || one.stops - other.stops || one.ratings - other.ratings
}

/** The word for it: what choosing between the answers moves first. */
export const mattersFor = (
  { tiers, stops, ratings }: OpenQuestion['narrows'],
): 'tiers' | 'stops' | 'ratings' | 'nothing' =>
  tiers > 0 ? 'tiers' : stops > 0 ? 'stops' : ratings > 0 ? 'ratings' : 'nothing'
