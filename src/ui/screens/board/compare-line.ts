import type { Two } from '../../../record/compare-two.ts'

/** One change in words: what it is about, how it was, how it is. */
export interface ChangeLine extends Two<string> {
  readonly what: string
  /** Whether it is riskier or safer; null: the rules know no order. */
  readonly note: string | null
}
