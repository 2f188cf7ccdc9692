import type { Held } from '../../../record/held.ts'
import type { Cell } from '../../../record/worksheet.ts'

/** An answer to a question, and who holds it. */
export interface HeldAnswer extends Omit<Held, 'cell'> {
  readonly cell: Cell
}

/** The answer that the most people hold; several where as many hold another; none where nobody holds any. */
export const mostHeld = (held: readonly HeldAnswer[]): readonly HeldAnswer[] => {
  const most = Math.max(0, ...held.map(({ people }) => people.length))
  return held.filter(({ people }) => people.length === most)
}

/** Everybody who holds an answer that a test lets through. */
export const holdersOf = (
  held: readonly HeldAnswer[], test: (answer: HeldAnswer) => boolean = () => true,
): readonly string[] => held.filter(test).flatMap(({ people }) => people)
