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

/** A row as far as the tier needs it. */
interface Both {
  readonly action: string
  readonly hazard: ReadyHazard
  readonly worst: Rated
  readonly best: Rated | null
}

const ANYTHING: Interval<Tier> = { best: 1, worst: 4 }

/**
 * The tier of an assessment and everything it rests on. Never throws: what the rubric does not have is ignored. While
 * no action is ticked anything from 1 to 4 is possible, and `enough` is false. Rows and reasons are worked out when
 * somebody first reads them: most who ask want the tier only.
 */
export function score(rubric: Rubric, assessment: Assessment): Result {
  const corners = cornersOf(rubric, assessment)
  const rated = ratedAt(corners)
  const rows = once(() => rated.map((row) => rowOf(corners, row)).toSorted(worstFirst))
  const stops = once(() => Object.entries(rubric.stops).map(([id, stop]) => stopOf(corners, id, stop)))
  return {
    enough: isEnough(corners.worst),
    tier: tierOf(corners, rated, 'residual'),
    inherentTier: tierOf(corners, rated, 'inherent'),
    get rows() { return rows() },
    get stops() { return stops() },
  }
}

function cornersOf(rubric: Rubric, assessment: Assessment): Corners {
  const given = new Reading(rubric, assessment, 'given')
  const best = new Reading(rubric, assessment, 'best', given)
  const worst = new Reading(rubric, assessment, 'worst', given)
  return { best, worst, explainer: new Explainer(worst, best) }
}

function ratedAt({ best, worst }: Corners): readonly Both[] {
  const rated: Both[] = []
  for (const action of worst.actions) {
    for (const hazard of worst.rules.hazards) {
      const atWorst = rate(worst, hazard, action)
      if (atWorst !== null) rated.push({ action, hazard, worst: atWorst, best: rate(best, hazard, action) })
    }
  }
  return rated
}

/** Until these are answered for every action ("we do not know yet" counts), no tier is shown (P4). */
function isEnough({ rubric, assessment, actions }: Reading): boolean {
  return actions.length > 0 && rubric.enough.every((id) =>
    actions.every((action) => answeredFor(rubric, assessment, id, action).answer !== undefined))
}

function tierOf(
  { worst: { actions } }: Corners, rows: readonly Both[], when: 'inherent' | 'residual',
): Interval<Tier> {
  if (actions.length === 0) return ANYTHING
  const highest = (corner: 'best' | 'worst') => rows.reduce<Tier>((high, { [corner]: rated }) => {
    const tier = rated?.[when].tier ?? 1
    return tier > high ? tier : high
  }, 1)
  return { best: highest('best'), worst: highest('worst') }
}

function rowOf(corners: Corners, { action, hazard: ready, worst: rated, best: atBest }: Both): HazardRow {
  const { worst, explainer } = corners
  const severity = once(() => severityOf(corners, ready, action))
  const chances = once(() => chancesOf(worst, explainer, ready.hazard, action))
  const planned = once(() => plannedFor(worst, ready, action))
  return {
    action,
    hazard: ready.id,
    best: atBest === null ? null : { inherent: atBest.inherent, residual: atBest.residual },
    ...rated,
    get severity() { return severity() },
    get chances() { return chances() },
    get gate() { return explainer.deciding(ready.hazard.gate, action) },
    get plannedFor() { return planned() },
  }
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined
  return () => (done ??= { value: work() }).value
}

function severityOf(
  { worst, explainer }: Corners, { hazard: { severity, raise } }: ReadyHazard, action: string,
): HazardRow['severity'] {
  return {
    held: explainer.heldRungs(severity, action),
    raised: raise !== undefined && worst.holds(raise.when, action) ? explainer.rung(raise, 1, action) : null,
  }
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
  const stands = best.holdsSomewhere(when)
  const holding = stands ? when : [when, ...(perhaps ? [perhaps] : [])].find((one) => worst.holdsSomewhere(one))
  if (holding === undefined) return { stop, state: 'none', deciding: [] }
  const deciding = once(() => explainer.decidingSomewhere(holding))
  return { stop, state: stands ? 'stands' : 'cannot-be-ruled-out', get deciding() { return deciding() } }
}

/** After safeguards, then before, then by id, so that the order of the answers never shows. */
function worstFirst(a: HazardRow, b: HazardRow): number {
  return compareRatings(a.residual, b.residual) || compareRatings(a.inherent, b.inherent) ||
    compareText(a.hazard, b.hazard) || compareText(a.action, b.action)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
