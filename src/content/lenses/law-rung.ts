import type { Condition } from '../../domain/condition.ts'
import type { Cites } from '../../domain/hazard.ts'
import type { ReferenceId } from '../bibliography.ts'

interface LawRung<Id extends string, Certainty extends 'applies' | 'may-apply'> {
  readonly id: Id
  readonly level: number
  readonly when: Condition
  readonly certainty: Certainty
  readonly from?: string
  readonly cites: Cites<ReferenceId>
}

/** A way in which a law reaches `level` by its own words; `from` is the first day, where recent or still to come. */
export const applies = <const Id extends string>(
  id: Id, level: number, when: Condition, cites: Cites<ReferenceId>, from?: string,
): LawRung<Id, 'applies'> => ({ id, level, when, certainty: 'applies', ...(from === undefined ? {} : { from }), cites })

/** The same where the words of the law leave it open, whatever is answered here. */
export const mayApply = <const Id extends string>(
  id: Id, level: number, when: Condition, cites: Cites<ReferenceId>, from?: string,
): LawRung<Id, 'may-apply'> =>
  ({ id, level, when, certainty: 'may-apply', ...(from === undefined ? {} : { from }), cites })
