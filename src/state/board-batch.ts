import type { BoardChange, BoardStore } from './board-store.ts'

interface Pace {
  /** The next moment at which something may be drawn. */
  readonly later: (work: () => void) => unknown
  /** A while in which the page is left to whoever uses it. */
  readonly rest: (work: () => void) => unknown
}

/**
 * Collects what is said about files and commits it at once: fast workers would otherwise have the page put its whole
 * table together for every single file, and a thousand of them would take a thousand times a thousand rows.
 */
export const createBoardBatch = (
  { actions }: Pick<BoardStore, 'actions'>, { later, rest }: Pace,
): ((key: string, change: BoardChange) => void) => {
  let waiting = new Map<string, BoardChange>()
  let isResting = false
  const commit = () => {
    const changes = waiting
    waiting = new Map()
    isResting = true
    actions.patchAll(changes)
    rest(() => {
      isResting = false
      if (waiting.size > 0) later(commit)
    })
  }
  return (key, change) => {
    if (waiting.size === 0 && !isResting) later(commit)
    waiting.set(key, { ...waiting.get(key), ...change })
  }
}
