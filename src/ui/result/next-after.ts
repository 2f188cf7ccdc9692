import type { Tier } from '../../domain/hazard.ts'
import type { Interval, Result } from '../../domain/result.ts'

type NextAfter = 'notEnough' | 'stop' | Tier

type Found = Pick<Result, 'enough' | 'stops'>

/** What decides what happens next: a reason not to proceed weighs more than any tier; a tier counts at its worst. */
export const nextAfter = ({ enough, stops }: Found, { worst }: Interval<Tier>): NextAfter => {
  if (stops.some(({ state }) => state === 'stands')) return 'stop'
  return enough ? worst : 'notEnough'
}
