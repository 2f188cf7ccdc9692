import type { FileCopy, Journal, ListedDraft, SaveFailure } from '../record/draft.ts'
import type { Drafts } from '../record/drafts.ts'
import { cellChanges } from '../record/journal.ts'
import type { ReadNote } from '../record/read-worksheet.ts'
import { lampOf } from '../record/watched.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { againIfClosed } from './again-if-closed.ts'
import { type Standing, createAsides } from './asides.ts'
import { draftJournal } from './draft-journal.ts'
import { isFileCopy, listedDrafts } from './listed-drafts.ts'
import { rawDraft } from './raw-draft.ts'
import { readState, readStored } from './read-stored.ts'
import { saveFailureOf } from './save-failure.ts'
import { type Shelf, type StoredDraft, stateOf } from './shelf.ts'

/** What drafts need from outside: where they are kept, a clock (RFC 3339), ids, and a moment without work. */
export interface Surroundings {
  /** Asked before each thing that is done, so that a shelf that was lost can come back. */
  readonly openShelf: () => Promise<Shelf>
  readonly now: () => string
  readonly newId: () => string
  readonly whenIdle: (work: () => void) => void
}

export const createDrafts = ({ openShelf, now, newId, whenIdle }: Surroundings): Drafts => {
  const trouble = lampOf<SaveFailure | null>(null)
  const asides = createAsides()
  const opened = new Map<string, Standing>()
  const notes = new Map<string, readonly ReadNote[]>()
  const removed = new Map<string, StoredDraft>()
  let lastOpened: string | null = null

  const onShelf = async <T>(work: (on: Shelf) => Promise<T>): Promise<T> => {
    try {
      const done = await againIfClosed(openShelf, work)
      // A full disk can still be read from: only a write shows that there is room again.
      if (trouble.get() !== 'quota') trouble.set(null)
      return done
    } catch (error) {
      trouble.set(saveFailureOf(error))
      throw error
    }
  }
  const attempt = <T>(work: (on: Shelf) => Promise<T>, otherwise: T): Promise<T> =>
    onShelf(work).catch(() => otherwise)
  const find = async (id: string): Promise<Found | null> => {
    const aside = asides.get(id)
    const draft = aside ? null : await attempt((on) => on.read(id), null)
    const read = aside ? await readState(aside.worksheet, now()) : draft && (await readStored(draft, now()))
    if (!read?.ok) return null
    const standing = aside?.standing ?? standingOf(draft, cellChanges(read.state, read.worksheet))
    return { worksheet: read.worksheet, notes: read.notes, standing }
  }
  /** What waits in memory is written as soon as anything is. */
  const settle = async () => {
    for (const { again } of asides.all()) await again()
  }
  const journalOf = async (worksheet: Worksheet): Promise<Journal> => {
    asides.admit(worksheet.id)
    const standing = opened.get(worksheet.id) ?? UNKEPT
    const journal = draftJournal({ onShelf, asides, worksheet, standing, whenIdle })
    const append: Journal['append'] = async (changes, summary) => {
      const failure = await journal.append(changes, summary)
      if (failure === null && trouble.get() === 'quota') trouble.set(null)
      if (failure === 'gone') opened.delete(worksheet.id)
      if (failure === null && asides.all().length > 0) whenIdle(() => void settle())
      return failure
    }
    return { ...journal, append }
  }
  const list = async (): Promise<readonly ListedDraft[]> => {
    await settle()
    return listedDrafts(await attempt((on) => on.list(), []), asides.all())
  }
  return {
    trouble,
    list,
    hasUnsaved: () => asides.all().some(({ summary: { copy } }) => !isInFile(copy)),
    heirOf: async (worksheet) => {
      const summaries = await list()
      const own = summaries.find(({ id }) => id === worksheet)
      if (own) return own
      for (const summary of summaries) {
        const draft = await attempt((on) => on.read(summary.id), null)
        if (draft && goesOnFrom(draft, worksheet)) return summary
      }
      return null
    },
    lastOpened: async () => {
      const id: unknown = await attempt((on) => on.lastOpened(), lastOpened)
      return typeof id === 'string' ? id : null
    },
    open: async (id) => {
      const found = await find(id)
      if (found === null) return null
      opened.set(id, found.standing)
      notes.set(id, found.notes)
      lastOpened = id
      await attempt((on) => on.noteOpened(id), undefined)
      whenIdle(() => void attempt((on) => on.fold(id), undefined))
      return found.worksheet
    },
    notesOn: (id) => notes.get(id) ?? [],
    look: async (id) => (await find(id))?.worksheet ?? null,
    whyClosed: async (id) => {
      try {
        const draft = await onShelf((on) => on.read(id))
        if (draft === null) return 'gone'
        const read = await readStored(draft, now())
        return read.ok ? 'failed' : read.why
      } catch {
        return 'failed'
      }
    },
    raw: (id) => attempt(async (on) => {
      const draft = await on.read(id)
      return draft && rawDraft(draft)
    }, null),
    journalOf,
    duplicate: async (id, title) => {
      const found = await find(id)
      const summary = (await list()).find((other) => other.id === id)
      if (found === null || summary === undefined) return false
      const { trouble: _trouble, copy: _copy, ...shown } = summary
      const own = { id: newId(), changed: now() }
      const journal = await journalOf({ ...found.worksheet, ...own, created: own.changed })
      await journal.append([], { ...shown, ...own, title })
      return true
    },
    remove: async (id) => {
      const aside = asides.get(id)
      const isRemoved = await attempt(async (on) => {
        const draft = await on.read(id)
        if (draft) removed.set(id, draft)
        await on.remove(id)
        return true
      }, false)
      if (aside) removed.set(id, { summary: aside.summary, revision: 0, snapshot: aside.worksheet, changes: [] })
      if (aside || isRemoved) asides.bar(id)
      return aside !== undefined || isRemoved
    },
    restore: async (id) => {
      const draft = removed.get(id)
      if (draft === undefined) return false
      removed.delete(id)
      opened.delete(id)
      asides.admit(id)
      if (await attempt((on) => on.add(draft), false)) return true
      const read = await readStored(draft, now())
      if (read.ok) await (await journalOf(read.worksheet)).append([], draft.summary)
      return read.ok
    },
  }
}

interface Found {
  readonly worksheet: Worksheet
  readonly notes: readonly ReadNote[]
  readonly standing: Standing
}

const isInFile = (copy: FileCopy | undefined): boolean => copy?.behind === 0 && copy.at !== null

const UNKEPT: Standing = { revision: null, owed: [], isMissing: false }

const standingOf = (draft: StoredDraft | null, owed: Standing['owed']): Standing => {
  const copy: FileCopy | undefined = isFileCopy(draft?.summary.copy) ? draft.summary.copy : undefined
  return { revision: draft?.revision ?? null, owed, isMissing: false, ...(copy && { copy }) }
}

/** Nobody has checked what is kept, so nothing of it is taken for granted. */
const goesOnFrom = (draft: StoredDraft, worksheet: string): boolean => {
  try {
    const { ancestors } = Object(stateOf(draft)) as { readonly ancestors?: unknown }
    return Array.isArray(ancestors) && ancestors.includes(worksheet)
  } catch {
    return false
  }
}
