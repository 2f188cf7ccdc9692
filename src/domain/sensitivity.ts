import type { Assessment } from './answer.ts'
import type { Tier } from './hazard.ts'
import { type RatedRow, ratedRows } from './rated-rows.ts'
import { Reading } from './reading.ts'
import type { Rubric } from './rubric.ts'
import { type AnyRung, rungsOf, type Shift, shiftedHazards, shiftedScales } from './shifted-rung.ts'

/** A rung of our own judgement on which the tier hangs: one level more or less on it alone moves the tier. */
export interface Hinge {
  readonly rung: string
  /** The tier with this rung one level lower, and one higher; equal to the tier as it stands where it does not move. */
  readonly lower: Tier
  readonly higher: Tier
  /** The hazards, by action, whose tier moves with it. */
  readonly hazards: readonly { readonly action: string; readonly hazard: string }[]
}

/** Whether the tier survives if any one step of our own judgement were one level off. */
export interface Sensitivity {
  readonly tier: Tier
  /** How many rungs were tried: those of our own judgement. */
  readonly tried: number
  readonly hinges: readonly Hinge[]
}

/**
 * Moves each rung of our own judgement by one level, down and up, everything else as it is, and looks whether the worst
 * tier follows. Levels stay within those of the ladder or scale; a raise is left out, or counted twice. A rung that
 * several hazards share moves on all of them at once. Meant for an assessment with enough answers for a tier.
 */
export function sensitivity(rubric: Rubric, assessment: Assessment): Sensitivity {
  const worst = new Reading(rubric, assessment, 'worst')
  const rows = ratedRows(worst, rubric.hazards)
  const onHazards = Object.values(rubric.hazards).flatMap(rungsOf).filter(isOurs)
  const onScales = Object.values(rubric.scales).flatMap((scale) => scale.rungs).filter(isOurs)
  // A rung that holds nowhere sets nothing, on whatever level it stands.
  const holds = ({ when }: AnyRung) => worst.holdsSomewhere(when)
  return {
    tier: highest(rows),
    tried: ids([...onHazards, ...onScales]).length,
    hinges: [
      ...ids(onHazards.filter(holds)).flatMap((id) => hingeOf(id, rows, (by) => withHazardRung(worst, rows, id, by))),
      ...ids(onScales.filter(holds)).flatMap((id) => hingeOf(id, rows, (by) => withScaleRung(worst, id, by))),
    ],
  }
}

function isOurs({ cites }: AnyRung): boolean {
  return cites === 'our judgement'
}

/** Each once, also where several hazards share a rung. */
function ids(rungs: readonly AnyRung[]): readonly string[] {
  return [...new Set(rungs.map(({ id }) => id))]
}

function highest(rows: readonly RatedRow[]): Tier {
  return rows.reduce<Tier>((high, { residual: { tier } }) => tier > high ? tier : high, 1)
}

/** What answers mean is the same, so only the hazards that have the rung are rated again. */
function withHazardRung(worst: Reading, rows: readonly RatedRow[], rung: string, by: Shift): readonly RatedRow[] {
  const shifted = shiftedHazards(worst.rubric.hazards, rung, by)
  return [...rows.filter(({ hazard }) => shifted[hazard] === undefined), ...ratedRows(worst, shifted)]
}

/** Any condition may read a scale, so everything is read anew. */
function withScaleRung({ rubric, assessment }: Reading, rung: string, by: Shift): readonly RatedRow[] {
  const shifted = { ...rubric, scales: shiftedScales(rubric.scales, rung, by) }
  return ratedRows(new Reading(shifted, assessment, 'worst'), rubric.hazards)
}

function hingeOf(
  rung: string, rows: readonly RatedRow[], shifted: (by: Shift) => readonly RatedRow[],
): readonly Hinge[] {
  const [less, more] = [shifted(-1), shifted(1)]
  const tier = highest(rows)
  const [lower, higher] = [highest(less), highest(more)]
  if (lower === tier && higher === tier) return []
  return [{ rung, lower, higher, hazards: distinct([...moving(rows, less), ...moving(rows, more)]) }]
}

/** If the tier falls, whatever stood at it has moved; if it rises, whatever now stands above it has. */
function moving(before: readonly RatedRow[], after: readonly RatedRow[]): readonly RatedRow[] {
  const [tier, reached] = [highest(before), highest(after)]
  return reached < tier
    ? before.filter(({ residual }) => residual.tier === tier)
    : after.filter(({ residual }) => residual.tier > tier)
}

function distinct(rows: readonly RatedRow[]): Hinge['hazards'] {
  const pairs = rows.map(({ action, hazard }) => [`${action} ${hazard}`, { action, hazard }] as const)
  return [...new Map(pairs).values()]
}
