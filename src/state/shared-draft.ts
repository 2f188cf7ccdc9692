import { createStore } from 'zustand/vanilla'
import type { FileCopy, Journal } from '../record/draft.ts'
import type { Seat, SeatEvents } from '../record/seat.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { type Autosave, type Clockwork, type SaveState, autosave } from './autosave.ts'
import type { WorksheetStore } from './worksheet-store.ts'

/** A draft that may lie open elsewhere too: it is saved by one tab, and shown as it is by the others. */
export interface SharedDraft extends Autosave {
  /** Makes this the tab that writes; see the seat. */
  readonly takeOver: Seat['takeOver']
}

export interface Shared extends Clockwork {
  readonly seat: Seat
  readonly store: WorksheetStore
  /** What the store began with, and the shelf holds. */
  readonly held: Worksheet
  /** The draft as it is kept now: to be written on from there, or only looked at. Null where it cannot be had. */
  readonly open: () => Promise<Worksheet | null>
  readonly look: () => Promise<Worksheet | null>
  readonly journalOf: (worksheet: Worksheet) => Promise<Journal>
  /** Once a tab that followed may write. */
  readonly whenSeated: () => void
}

/** Lets the store write or follow, as the seat says; `events` are what the seat calls from then on. */
export const sharedDraft = (
  { seat, store, held, open, look, journalOf, whenSeated, now, later }: Shared,
): { readonly draft: SharedDraft; readonly events: SeatEvents } => {
  const status = createStore<SaveState>(() => ({ kind: 'saving' }))
  const copy = createStore<FileCopy>(() => ({ at: null, behind: 0 }))
  let writer: Autosave | null = null
  let hasNews = false
  let isClosed = false
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
  const mirror = () => {
    const state = writer?.saving.get()
    if (state === undefined) return
    status.setState(state, true)
    if (state.kind === 'saved') seat.tellWritten()
  }
  const write = async (from: Worksheet): Promise<void> => {
    const journal = await journalOf(from)
    if (isClosed) return
    store.follow(false)
    const begun = autosave(store, journal, from, { now, later })
    writer = begun
    begun.saving.subscribe(mirror)
    begun.copy.subscribe(() => writer === begun && copy.setState(begun.copy.get(), true))
    copy.setState(begun.copy.get(), true)
    mirror()
    await begun.flush()
  }
  const follow = (isLost: boolean): void => {
    writer = null
    store.follow(true)
    status.setState({ kind: 'following', isLost }, true)
  }
  const takeNews = async (): Promise<void> => {
    hasNews = false
    const worksheet = writer === null && !isClosed ? await look() : null
    if (worksheet !== null && writer === null) store.receive(worksheet)
  }
  /** True where everything is kept, and nothing more can be typed. */
  const giveWay = async (): Promise<boolean> => {
    if (writer === null) return true
    store.follow(true)
    await writer.flush()
    const isSaved = writer.saving.get().kind === 'saved'
    if (!isSaved) store.follow(false)
    return isSaved
  }
  const events: SeatEvents = {
    onSeated: () => void inTurn(async () => {
      if (writer !== null) return store.follow(false)
      const worksheet = await open()
      if (worksheet === null) return status.setState({ kind: 'not-saved', at: now(), failure: 'gone' }, true)
      store.receive(worksheet)
      await write(worksheet)
      whenSeated()
    }),
    onLost: () => void inTurn(async () => {
      const isSaved = await giveWay()
      // What only this tab holds stays in view, with the ways to keep it; nothing may take its place.
      if (!isSaved) return seat.leave()
      await writer?.close()
      follow(true)
      await takeNews()
    }),
    onAsked: () => inTurn(giveWay),
    onWritten: () => {
      if (!hasNews) void inTurn(takeNews)
      hasNews = true
    },
  }
  void inTurn(async () => (seat.atFirst === 'following' ? follow(false) : write(held)))
  return {
    events,
    draft: {
      saving: { get: status.getState, subscribe: status.subscribe },
      copy: { get: copy.getState, subscribe: copy.subscribe },
      noteFile: (record) => writer?.noteFile(record),
      flush: async () => writer?.flush(),
      close: async () => {
        await inTurn(async () => writer?.close())
        isClosed = true
        seat.leave()
      },
      takeOver: seat.takeOver,
    },
  }
}
