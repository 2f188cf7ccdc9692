import type { Decision } from '../record/decision.ts'
import type { Skimmed } from '../record/skim.ts'

/** One worksheet of a board's table, as far as files for other tools tell of it. */
export interface BoardLine {
  readonly name: string
  readonly skimmed: Extract<Skimmed, { readonly kind: 'worksheet' }>
  readonly decision: Decision | null
  /** How the file of the decision was checked; null where there is no decision. */
  readonly decided: Pick<Extract<Skimmed, { readonly kind: 'decision' }>, 'verdict'> | null
  readonly decisionFits: boolean
  readonly isLatest: boolean
}
