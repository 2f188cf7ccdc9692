import { rubric } from '../content/rubric.ts'
import type { Assessment } from '../domain/answer.ts'
import type { Tier } from '../domain/hazard.ts'
import { headlineOf } from '../domain/headline.ts'
import type { LensReading } from '../domain/lens.ts'
import { openCount } from '../domain/open-questions.ts'
import { readLenses } from '../domain/read-lenses.ts'
import type { HazardRow, Interval, Result, StopReading } from '../domain/result.ts'
import { assessmentOf } from './assessment.ts'
import { ownHazardsOf, teamRatingsOf } from './headline.ts'
import { memoised, reusing } from './memoised.ts'
import { scored } from './scored.ts'
import type { Layer, Variant, Worksheet } from './worksheet.ts'

/** The worksheet, or a what-if, as one row of the table that compares them. */
export interface VariantRow {
  /** Null: the worksheet itself. */
  readonly id: string | null
  readonly variant: Variant | null
  /** Before safeguards, by the rules; null while there is no tier. */
  readonly before: Interval<Tier> | null
  /**
   * After safeguards, with what the team rated higher and its own hazards: these hold in a what-if too, until the team
   * says otherwise.
   */
  readonly after: Interval<Tier> | null
  /** At most three hazards, each where it is worst; none while there is no tier. */
  readonly worst: readonly HazardRow[]
  readonly lenses: readonly LensReading[]
  /** Reasons not to proceed that stand. */
  readonly stops: readonly StopReading[]
  /** Open questions on which something hangs. */
  readonly open: number
}

const SHOWN = 3

/** First the worksheet, then its what-ifs in the order in which they were kept. */
export const variantRows = memoised((record: Worksheet): readonly VariantRow[] => {
  const { joint, variants, variantOrder } = record.answers
  const row = (id: string | null, variant: Variant | null, layer: Layer): VariantRow => {
    const { result, ...read } = readingOf(assessmentIn(layer))
    const { tier } = headlineOf(result, teamRatingsOf(record), ownHazardsOf(record))
    return { id, variant, ...read, after: result.enough ? tier : null }
  }
  const kept = variantOrder.flatMap((id) => {
    const variant = variants[id]
    return variant ? [row(id, variant, variant.layer)] : []
  })
  return [row(null, null, joint), ...kept]
})

/** More what-ifs than a table can be read with. */
const COMPARED = 32

/** A keystroke in a note, or in another what-if, reads no answers again. */
const assessmentIn = memoised(reusing((layer: Layer) => assessmentOf(layer), COMPARED))

const readingOf = memoised((assessment: Assessment) => {
  const result = scored(assessment)
  return {
    result,
    before: result.enough ? result.inherentTier : null,
    worst: result.enough ? worstOf(result) : [],
    lenses: readLenses(rubric, assessment),
    stops: result.stops.filter(({ state }) => state === 'stands'),
    open: openCount(rubric, assessment),
  }
})

/** Rows come worst first. */
const worstOf = ({ rows }: Result): readonly HazardRow[] =>
  rows.filter(({ hazard }, at) => rows.findIndex((row) => row.hazard === hazard) === at).slice(0, SHOWN)
