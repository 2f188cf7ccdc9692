import type { Condition } from '../domain/condition.ts'
import type { ActionId, ManyId, OneId, OptionId } from './questions.ts'

/** Builders of conditions: a question, option, action, term or level that does not exist does not compile. */

/** Conditions that have a name. What each means stands in terms.ts. */
export type TermId =
  | 'severe' | 'crisis' | 'minors' | 'open' | 'fragile' | 'prone' | 'unguarded' | 'mass' | 'many-unseen'
  | 'deep' | 'logistics' | 'personal' | 'not-fixed' | 'generated'

/** The derived scales and their levels, safest first. How each level is reached stands in scales.ts. */
export const SCALE_LEVELS = {
  /** What oversight really amounts to (P6). */
  oversight: ['decides', 'reviewed', 'flagged', 'nobody'],
  /** The same for what is not flagged: nobody catches what nobody sees (P6). */
  misses: ['decides', 'reviewed', 'flagged', 'nobody'],
  /** What it really is in a person's care (P6). */
  role: ['office', 'extra', 'bridge', 'instead'],
} as const

export type ScaleId = keyof typeof SCALE_LEVELS
export type LevelOf<S extends ScaleId> = (typeof SCALE_LEVELS)[S][number]

/** The answer is `option` or a riskier one. */
export const atLeast = <Id extends OneId>(question: Id, option: NoInfer<OptionId<Id>>): Condition =>
  ({ kind: 'at-least', question, option })

export const includes = <Id extends ManyId>(question: Id, option: NoInfer<OptionId<Id>>): Condition =>
  ({ kind: 'includes', question, option })

/** The answer is this very option: for reasons not to proceed and lenses only. */
export const is = <Id extends OneId>(question: Id, option: NoInfer<OptionId<Id>>): Condition =>
  ({ kind: 'is', question, option })

/** The row's action is one of these. */
export const action = (...anyOf: readonly [ActionId, ...ActionId[]]): Condition => ({ kind: 'action', anyOf })

/** A derived scale stands at `level` or a riskier one. */
export const reaches = <S extends ScaleId>(scale: S, level: NoInfer<LevelOf<S>>): Condition =>
  ({ kind: 'reaches', scale, level })

export const term = (id: TermId): Condition => ({ kind: 'term', term: id })

export const all = (...of: readonly [Condition, Condition, ...Condition[]]): Condition => ({ kind: 'all', of })

export const any = (...of: readonly [Condition, Condition, ...Condition[]]): Condition => ({ kind: 'any', of })

/** Holds wherever the gate does. */
export const always: Condition = { kind: 'all', of: [] }
