import type { Merged } from '../../../record/merge-answers.ts'
import type { Worksheet } from '../../../record/worksheet.ts'

/** Whoever types without a pause would else keep it from ever being done. */
const MOST_TIMES = 4

/** What was merged, and the worksheet that it was merged with. */
interface MergedFrom {
  readonly from: Worksheet
  readonly merged: Merged
}

interface Adding<Failure> {
  /** The worksheet as it is now; null where nothing in it can be changed any more. */
  readonly present: () => Worksheet | null
  readonly merge: (record: Worksheet) => Promise<Merged | 'stopped'>
  /** Null where the page could open it again. */
  readonly refuses: (record: Worksheet) => Promise<Failure | null>
  readonly put: (record: Worksheet) => void
}

/**
 * Puts what was merged in the place of the worksheet that it was merged with, and of no other: what is typed while it
 * is checked is merged, too. 'changed': there is something else to choose from now, or no end of typing; nothing was
 * put.
 */
export const addMerged = async <Failure extends string>(
  first: MergedFrom, { present, merge, refuses, put }: Adding<Failure>,
): Promise<'added' | 'changed' | 'stopped' | Failure> => {
  let { from, merged } = first
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const failure = await refuses(merged.record)
    if (failure !== null) return failure
    const now = present()
    if (now === null) return 'changed'
    if (now === from) {
      put(merged.record)
      return 'added'
    }
    const next = await merge(now)
    if (next === 'stopped') return 'stopped'
    if (choicesIn(next) !== choicesIn(merged)) return 'changed'
    ;[from, merged] = [now, next]
  }
  return 'changed'
}

/** What stands against what: somebody chose among these. */
const choicesIn = ({ conflicts }: Merged): string => JSON.stringify(conflicts)
