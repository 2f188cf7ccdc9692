import type { Checked } from '../../../src/content/reference.ts'
import type { Design } from '../../unit/domain/a-design.ts'

/** Whose labels. Each measures something of its own, so cases are compared only within a scheme. */
export const SCHEMES = [
  'imdrf-n12', 'eu-mdr', 'uk-mdr', 'nice-esf', 'eu-ai-act', 'us-state', 'common-sense', 'clinician-blog', 'outcome',
] as const

export type Scheme = (typeof SCHEMES)[number]

/**
 * A feature that others have labelled. Only what the case itself states is answered; who uses it, who looks and where
 * it runs were often filled in by whoever compiled the cases, and such fillings stay unanswered here. No answer is ever
 * chosen to meet the label.
 */
export interface LabelledCase {
  readonly name: string
  /** Null: nobody put it into an order, so it only shows how cases spread over the tiers. */
  readonly scheme: Scheme | null
  readonly label: string
  /** Its place in the scheme's own order, higher is more; null where the label is no place in an order. */
  readonly rank: number | null
  readonly source: string
  readonly address?: string
  readonly checked: Checked
  /** What the case states, and so all that its answers may rest on. */
  readonly states: string
  /** The answers; several where what is stated fits more than one, such as that it is an AI and so no fixed text. */
  readonly ways: readonly [Design, ...Design[]]
}

/** An AI infers: its words come from a model that computes, or are generated; which, the case does not say. */
export const anAi = (design: Design): readonly [Design, Design] => [
  design.with('what.output', 'computed').with('built.kind', 'single-task'),
  design.with('what.output', 'generated'),
]
