import type { Assessment } from './answer.ts'
import type { Tier } from './hazard.ts'
import { ratingOf } from './level.ts'
import { FIVE_WS, type W } from './question.ts'
import { rate } from './rate.ts'
import { type RatedRow, ratedRows } from './rated-rows.ts'
import { Reading } from './reading.ts'
import type { Rating } from './result.ts'
import type { Rubric } from './rubric.ts'
import { settle } from './settle.ts'

/** What one W does to the result, the worst residual rating taken as the value of a setting (P10). */
export interface Share {
  readonly w: W
  /** The worst tier if this W alone had its safest answers. */
  readonly alone: Tier
  /** Exact Shapley share of the levels of rating that all five W's could take away, in sixtieths of a level. */
  readonly sixtieths: number
}

export interface Attribution {
  /** The worst rating after safeguards, and what would be left with all five W's at their safest. */
  readonly rating: number
  readonly safest: number
  /** In the order of the five W's. The shares sum to 60 × (rating − safest). */
  readonly shares: readonly Share[]
}

/**
 * The weight of a W that joins so many others at their safest: of the 120 orders in which the five can be settled, the
 * part in which just these come before it, k! (4 − k)! / 120, in sixtieths.
 */
const WEIGHTS = [12, 3, 2, 3, 12] as const

/** Where nothing could go wrong. */
const LEAST = ratingOf(1, 1)

const NOTHING_SAID: Assessment = { shared: {}, byAction: {}, safeguards: {} }

/**
 * How much of the worst rating hangs on each of the five W's: the exact Shapley share over all 32 ways of having some
 * of them at their safest (P10). Which actions there are stays as ticked, what belongs to no W as answered. A share is
 * no cause.
 */
export function attribution(rubric: Rubric, assessment: Assessment): Attribution {
  const rows = ratedRows(new Reading(rubric, assessment, 'worst'), rubric.hazards)
    .toSorted((a, b) => b.residual.rating - a.residual.rating)
  const worst = settings(rubric, assessment).map((setting) => worstOf(new Reading(rubric, setting, 'worst'), rows))
  return {
    rating: worst[0]?.rating ?? 1,
    safest: worst.at(-1)?.rating ?? 1,
    shares: FIVE_WS.map((w, index) => ({
      w,
      alone: worst[1 << index]?.tier ?? 1,
      sixtieths: shareOf(1 << index, worst),
    })),
  }
}

/** No row is worse than as answered, since a safer answer raises none (P3): so the first few mostly settle it. */
function worstOf(reading: Reading, worstFirst: readonly RatedRow[]): Rating {
  let worst = LEAST
  for (const { action, hazard: id, residual } of worstFirst) {
    if (residual.rating <= worst.rating) break
    const hazard = reading.rules.hazards.find((one) => one.id === id)
    const left = hazard === undefined ? null : rate(reading, hazard, action)
    if (left !== null && left.residual.rating > worst.rating) worst = left.residual
  }
  return worst
}

/** All 32: the n-th W is at its safest in those whose place has the bit 2^n. */
function settings(rubric: Rubric, assessment: Assessment): readonly Assessment[] {
  return FIVE_WS.reduce<readonly Assessment[]>((sofar, w) => {
    const safest = safestOf(rubric, w)
    return sofar.concat(sofar.map((setting) => withSafest(setting, safest)))
  }, [assessment])
}

/** The safest answer to every question of one W. */
function safestOf(rubric: Rubric, w: W): Assessment['shared'] {
  return Object.keys(rubric.questions)
    .filter((id) => rubric.questions[id]?.step === w && id !== rubric.actionsQuestion)
    .reduce((left, question) => settle(rubric, left, { question, action: null }, 'safest'), NOTHING_SAID).shared
}

/** What holds for all is settled, and no action differs. */
function withSafest({ shared, byAction, safeguards }: Assessment, safest: Assessment['shared']): Assessment {
  const others = Object.entries(byAction).map(([action, own]) =>
    [action, Object.fromEntries(Object.entries(own).filter(([id]) => safest[id] === undefined))] as const)
  return { shared: { ...shared, ...safest }, byAction: Object.fromEntries(others), safeguards }
}

function shareOf(bit: number, worst: readonly Rating[]): number {
  return worst.reduce((share, { rating }, setting) => {
    if ((setting & bit) !== 0) return share
    const left = worst[setting | bit]?.rating ?? rating
    return share + weightAfter(setting) * (rating - left)
  }, 0)
}

function weightAfter(setting: number): number {
  const settled = FIVE_WS.filter((_, index) => (setting & (1 << index)) !== 0).length
  return WEIGHTS[settled] ?? 0
}
