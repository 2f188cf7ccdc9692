import type { Decision } from '../record/decision.ts'
import type { SaveFailure } from '../record/draft.ts'
import type { DecisionDrawer, StandingDecision } from './decision-drawer.ts'

/** A board's decision that lies open to be written. Neither method throws. */
export interface OpenDecision {
  /** As it was kept; null where none was, or none that can be read. */
  readonly decision: Decision | null
  /** Null, or why it is not kept; 'stale': another tab went on with it, and nothing there was overwritten. */
  readonly keep: (decision: Decision) => Promise<SaveFailure | null>
  readonly forget: () => Promise<SaveFailure | null>
}

/** A board's decisions while they are being written, each by the SHA-256 of its worksheet. */
export interface DecisionDrafts {
  readonly open: (worksheet: string) => Promise<OpenDecision>
}

export const decisionDrafts = (drawer: DecisionDrawer, newId: () => string): DecisionDrafts => {
  let last: Promise<unknown> = Promise.resolve()
  /** One after the other: each goes on from what the one before it left. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    open: async (worksheet) => {
      const standing = await inTurn(() => drawer.read(worksheet))
      let { revision } = standing
      let wanted: Decision | null = null
      let outcome: SaveFailure | null = null
      return {
        decision: await decisionIn(standing, worksheet),
        keep: (decision) => {
          wanted = decision
          return inTurn(async () => {
            // What was typed since is written in its place.
            if (wanted !== decision) return outcome
            const next = newId()
            outcome = await drawer.keep({ id: worksheet, revision: next, decision }, revision)
            if (outcome === null) revision = next
            return outcome
          })
        },
        forget: () => {
          wanted = null
          return inTurn(async () => {
            const failure = await drawer.forget(worksheet, revision)
            if (failure === null) revision = null
            return failure
          })
        },
      }
    },
  }
}

const decisionIn = async ({ kept }: StandingDecision, worksheet: string): Promise<Decision | null> => {
  if (kept === null) return null
  // The first screen needs none of this.
  const { decisionText, readDecision } = await import('../record/read-decision.ts')
  const read = readDecision(textOf(kept.decision, decisionText))
  return read.ok && read.decision.on.sha256 === worksheet ? read.decision : null
}

/** As a file would hold it, with half a character made whole; empty for what no file can hold, such as a circle. */
const textOf = (decision: unknown, write: (decision: Decision) => string): string => {
  try {
    return write(decision as Decision)
  } catch {
    return ''
  }
}
