import { rubric } from '../content/rubric.ts'
import { headlineOf } from '../domain/headline.ts'
import type { Rubric } from '../domain/rubric.ts'
import { score } from '../domain/score.ts'
import { assessmentOf } from './assessment.ts'
import { ownHazardsOf, teamRatingsOf } from './headline.ts'
import { assessmentNow } from './places.ts'
import { scored } from './scored.ts'
import type { RecordedResult, Worksheet } from './worksheet.ts'

/**
 * What rules, ours if none are given, say of the joint answers, in the form in which a record keeps it. `tier` and
 * `interval` are the headline's: raised where people at the table rate higher or name hazards of their own (P11). The
 * rest is the rules'.
 */
export const recordResult = (record: Worksheet, rules: Rubric = rubric): RecordedResult => {
  const result = resultBy(rules, record)
  const { enough, inherentTier, stops } = result
  const { tier } = headlineOf(result, teamRatingsOf(record), ownHazardsOf(record))
  return {
    tier: enough ? tier.worst : null,
    inherentTier: enough ? inherentTier.worst : null,
    interval: enough ? [tier.best, tier.worst] : null,
    stops: stops.filter(({ state }) => state === 'stands').map(({ stop }) => stop),
  }
}

/** Under our own rules the page has worked it out already. */
const resultBy = (rules: Rubric, record: Worksheet) =>
  rules === rubric ? scored(assessmentNow(record)) : score(rules, assessmentOf(record.answers.joint, rules))
