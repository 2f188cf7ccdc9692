import { rubric } from '../content/rubric.ts'
import { score } from '../domain/score.ts'
import { assessmentOf } from './assessment.ts'
import type { RecordedResult, Worksheet } from './worksheet.ts'

/** What our rules say of the joint answers, in the form in which a record keeps it. */
export const recordResult = ({ answers }: Worksheet): RecordedResult => {
  const { enough, tier, inherentTier, stops } = score(rubric, assessmentOf(answers.joint))
  return {
    tier: enough ? tier.worst : null,
    inherentTier: enough ? inherentTier.worst : null,
    interval: enough ? [tier.best, tier.worst] : null,
    stops: stops.filter(({ state }) => state === 'stands').map(({ stop }) => stop),
  }
}
