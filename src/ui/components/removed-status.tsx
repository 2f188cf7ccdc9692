interface RemovedStatusProps {
  /** What was removed, in a sentence; empty where there is nothing to say. */
  readonly text: string
  /** How many are left of these. Two sentences in the same words are two removals, and the second is said too. */
  readonly left: number
}

/** Says what was removed. It stands there before, empty: a status that comes already filled goes unheard. */
export const RemovedStatus = ({ text, left }: RemovedStatusProps) => (
  <div role="status">{text !== '' && <p key={left}>{text}</p>}</div>
)
