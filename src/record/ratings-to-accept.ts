import type { HazardRow, Result } from '../domain/result.ts'
import type { Worksheet } from './worksheet.ts'

/** The key of a row in the record's `accepted`. */
export const acceptanceKey = (action: string, hazard: string): string => `${action}.${hazard}`

/** Rows rated 3 or more after safeguards, at their worst: whoever accepts the feature accepts these. */
export const ratingsToAccept = ({ enough, rows }: Result): readonly HazardRow[] =>
  enough ? rows.filter(({ residual }) => residual.rating >= 3) : []

/** Whether anybody, or all together, calls the feature acceptable, be it with conditions. */
export const isAccepted = ({ judgements, conclusion }: Worksheet): boolean =>
  [...Object.values(judgements), conclusion]
    .some(({ verdict }) => verdict === 'acceptable' || verdict === 'with-conditions')
