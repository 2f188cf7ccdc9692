/**
 * Plain data, made only of "at least", "includes" and what is constant for a row, joined by all / any: no negation and
 * no functions, so every ladder is monotone by construction and the rubric can be hashed and attached (P1, P3). `all`
 * of nothing always holds.
 */
export type Condition =
  /** The answer to `question` is `option` or a riskier one. */
  | { readonly kind: 'at-least'; readonly question: string; readonly option: string }
  /** `option` is ticked in `question`. */
  | { readonly kind: 'includes'; readonly question: string; readonly option: string }
  /**
   * The answer is this very option. Only for reasons not to proceed and lenses, which follow the wording of a law and
   * need no order of risk: a rung, gate, term or scale that read it could fall when an answer gets riskier (P3).
   */
  | { readonly kind: 'is'; readonly question: string; readonly option: string }
  /** The row's action is one of these; constant for a row, so no threat to monotony. */
  | { readonly kind: 'action'; readonly anyOf: readonly string[] }
  /** A derived scale, such as what oversight really amounts to, stands at `level` or a riskier one. */
  | { readonly kind: 'reaches'; readonly scale: string; readonly level: string }
  /** A condition that has a name, such as "fragile". */
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
