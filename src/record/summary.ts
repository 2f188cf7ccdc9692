import { rubric } from '../content/rubric.ts'
import { seal } from '../content/seal.ts'
import { safeguardStatus } from '../domain/safeguard-status.ts'
import type { Interval, StopReading } from '../domain/result.ts'
import type { Stop } from '../domain/stop.ts'
import type { Tier } from '../domain/hazard.ts'
import { tickedActions } from './assessment.ts'
import { canonicalJson, composed } from './canonical.ts'
import { headlineIn } from './headline.ts'
import { memoised } from './memoised.ts'
import { assessmentNow } from './places.ts'
import { scored } from './scored.ts'
import { jointAnswersIn } from './summary-answers.ts'
import type { Summary, SummaryReasons } from './summary-form.ts'
import { peopleIn } from './summary-people.ts'
import type { Worksheet } from './worksheet.ts'

/** What is typed for a summary, and nowhere else. */
export interface SummaryWish {
  readonly title: string
  readonly lessons: string
}

/**
 * What other organisations may see of a worksheet. Everything is an id of the rules, a number or one of the two texts
 * typed for it, so nothing that was typed into the worksheet can slip through.
 */
export const summaryOf = (record: Worksheet, { title, lessons }: SummaryWish): Summary =>
  ({ ...withoutTexts(record), title: composed(title.trim()), lessons: composed(lessons.trim()) })

export const summaryText = (summary: Summary): string => canonicalJson(summary)

const withoutTexts = memoised((record: Worksheet): Omit<Summary, 'title' | 'lessons'> => ({
  format: 'affordance-summary',
  version: 1,
  rules: { version: seal.version, sha256: seal.sha256 },
  depth: record.depth,
  actions: tickedActions(assessmentNow(record)),
  answers: jointAnswersIn(record),
  safeguards: safeguardsIn(record),
  result: resultIn(record),
  people: peopleIn(record),
  conclusion: record.conclusion.verdict ?? null,
}))

const safeguardsIn = (record: Worksheet): Summary['safeguards'] => {
  const assessment = assessmentNow(record)
  return Object.fromEntries(Object.keys(rubric.safeguards).flatMap((id) => {
    const status = safeguardStatus(rubric, assessment, id)
    const shown = (assessment.safeguards[id]?.evidence ?? '').trim() !== ''
    return status === 'none' ? [] : [[id, { status, shown }] as const]
  }))
}

const resultIn = (record: Worksheet): Summary['result'] => {
  const { enough, inherentTier, rows, stops } = scored(assessmentNow(record))
  const { tier, rules } = headlineIn(record)
  const told = ({ best, worst }: Interval<Tier>) => (enough ? [best, worst] as const : null)
  return {
    enough,
    before: told(inherentTier),
    after: told(tier),
    afterByRules: told(rules),
    stands: reasonsIn(stops, 'stands'),
    cannotBeRuledOut: reasonsIn(stops, 'cannot-be-ruled-out'),
    hazards: rows.map(({ action, hazard, residual }) => ({ action, hazard, rating: residual.rating })),
  }
}

const STOPS: Readonly<Record<string, Stop>> = rubric.stops

const reasonsIn = (stops: readonly StopReading[], wanted: StopReading['state']): SummaryReasons => {
  const ids = stops.filter(({ state }) => state === wanted).map(({ stop }) => stop)
  const clinical = ids.filter((id) => STOPS[id]?.kind === 'clinical')
  return { clinical, legal: ids.length - clinical.length }
}
