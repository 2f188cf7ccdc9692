import type { Decision } from '../../../record/decision.ts'
import type { Skimmed } from '../../../record/skim.ts'

/** One worksheet that was read, with what the other files of the room say about it. */
export interface ReadRow {
  readonly key: string
  /** The file's, with its folders. */
  readonly name: string
  readonly skimmed: Extract<Skimmed, { readonly kind: 'worksheet' }>
  readonly decision: Decision | null
  /** False where the decision is about another version of this worksheet: it was changed afterwards. */
  readonly decisionFits: boolean
  /** The same for versions and duplicates of one worksheet. */
  readonly group: string
  readonly isLatest: boolean
}
