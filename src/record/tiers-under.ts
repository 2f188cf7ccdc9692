import type { Tier } from '../domain/hazard.ts'
import type { HazardRow, Interval, Rating, Result } from '../domain/result.ts'
import type { Rubric } from '../domain/rubric.ts'
import { score } from '../domain/score.ts'
import { assessmentOf, tickedActions } from './assessment.ts'
import { type Two, inBoth } from './compare-two.ts'
import { assessmentNow } from './places.ts'
import { scored } from './scored.ts'
import type { Worksheet } from './worksheet.ts'

/** Null where there are not enough answers for a tier. */
type Said = Interval<Tier> | null

/** A hazard that is rated otherwise, after safeguards and at worst; null where it does not arise. */
export interface MovedHazard extends Two<Rating | null> {
  readonly hazard: string
  /** Rungs that hold now and did not, the highest first. Empty where it fell, or a safeguard made the difference. */
  readonly because: readonly string[]
}

export interface TiersOfAction extends Two<Said> {
  readonly action: string
  readonly hazards: readonly MovedHazard[]
}

/** The same answers under other rules and under ours. */
export interface TiersUnder extends Two<Said> {
  /** In the order of the rules. */
  readonly actions: readonly TiersOfAction[]
  /** Reasons not to proceed that stand, or cannot be ruled out, under one of them only. */
  readonly stops: Two<readonly string[]>
}

/** What the joint answers come to under `theirs`, computed again, beside what they come to under ours. */
export const tiersUnder = (record: Worksheet, theirs: Rubric): TiersUnder => {
  const results: Two<Result> = {
    before: score(theirs, assessmentOf(record.answers.joint, theirs)), after: scored(assessmentNow(record)),
  }
  const actions = tickedActions(assessmentNow(record)).map((action): TiersOfAction => {
    const rows = inBoth(results, (result) => result.rows.filter((row) => row.action === action))
    const tiers = inBoth(results, (result) => (result.enough ? tierOf(result.rows, action) : null))
    return { action, hazards: movedIn(rows), ...tiers }
  })
  const stops = inBoth(results, (result) =>
    result.stops.filter(({ state }) => state !== 'none').map(({ stop }) => stop))
  return {
    ...inBoth(results, ({ enough, tier }) => (enough ? tier : null)),
    actions,
    stops: {
      before: stops.before.filter((stop) => !stops.after.includes(stop)),
      after: stops.after.filter((stop) => !stops.before.includes(stop)),
    },
  }
}

const tierOf = (rows: readonly HazardRow[], action: string): Interval<Tier> => {
  const own = rows.filter((row) => row.action === action)
  const worst = (tiers: readonly Tier[]) => tiers.reduce<Tier>((high, tier) => (tier > high ? tier : high), 1)
  const best = own.map((row) => row.best?.residual.tier ?? 1)
  return { best: worst(best), worst: worst(own.map(({ residual }) => residual.tier)) }
}

const movedIn = ({ before, after }: Two<readonly HazardRow[]>): readonly MovedHazard[] => {
  const hazards = [...new Set([...after, ...before].map(({ hazard }) => hazard))]
  return hazards.flatMap((hazard): readonly MovedHazard[] => {
    const [was, is] = [before, after].map((rows) => rows.find((row) => row.hazard === hazard))
    const sides = { before: was?.residual ?? null, after: is?.residual ?? null }
    if (JSON.stringify(sides.before) === JSON.stringify(sides.after)) return []
    const held = new Set(rungsOf(was))
    return [{ hazard, because: rungsOf(is).filter((rung) => !held.has(rung)), ...sides }]
  })
}

const rungsOf = (row: HazardRow | undefined): readonly string[] => {
  if (row === undefined) return []
  const { severity: { held, raised }, chances } = row
  return [...(raised ? [raised] : []), ...held, ...chances.flatMap((chance) => chance.held)].map(({ rung }) => rung)
}
