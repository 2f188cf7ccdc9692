import { headlineOf } from '../domain/headline.ts'
import type { Rubric } from '../domain/rubric.ts'
import { score } from '../domain/score.ts'
import { assessmentOf } from './assessment.ts'
import { stopsIn } from './board-row.ts'
import type { Beside } from './decision-belongs.ts'
import { ownHazardsOf, teamRatingsOf } from './headline.ts'
import type { Worksheet } from './worksheet.ts'

/** What rules of an earlier release say of a worksheet, as far as its row tells it beside a decision. */
export const rowUnder = (record: Worksheet, rules: Rubric): Omit<Beside['row'], 'rules'> => {
  const result = score(rules, assessmentOf(record.answers.joint, rules))
  const { enough, inherentTier } = result
  return {
    id: record.id,
    ancestors: record.ancestors,
    tier: enough ? headlineOf(result, teamRatingsOf(record), ownHazardsOf(record)).tier : null,
    before: enough ? inherentTier : null,
    stops: stopsIn(result, 'stands'),
    openStops: stopsIn(result, 'cannot-be-ruled-out'),
  }
}
