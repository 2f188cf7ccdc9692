import { headlineIn } from './headline.ts'
import { assessmentNow } from './places.ts'
import { scored } from './scored.ts'
import type { RecordedResult, Worksheet } from './worksheet.ts'

/**
 * What our rules say of the joint answers, in the form in which a record keeps it. `tier` and `interval` are the
 * headline's: raised where people at the table rate higher or name hazards of their own (P11). The rest is the rules'.
 */
export const recordResult = (record: Worksheet): RecordedResult => {
  const { enough, inherentTier, stops } = scored(assessmentNow(record))
  const { tier } = headlineIn(record)
  return {
    tier: enough ? tier.worst : null,
    inherentTier: enough ? inherentTier.worst : null,
    interval: enough ? [tier.best, tier.worst] : null,
    stops: stops.filter(({ state }) => state === 'stands').map(({ stop }) => stop),
  }
}
