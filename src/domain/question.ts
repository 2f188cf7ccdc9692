import type { Condition } from './condition.ts'

/** The five W's of an affordance (Knol, Marquand, Farahany, JAMA Psychiatry 2026). */
export type W = 'who' | 'what' | 'when' | 'where' | 'why'

export const FIVE_WS = ['who', 'what', 'when', 'where', 'why'] as const satisfies readonly W[]

/** The steps that ask questions. Safeguards is the paper's second half: how it is built and guarded. */
export type QuestionStep = 'feature' | W | 'safeguards'

/** Who usually knows the answer; also the roles at the table. */
export type Role =
  | 'clinician'
  | 'product-manager'
  | 'ethics-board'
  | 'lived-experience'
  | 'carer'
  | 'engineer'
  | 'privacy-legal'
  | 'other'

/**
 * When a question is asked. It opens only through riskier answers (`when`), or closes again where the riskier answer
 * alone scores at least as high (`until`); both keep the score monotone (P3).
 */
interface Opening {
  readonly when: Condition
  readonly until?: Condition
}

interface QuestionBase {
  readonly step: QuestionStep
  /** 'action': asked per action; one answer holds for all until one differs. */
  readonly scope: 'worksheet' | 'action'
  readonly depth: 'quick' | 'full'
  readonly answeredBy: readonly Role[]
  readonly opens?: Opening
  /** Questions with the same group are rows of one card on the screen. */
  readonly group?: string
  /** A personal prompt also offers "I would rather not answer". */
  readonly personal?: true
}

export interface TextQuestion extends QuestionBase {
  readonly kind: 'text'
}

/** One option of several. */
export interface OneQuestion extends QuestionBase {
  readonly kind: 'one'
  /** Safest first. A nominal question (`scored: false`) may stand in any order. */
  readonly options: readonly [string, string, ...string[]]
  /** Read by a gate, a rung or a stop. */
  readonly scored: boolean
}

/** Any number of options; the empty set is "nothing" or "none". */
export interface ManyQuestion extends QuestionBase {
  readonly kind: 'many'
  readonly options: readonly [string, string, ...string[]]
  /** Ticks that protect: they fill safeguards and never rungs (P3). */
  readonly protects?: readonly string[]
  readonly scored: boolean
}

export type Question = TextQuestion | OneQuestion | ManyQuestion

export type Questions = Readonly<Record<string, Question>>
