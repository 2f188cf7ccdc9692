import type { Worksheet } from '../record/worksheet.ts'

/** The worksheet with the snapshots before and after it. Snapshots share what did not change, so they cost little. */
export interface History {
  readonly past: readonly Worksheet[]
  readonly present: Worksheet
  readonly future: readonly Worksheet[]
  /** The field that is being typed in, and when its last keystroke came (RFC 3339). */
  readonly typing: { readonly field: string; readonly at: string } | null
}

/** Steps that can be undone. */
const DEPTH = 500

/** Keystrokes of one field that follow each other within this many milliseconds are one step. */
const LONGEST_GAP = 2_000

export const startHistory = (present: Worksheet): History => ({ past: [], present, future: [], typing: null })

/** A step forward. With a `field` it joins the typing of that field, if that has not paused. */
export const advance = (history: History, next: Worksheet, at: string, field: string | null): History => {
  const { past, present, typing } = history
  const joins = field !== null && typing?.field === field && Date.parse(at) - Date.parse(typing.at) < LONGEST_GAP
  return {
    past: joins ? past : [...past, present].slice(-DEPTH),
    present: next,
    future: [],
    typing: field === null ? null : { field, at },
  }
}

/** Whatever is typed next is another step. */
export const pause = (history: History): History => ({ ...history, typing: null })

export const back = ({ past, present, future }: History): History => {
  const before = past.at(-1)
  if (!before) return { past, present, future, typing: null }
  return { past: past.slice(0, -1), present: before, future: [present, ...future], typing: null }
}

export const forward = ({ past, present, future }: History): History => {
  const [after, ...rest] = future
  if (!after) return { past, present, future, typing: null }
  return { past: [...past, present], present: after, future: rest, typing: null }
}
