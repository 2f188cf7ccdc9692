import type { Decision } from '../record/decision.ts'
import type { SaveFailure } from '../record/draft.ts'
import type { KeptDecision } from './database.ts'
import type { Drawer } from './open-drawer.ts'

/** A board's decisions while they are being written, each by the SHA-256 of its worksheet. None of these throws. */
export interface DecisionDrafts {
  /** Null where none is kept, or none that can be read. */
  readonly open: (worksheet: string) => Promise<Decision | null>
  /** Null, or why it is not kept. */
  readonly keep: (decision: Decision) => Promise<SaveFailure | null>
  readonly forget: (worksheet: string) => Promise<SaveFailure | null>
}

export const decisionDrafts = (drawer: Drawer<KeptDecision>): DecisionDrafts => ({
  open: async (worksheet) => {
    const kept = (await drawer.list()).find(({ id }) => id === worksheet)
    if (kept === undefined) return null
    // The first screen needs none of this.
    const { decisionText, readDecision } = await import('../record/read-decision.ts')
    const read = readDecision(textOf(kept.decision, decisionText))
    return read.ok && read.decision.on.sha256 === worksheet ? read.decision : null
  },
  keep: (decision) => drawer.keep({ id: decision.on.sha256, decision }),
  forget: drawer.forget,
})

/** As a file would hold it, with half a character made whole; empty for what no file can hold, such as a circle. */
const textOf = (decision: unknown, write: (decision: Decision) => string): string => {
  try {
    return write(decision as Decision)
  } catch {
    return ''
  }
}
