import type { LensId } from '../../../src/content/lenses.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { StopId } from '../../../src/content/stops.ts'
import type { Assessment } from '../../../src/domain/answer.ts'
import { compareRatings } from '../../../src/domain/level.ts'
import { readLenses } from '../../../src/domain/read-lenses.ts'
import type { HazardRow, Rating, Result, StopReading } from '../../../src/domain/result.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'
import { score } from '../../../src/domain/score.ts'
import type { LabelledCase, Scheme } from './labelled-case.ts'

/** A law or classification, and the stops that outrank it. */
interface LawAxis {
  readonly lenses: readonly [LensId, ...LensId[]]
  readonly stops: readonly StopId[]
}

/** What each scheme's label measures: a law, or the whole risk. */
export const AXES: Readonly<Record<Scheme, LawAxis | 'tier'>> = {
  'imdrf-n12': { lenses: ['imdrf-n12'], stops: [] },
  'eu-mdr': { lenses: ['eu-mdr'], stops: [] },
  'uk-mdr': { lenses: ['uk-mdr'], stops: [] },
  'nice-esf': { lenses: ['uk-nice'], stops: [] },
  'eu-ai-act': { lenses: ['eu-ai-act'], stops: ['eu-manipulation', 'eu-vulnerability', 'eu-emotions'] },
  'us-state': {
    lenses: ['us-illinois', 'us-nevada', 'us-washington-companions'],
    stops: ['illinois-therapy', 'nevada-therapy', 'washington-minors'],
  },
  'common-sense': 'tier',
  'clinician-blog': 'tier',
  'outcome': 'tier',
}

/** Where a case stands: numbers compared from the first on, the riskier the higher; a missing one counts as lowest. */
export interface Standing {
  readonly best: readonly number[]
  readonly worst: readonly number[]
}

/** What is open in a case, and the ways in which what is stated can be answered, widen it. */
export function standingOf(scheme: Scheme, ways: LabelledCase['ways']): Standing {
  const standings = ways.map((way) => placed(AXES[scheme], way.build()))
  return {
    best: standings.map(({ best }) => best).reduce((low, one) => compareNumbers(one, low) < 0 ? one : low),
    worst: standings.map(({ worst }) => worst).reduce((high, one) => compareNumbers(one, high) > 0 ? one : high),
  }
}

function placed(axis: LawAxis | 'tier', assessment: Assessment): Standing {
  const result = score(rubric, assessment)
  return axis === 'tier' ? byRisk(result) : byLaw(axis, assessment, result.stops)
}

/** P1's order: the worst row of each hazard, from the worst down. */
function byRisk({ rows }: Result): Standing {
  const ratings = (of: (row: HazardRow) => Rating | undefined) => {
    const worst = new Map<string, Rating>()
    for (const row of rows) {
      const [rating, known] = [of(row), worst.get(row.hazard)]
      if (rating && (!known || compareRatings(rating, known) < 0)) worst.set(row.hazard, rating)
    }
    return [...worst.values()].toSorted(compareRatings).flatMap((one) => [one.rating, one.severity, one.likelihood])
  }
  return { best: ratings((row) => row.best?.residual), worst: ratings((row) => row.residual) }
}

/** A reason not to proceed stands above every level of a law. */
function byLaw({ lenses, stops }: LawAxis, assessment: Assessment, read: readonly StopReading[]): Standing {
  const rules: Rubric = rubric
  const readings = readLenses(rules, assessment).filter(({ lens }) => lenses.some((id) => id === lens))
  const highest = (corner: 'best' | 'worst') =>
    Math.max(...readings.map(({ lens, level }) => rules.lenses[lens]?.levels.indexOf(level[corner]) ?? 0))
  const above = Math.max(...lenses.map((id) => rules.lenses[id]?.levels.length ?? 0))
  const mine = read.filter(({ stop }) => stops.some((id) => id === stop))
  return {
    best: [mine.some(({ state }) => state === 'stands') ? above : highest('best')],
    worst: [mine.some(({ state }) => state !== 'none') ? above : highest('worst')],
  }
}

/** Crossed: higher at one corner and lower at the other, so what is open decides; that is no tie. */
export type Verdict = 'right' | 'tied' | 'crossed' | 'inverted'

/**
 * Right: higher at one corner of what is open and lower at none; the two can still overlap in between, so it means "not
 * against the label's order", and no more.
 */
export function verdictOn(higher: Standing, lower: Standing): Verdict {
  const signs = [compareNumbers(higher.best, lower.best), compareNumbers(higher.worst, lower.worst)]
  const [above, below] = [signs.some((sign) => sign > 0), signs.some((sign) => sign < 0)]
  if (above && below) return 'crossed'
  if (above) return 'right'
  return below ? 'inverted' : 'tied'
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length)
  for (let index = 0; index < length; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return Math.sign(difference)
  }
  return 0
}
