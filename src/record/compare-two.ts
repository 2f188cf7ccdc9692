/** The same thing of two worksheets, or of two versions of one: what stood before, and what stands after. */
export interface Two<T> {
  readonly before: T
  readonly after: T
}

export const inBoth = <T, U>({ before, after }: Two<T>, read: (one: T) => U): Two<U> =>
  ({ before: read(before), after: read(after) })

/** Where a change leads; 'both': riskier in one part and safer in another. Null: the answers have no such order. */
export type Way = 'riskier' | 'safer' | 'both' | null

export type Coming = 'new' | 'gone' | 'changed'

export const comingOf = ({ before, after }: Two<unknown>): Coming => {
  if (before === null) return 'new'
  return after === null ? 'gone' : 'changed'
}

export const isSame = ({ before, after }: Two<unknown>): boolean => JSON.stringify(before) === JSON.stringify(after)

/** What was found: what differs, and how much stayed as it was. */
export interface Compared<T> {
  readonly changes: readonly T[]
  readonly same: number
}
