import type { Condition } from '../domain/condition.ts'
import { any, includes } from './condition.ts'
import type { OptionId } from './questions.ts'

type Place = OptionId<'feature.jurisdictions'>

/** States whose law is looked at by name. */
export type State = Extract<Place, `us-${string}`>

/** The feature is meant to be used there. */
export const usedIn = (place: Place): Condition => includes('feature.jurisdictions', place)

export const inEurope = usedIn('eu')

/** “United States” without a state is ticked: which states that takes in, nobody said. */
export const inUnnamedState = usedIn('us')

export const inUnitedStates = any(
  inUnnamedState, usedIn('us-california'), usedIn('us-illinois'), usedIn('us-maine'), usedIn('us-nevada'),
  usedIn('us-new-york'), usedIn('us-oregon'), usedIn('us-tennessee'), usedIn('us-utah'), usedIn('us-washington'),
)

/** In that state, or perhaps there. */
export const perhapsIn = (state: State): Condition => any(usedIn(state), inUnnamedState)
