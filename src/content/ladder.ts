import type { Condition } from '../domain/condition.ts'
import type { Cites } from '../domain/hazard.ts'
import type { ReferenceId } from './bibliography.ts'

/** A rung cites its sources or owns up to being ours; `id` names its "because" in words/en/hazards.ts. */
export const rung = <const Id extends string, const L extends number>(
  id: Id, level: L, when: Condition, cites: Cites<ReferenceId>,
) => ({ id, level, when, cites })

/** "+1 when …": reach, once per severity (P1). */
export const raise = <const Id extends string>(id: Id, when: Condition, cites: Cites<ReferenceId>) =>
  ({ id, when, cites })
