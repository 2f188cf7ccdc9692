import { changesBetween } from './changes.ts'
import { type Checking, checkSlot, type SlotCheck } from './check-slot.ts'
import { movingParts } from './moving-parts.ts'
import { openRevision, type OpenRevision } from './open-revision.ts'
import { readRevisions, type Revision } from './revisions.ts'
import { type Slot, slotsOf } from './slots.ts'

/** One revision of a file: who signed in it, and what else it changed. */
export interface Chapter {
  readonly revision: Revision
  readonly checks: readonly SlotCheck[]
  /** Ways to what it changed though signing does not need it. */
  readonly disallowed: readonly string[]
}

/** An update holds one signature: a second is enough to tell that it holds too many. */
const MOST_CHECKED = 2

export interface History {
  /** Oldest first; the first is the report as it was exported. */
  readonly chapters: readonly Chapter[]
  /** As in the last revision. */
  readonly slots: readonly Slot[]
  /** As in the last revision. */
  readonly movingParts: readonly string[]
}

/** Opens each revision in turn, as somebody saw it who had the file then. Throws on what it cannot read. */
export async function readHistory(checking: Checking): Promise<History> {
  const chapters: Chapter[] = []
  let before: OpenRevision | null = null
  const revisions = readRevisions(checking.pdf)
  for (const revision of revisions) {
    const open: OpenRevision = await openRevision(checking.pdf, revision)
    chapters.push(await chapterOf(before, open, checking))
    if (before !== null) checking.tell?.(chapters.length - 1, revisions.length - 1)
    before = open
  }
  if (before === null) return { chapters, slots: [], movingParts: [] }
  return { chapters, slots: slotsOf(before), movingParts: movingParts(before) }
}

async function chapterOf(before: OpenRevision | null, open: OpenRevision, checking: Checking): Promise<Chapter> {
  const { signed, disallowed } = before === null ? asExported(open) : changesBetween(before, open)
  const checks: SlotCheck[] = []
  for (const slot of signed.slice(0, MOST_CHECKED)) checks.push(await checkSlot(open, slot, checking))
  return { revision: open.revision, checks, disallowed }
}

function asExported(open: OpenRevision) {
  return { signed: slotsOf(open).filter(({ signature }) => signature !== undefined), disallowed: [] }
}
