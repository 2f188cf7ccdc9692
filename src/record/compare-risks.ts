import type { Tier } from '../domain/hazard.ts'
import type { Interval, Rating } from '../domain/result.ts'
import type { StopState } from '../domain/stop.ts'
import { tickedActions } from './assessment.ts'
import {
  type Coming, type Compared, type Two, type Way, comingOf, inBoth, isSame,
} from './compare-two.ts'
import { headlineIn } from './headline.ts'
import { assessmentNow } from './places.ts'
import { scored } from './scored.ts'
import type { Worksheet } from './worksheet.ts'

/** Null while there are not enough answers for a tier. */
export type SaidTier = Interval<Tier> | null

/** A hazard whose rating after safeguards differs, for the actions for which it differs alike. */
export interface RatingChange extends Two<Rating | null> {
  readonly hazard: string
  readonly actions: readonly string[]
  readonly kind: Coming
  readonly way: Way
}

/** Something that the team itself added to what could go wrong. */
export interface OwnHazardChange extends Two<Rating | null> {
  readonly id: string
  readonly name: string
  readonly kind: Coming
  readonly way: Way
}

export interface StopChange extends Two<StopState> {
  readonly stop: string
}

export const tierIn = (record: Worksheet): SaidTier =>
  scored(assessmentNow(record)).enough ? headlineIn(record).tier : null

export const inherentTierIn = (record: Worksheet): SaidTier => {
  const { enough, inherentTier } = scored(assessmentNow(record))
  return enough ? inherentTier : null
}

/** Ratings as they are said: by the rules at worst, or by people at the table where they rate higher. */
export const compareRatings = (both: Two<Worksheet>): Compared<RatingChange> => {
  const isRated = inBoth(both, (record) => tierIn(record) !== null)
  if (!isRated.before || !isRated.after) return { changes: [], same: 0 }
  const rows = inBoth(both, ratingsIn)
  const ticked = inBoth(both, (record): readonly string[] => tickedActions(assessmentNow(record)))
  const keys = [...new Set([...rows.before.keys(), ...rows.after.keys()])]
  const at = keys.map((key) => ({ key, sides: inBoth(rows, (side) => side.get(key) ?? null) }))
  const changed = at.filter(({ sides }) => !isSame(sides))
  const groups = new Map<string, RatingChange>()
  for (const { key, sides } of changed) {
    const [action = '', hazard = ''] = key.split('.')
    const group = JSON.stringify([hazard, sides, inBoth(ticked, (actions) => actions.includes(action))])
    const actions = [...(groups.get(group)?.actions ?? []), action]
    groups.set(group, { hazard, actions, kind: comingOf(sides), way: ratedWay(sides), ...sides })
  }
  return { changes: [...groups.values()].toSorted(worstFirst), same: at.length - changed.length }
}

/** By what stands after; what does not arise any more comes last. */
const worstFirst = (a: RatingChange, b: RatingChange): number => {
  if (a.after === null || b.after === null) return Number(a.after === null) - Number(b.after === null)
  return worseBy(b.after, a.after)
}

export const compareOwnHazards = (both: Two<Worksheet>): Compared<OwnHazardChange> => {
  const rated = inBoth(both, (record) => new Map(headlineIn(record).own.map(({ id, rating }) => [id, rating])))
  const ids = [...new Set([...rated.before.keys(), ...rated.after.keys()])]
  const changes = ids.flatMap((id): readonly OwnHazardChange[] => {
    const sides = inBoth(rated, (side) => side.get(id) ?? null)
    const name = (both.after.ownHazards.byId[id] ?? both.before.ownHazards.byId[id])?.name ?? id
    return isSame(sides) ? [] : [{ id, name, kind: comingOf(sides), way: ratedWay(sides), ...sides }]
  })
  return { changes, same: ids.length - changes.length }
}

export const compareStops = (both: Two<Worksheet>): Compared<StopChange> => {
  const states = inBoth(both, (record) =>
    new Map(scored(assessmentNow(record)).stops.map(({ stop, state }) => [stop, state])))
  const sides = [...states.after.keys()].map((stop): StopChange =>
    ({ stop, ...inBoth(states, (side): StopState => side.get(stop) ?? 'none') }))
  const changes = sides.filter(({ before, after }) => before !== after)
  return { changes, same: sides.length - changes.length }
}

/** Above zero: the first is worse. */
const worseBy = (a: Rating, b: Rating): number =>
  a.rating - b.rating || a.severity - b.severity || a.likelihood - b.likelihood

const ratedWay = ({ before, after }: Two<Rating | null>): Way =>
  before === null || after === null ? null : worseBy(after, before) > 0 ? 'riskier' : 'safer'

const ratingsIn = (record: Worksheet): ReadonlyMap<string, Rating> => {
  const { raised } = headlineIn(record)
  return new Map(scored(assessmentNow(record)).rows.map(({ action, hazard, residual }) => {
    const higher = raised.filter((one) => one.action === action && one.hazard === hazard).map(({ rating }) => rating)
    return [`${action}.${hazard}`, higher.reduce((worst, one) => (worseBy(one, worst) > 0 ? one : worst), residual)]
  }))
}
