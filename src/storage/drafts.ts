import type { DraftSummary, Journal, SaveFailure } from '../record/draft.ts'
import { type Change, cellChanges } from '../record/journal.ts'
import type { ReadNote } from '../record/read-worksheet.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { draftJournal } from './draft-journal.ts'
import { memoryShelf } from './memory-shelf.ts'
import { saveFailureOf } from './save-failure.ts'
import { type Shelf, type StoredDraft, stateOf } from './shelf.ts'
import { troubleLamp } from './trouble-lamp.ts'

/** What drafts need from outside: where they are kept, a clock (RFC 3339), ids, and a moment without work. */
export interface Surroundings {
  readonly openShelf: () => Promise<Shelf>
  readonly now: () => string
  readonly newId: () => string
  readonly whenIdle: (work: () => void) => void
}

/** The worksheets of this browser. Nothing here throws: what cannot be kept goes on in memory; `trouble` says why. */
export interface Drafts {
  readonly trouble: { readonly get: () => SaveFailure | null; readonly subscribe: (listener: () => void) => () => void }
  /** Last changed first. */
  readonly list: () => Promise<readonly DraftSummary[]>
  /** Null where it is gone, or cannot be read. */
  readonly open: (id: string) => Promise<Worksheet | null>
  /** What there was to say of a draft when it was opened last: an earlier release may have written it. */
  readonly notesOn: (id: string) => readonly ReadNote[]
  /** The one that was open last, so that loading the page again goes on where it stood. */
  readonly lastOpened: () => Promise<string | null>
  /** The draft of a worksheet, by its id; else the one that goes on from it and was changed last. */
  readonly heirOf: (worksheet: string) => Promise<DraftSummary | null>
  /** Where the changes of a worksheet go: on from the draft it was opened from, or to a new one. */
  readonly journalOf: (worksheet: Worksheet) => Promise<Journal>
  readonly duplicate: (id: string, title: string) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  /** Brings back what was removed since the page was loaded. */
  readonly restore: (id: string) => Promise<void>
}

export const createDrafts = ({ openShelf, now, newId, whenIdle }: Surroundings): Drafts => {
  const lamp = troubleLamp()
  const opened = new Map<string, Opened>()
  const notes = new Map<string, readonly ReadNote[]>()
  const removed = new Map<string, StoredDraft>()
  let onlyMemory: SaveFailure | null = null
  const shelf = openShelf().catch((error: unknown) => {
    onlyMemory = saveFailureOf(error)
    lamp.set(onlyMemory)
    return memoryShelf()
  })
  const attempt = async <T>(work: (on: Shelf) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work(await shelf)
    } catch (error) {
      lamp.set(saveFailureOf(error))
      return otherwise
    }
  }
  /** The rules come along only when a draft is opened: the first screen needs none of them. */
  const checked = async (draft: StoredDraft): Promise<Worksheet | null> => {
    const { checkWorksheet } = await import('../record/read-worksheet.ts')
    const { underOurRules } = await import('../record/under-our-rules.ts')
    const read = checkWorksheet(stateOf(draft))
    if (!read.ok) lamp.set('corrupt')
    else notes.set(draft.summary.id, read.notes)
    return read.ok ? underOurRules(read.worksheet, now()) : null
  }
  return {
    trouble: { get: lamp.get, subscribe: lamp.subscribe },
    list: () => attempt(async (on) => (await on.list()).toSorted(lastChangedFirst), []),
    heirOf: (worksheet) =>
      attempt(async (on) => {
        const summaries = (await on.list()).toSorted(lastChangedFirst)
        const own = summaries.find(({ id }) => id === worksheet)
        if (own) return own
        for (const summary of summaries) {
          const draft = await on.read(summary.id)
          if (draft && goesOnFrom(stateOf(draft), worksheet)) return summary
        }
        return null
      }, null),
    notesOn: (id) => notes.get(id) ?? [],
    lastOpened: () => attempt((on) => on.lastOpened(), null),
    open: (id) =>
      attempt(async (on) => {
        const draft = await on.read(id)
        const worksheet = draft && (await checked(draft))
        if (!worksheet) return null
        opened.set(id, { revision: draft.revision, upgrade: cellChanges(stateOf(draft), worksheet) })
        await on.noteOpened(id)
        whenIdle(() => void attempt((idle) => idle.fold(id), undefined))
        return worksheet
      }, null),
    journalOf: async (worksheet) => {
      const on = await shelf
      const journal = draftJournal({ shelf: on, worksheet, ...(opened.get(worksheet.id) ?? UNKEPT), whenIdle })
      return { append: async (changes, summary) => (await journal.append(changes, summary)) ?? onlyMemory }
    },
    duplicate: (id, title) =>
      attempt(async (on) => {
        const draft = await on.read(id)
        const worksheet = draft && (await checked(draft))
        if (!worksheet) return
        const own = { id: newId(), changed: now() }
        const snapshot = { ...worksheet, ...own, created: own.changed }
        await on.add({ summary: { ...draft.summary, ...own, title }, revision: 0, snapshot, changes: [] })
      }, undefined),
    remove: (id) =>
      attempt(async (on) => {
        const draft = await on.read(id)
        if (draft) removed.set(id, draft)
        await on.remove(id)
      }, undefined),
    restore: (id) =>
      attempt(async (on) => {
        const draft = removed.get(id)
        if (draft && (await on.add(draft))) removed.delete(id)
      }, undefined),
  }
}

/** Where a draft stood when it was opened, and what it takes to bring it to our version. */
interface Opened {
  readonly revision: number | null
  readonly upgrade: readonly Change[]
}

const UNKEPT: Opened = { revision: null, upgrade: [] }

/** Nobody has checked what is kept, so nothing of it is taken for granted. */
const goesOnFrom = (state: unknown, worksheet: string): boolean => {
  const { ancestors } = Object(state) as { readonly ancestors?: unknown }
  return Array.isArray(ancestors) && ancestors.includes(worksheet)
}

/** Instants may carry different offsets, so they are compared as moments. */
const lastChangedFirst = (a: DraftSummary, b: DraftSummary): number => Date.parse(b.changed) - Date.parse(a.changed)
