import type { Assessment } from './answer.ts'
import { answeredFor } from './answered.ts'
import { Explainer } from './explain.ts'
import type { Hazard, Tier } from './hazard.ts'
import { compareRatings } from './level.ts'
import { ladderLevel, rate, type Rated } from './rate.ts'
import { Reading } from './reading.ts'
import type { ReadyHazard } from './ready-rules.ts'
import type { ChanceReading, HazardRow, Interval, Result, StopReading } from './result.ts'
import type { Rubric } from './rubric.ts'
import { statusAt } from './safeguard-status.ts'
import type { Stop } from './stop.ts'

/** Both corners of one assessment, and what explains the worst. */
interface Corners {
  readonly best: Reading
  readonly worst: Reading
  readonly explainer: Explainer
}

const ANYTHING: Interval<Tier> = { best: 1, worst: 4 }

/**
 * The tier of an assessment and everything it rests on. Never throws: what the rubric does not have is ignored. While
 * no action is ticked anything from 1 to 4 is possible, and `enough` is false.
 */
export function score(rubric: Rubric, assessment: Assessment): Result {
  const corners = cornersOf(rubric, assessment)
  const { actions } = corners.worst
  const rows = rowsOf(corners)
  return {
    enough: isEnough(rubric, corners.worst),
    tier: actions.length > 0 ? tierOf(rows, 'residual') : ANYTHING,
    inherentTier: actions.length > 0 ? tierOf(rows, 'inherent') : ANYTHING,
    rows,
    stops: Object.entries(rubric.stops).map(([id, stop]) => stopOf(corners, id, stop)),
  }
}

function rowsOf(corners: Corners): readonly HazardRow[] {
  const { rubric, actions, rules } = corners.worst
  const rows: HazardRow[] = []
  for (const action of actions) {
    for (const ready of rules.hazards) {
      const hazard = rubric.hazards[ready.id]
      const row = hazard === undefined ? null : rowOf(corners, ready, hazard, action)
      if (row !== null) rows.push(row)
    }
  }
  return rows.sort(worstFirst)
}

function cornersOf(rubric: Rubric, assessment: Assessment): Corners {
  const given = new Reading(rubric, assessment, 'given')
  const best = new Reading(rubric, assessment, 'best', given)
  const worst = new Reading(rubric, assessment, 'worst', given)
  return { best, worst, explainer: new Explainer(worst, best) }
}

/** Until these are answered for every action ("we do not know yet" counts), no tier is shown (P4). */
function isEnough({ enough }: Rubric, { actions, assessment, rubric }: Reading): boolean {
  return actions.length > 0 && enough.every((id) =>
    actions.every((action) => answeredFor(rubric, assessment, id, action).answer !== undefined))
}

function tierOf(rows: readonly HazardRow[], when: 'inherent' | 'residual'): Interval<Tier> {
  const highest = (tiers: readonly Tier[]) => tiers.reduce<Tier>((high, tier) => tier > high ? tier : high, 1)
  return {
    best: highest(rows.map((row) => row.best?.[when].tier ?? 1)),
    worst: highest(rows.map((row) => row[when].tier)),
  }
}

/** What a row says of itself is worked out when somebody reads it: most readers want the levels only. */
function rowOf(corners: Corners, ready: ReadyHazard, hazard: Hazard, action: string): HazardRow | null {
  const { best, worst, explainer } = corners
  const rated = rate(worst, ready, action)
  if (rated === null) return null
  const severity = once(() => severityOf(corners, hazard, action))
  const chances = once(() => chancesOf(worst, explainer, hazard, action))
  const planned = once(() => plannedFor(worst, ready, action))
  return {
    action,
    hazard: ready.id,
    best: withoutLowered(rate(best, ready, action)),
    inherent: rated.inherent,
    residual: rated.residual,
    lowered: rated.lowered,
    get severity() { return severity() },
    get chances() { return chances() },
    get gate() { return explainer.deciding(hazard.gate, action) },
    get plannedFor() { return planned() },
  }
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined
  return () => (done ??= { value: work() }).value
}

function severityOf(
  { worst, explainer }: Corners, { severity, raise }: Hazard, action: string,
): HazardRow['severity'] {
  return {
    held: explainer.heldRungs(severity, action),
    raised: raise !== undefined && worst.holds(raise.when, action) ? explainer.rung(raise, 1, action) : null,
  }
}

function withoutLowered(rated: Rated | null): HazardRow['best'] {
  return rated === null ? null : { inherent: rated.inherent, residual: rated.residual }
}

function chancesOf(worst: Reading, explainer: Explainer, hazard: Hazard, action: string): readonly ChanceReading[] {
  const levels = hazard.likelihood.map((chance) => ladderLevel(worst, chance.ladder, action))
  const least = Math.min(...levels)
  return hazard.likelihood.map((chance, index) => {
    const level = levels[index] ?? 1
    return { kind: chance.kind, level, held: explainer.heldRungs(chance.ladder, action), sets: level === least }
  })
}

function plannedFor(worst: Reading, { guards }: ReadyHazard, action: string): readonly string[] {
  return guards.filter((guard) => statusAt(worst, guard, action) === 'planned').map(({ id }) => id)
}

/**
 * Stands where no completion avoids it; cannot be ruled out where one brings it about, or where no answer can settle it
 * (P7).
 */
function stopOf({ best, worst, explainer }: Corners, stop: string, { when, perhaps }: Stop): StopReading {
  if (best.holdsSomewhere(when)) return { stop, state: 'stands', deciding: explainer.decidingSomewhere(when) }
  const deciding = [when, ...(perhaps ? [perhaps] : [])].find((condition) => worst.holdsSomewhere(condition))
  return deciding === undefined
    ? { stop, state: 'none', deciding: [] }
    : { stop, state: 'cannot-be-ruled-out', deciding: explainer.decidingSomewhere(deciding) }
}

/** After safeguards, then before, then by id, so that the order of the answers never shows. */
function worstFirst(a: HazardRow, b: HazardRow): number {
  return compareRatings(a.residual, b.residual) || compareRatings(a.inherent, b.inherent) ||
    compareText(a.hazard, b.hazard) || compareText(a.action, b.action)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
