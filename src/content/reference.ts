/** What kind of thing a source is, so that a reader can weigh it. The words stand in words/. */
export type ReferenceKind =
  | 'standard'
  | 'law'
  | 'regulator'
  | 'trial'
  | 'review'
  | 'study'
  | 'preprint'
  | 'report'
  | 'tool'
  | 'news'
  /** Papers of a court case: claims of one side, unless a court found them true. */
  | 'allegation'
  | 'opinion'

/**
 * How far a source was checked. 'verified': the document itself, a verbatim copy, its official abstract or page, or its
 * source code was read. 'verified-2': only another source that reports or quotes it was read. 'memory': well known, but
 * not read.
 */
export type Checked = 'verified' | 'verified-2' | 'memory'

export interface Reference {
  readonly kind: ReferenceKind
  /** Authors, or who issued it. */
  readonly by: string
  /** In its own language. A title in brackets is a description, because the exact title was not seen. */
  readonly title: string
  /** Journal and pages, or the document's number. */
  readonly where: string
  /** Clause, section or page that is meant. */
  readonly pinpoint?: string
  readonly year: number
  /** Shown as text with Copy, never as a link: the page opens nothing by itself. */
  readonly address?: string
  readonly checked: Checked
  /** The day on which the mark was given, e.g. 2026-11-22. */
  readonly checkedOn: string
}

type Source = Omit<Reference, 'checked' | 'checkedOn'>

const CHECKED_ON = '2026-11-22'

export const verified = (source: Source): Reference => ({ ...source, checked: 'verified', checkedOn: CHECKED_ON })
export const secondHand = (source: Source): Reference => ({ ...source, checked: 'verified-2', checkedOn: CHECKED_ON })
export const fromMemory = (source: Source): Reference => ({ ...source, checked: 'memory', checkedOn: CHECKED_ON })
