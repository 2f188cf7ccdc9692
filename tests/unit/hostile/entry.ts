import type * as fc from 'fast-check'

/** What came of one input. */
export interface Met {
  /** One of the outcomes that the entry names. */
  readonly kind: string
  /** All that is shown or written because of it: the input bounds its length. */
  readonly says: string
}

/** A place where something comes in that nobody has checked. */
export interface Entry<Input> {
  readonly inputs: fc.Arbitrary<Input>
  /** Reads the input as the page does, and does with it what the page does next. Throws where a promise is broken. */
  readonly meet: (input: Input) => Met | Promise<Met>
  /** Characters or bytes. */
  readonly sizeOf: (input: Input) => number
  /** Milliseconds, where a worker does what takes longer than a second: the page goes on meanwhile. */
  readonly longest?: number
  /** Every outcome there is. One that some input must have is `true`: else the inputs are not near enough to good. */
  readonly outcomes: Readonly<Record<string, boolean>>
}

/** Of any kind: what goes in is only ever what its own generator made. */
export type AnyEntry = Entry<unknown>

export const entryOf = <Input>(entry: Entry<Input>): AnyEntry => entry as unknown as AnyEntry
