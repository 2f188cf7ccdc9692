import type { Two } from '../../../record/compare-two.ts'
import type { ComparedFile } from './compare-file.ts'

/** One of the two, once it was read. */
export interface ComparedSide extends Omit<Extract<ComparedFile, { readonly kind: 'worksheet' }>, 'kind'> {
  readonly key: string
  /** The file's. */
  readonly name: string
  /** What it is for, or else the file's name. */
  readonly title: string
  /** RFC 3339: when it was exported, else last changed. */
  readonly at: string
}

/** The older one first, however the two were chosen; at the same moment they stay as they are. */
export const olderFirst = (one: ComparedSide, other: ComparedSide): Two<ComparedSide> =>
  Date.parse(other.at) < Date.parse(one.at) ? { before: other, after: one } : { before: one, after: other }
