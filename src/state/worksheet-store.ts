import { type StoreApi, createStore } from 'zustand/vanilla'
import { seenBy } from '../record/lay-over.ts'
import { inVariant } from '../record/variant.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { asSeen, isNameless } from './edit-own.ts'
import { within } from './edit-variant.ts'
import type { Edit } from './edit.ts'
import type { Hand } from './hand.ts'
import { type History, advance, back, forward, pause, startHistory } from './history.ts'
import { type WorksheetActions, worksheetActions } from './worksheet-actions.ts'

export interface WorksheetState {
  /** The worksheet itself: what is saved, signed and decided on. */
  readonly record: Worksheet
  /**
   * What the pages show: the same, with the answers of the what-if that lies open in the place of its own, or with
   * those of one person laid over them.
   */
  readonly shown: Worksheet
  /** The what-if that lies open. Not saved. */
  readonly variant: string | null
  /** The person through whose eyes it is shown, and whose own answers change. Not saved. */
  readonly seenBy: string | null
  /** True where nothing that is shown can be changed: the view of somebody without a name, who alone speaks in it. */
  readonly isReadOnly: boolean
  /** True while another tab writes this worksheet: here it can be read, and nothing of it changed. */
  readonly isFollowing: boolean
  /** Rises whenever the record changes under a form: undo, redo, replace, another layer. Forms reset on it. */
  readonly epoch: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What undo or redo did last; null once anything else came after it. Not saved. */
  readonly jumped: Jumped | null
  /** The person at the table who answers at this screen, if they said so. */
  readonly actor: string | null
}

/** One undo or redo, with the record before and after it: the same one where nothing was left to go to. */
export interface Jumped {
  readonly way: 'undone' | 'redone'
  readonly from: Worksheet
  readonly to: Worksheet
  /** Tells it from the one before it, which may have changed the same place. */
  readonly nth: number
}

export interface Beginning {
  readonly initial: Worksheet
  /** RFC 3339 with offset and milliseconds. */
  readonly now: () => string
  readonly newId: () => string
}

/** The one store: every answer lives in it, and every view is controlled from it. */
export interface WorksheetStore extends StoreApi<WorksheetState> {
  readonly actions: WorksheetActions
  /** From now on every edit is refused, or none is any more. */
  readonly follow: (on: boolean) => void
  /** What another tab wrote takes this one's place. It cannot be undone here: it was not done here. */
  readonly receive: (record: Worksheet) => void
}

export const createWorksheetStore = ({ initial, now, newId }: Beginning): WorksheetStore => {
  let history = startHistory(initial)
  const first = view(history, alone(initial))
  const store = createStore<WorksheetState>(() => ({
    ...first, isFollowing: false, epoch: 0, jumped: null, actor: first.seenBy,
  }))
  const { getState, setState } = store

  /** A what-if, or a person, that is gone is open no more. */
  const show = (next: History, open: Open, resets: boolean, jumped: Jumped | null = null) => {
    history = next
    const seen = view(next, alone(next.present) ?? open)
    setState(({ epoch, variant, seenBy: before }) =>
      ({ ...seen, jumped, epoch: resets || seen.variant !== variant || seen.seenBy !== before ? epoch + 1 : epoch }))
  }
  const open = (): Open => {
    const { variant, seenBy: person } = getState()
    return variant !== null ? { variant } : person !== null ? { person } : null
  }
  /** Undone or redone is changed too: the record says when it last became what it is. */
  const jump = (way: Jumped['way'], move: (from: History) => History) => {
    if (getState().isFollowing) return
    const from = history.present
    const moved = move(history)
    const nth = (getState().jumped?.nth ?? 0) + 1
    if (moved.present === from) return setState({ jumped: { way, from, to: from, nth } })
    const to = { ...lastingIn(from, moved.present), changed: now() }
    show({ ...moved, present: to }, open(), true, { way, from, to, nth })
  }
  const edit: Hand['edit'] = (change, field) => {
    if (getState().isFollowing) return
    const at = now()
    const next = change(history.present)
    if (next === history.present) return
    show(advance(history, { ...next, changed: at }, at, field), open(), false)
  }
  const actions = worksheetActions({
    now,
    newId,
    actor: () => (getState().isReadOnly ? null : getState().seenBy) ?? getState().actor,
    atScreen: () => getState().actor,
    isOwnView: () => getState().seenBy !== null || history.present.alone !== undefined,
    record: () => history.present,
    shown: () => getState().shown,
    edit,
    editShown: (change, field) => (getState().isReadOnly ? undefined : edit(inOpen(open(), change), field)),
    openVariant: (id) => show(pause(history), id === null ? null : { variant: id }, false),
    openPerson: (id) => show(pause(history), id === null ? null : { person: id }, false),
    replace: (record) => (getState().isFollowing ? undefined : show(advance(history, record, now(), null), null, true)),
    undo: () => jump('undone', back),
    redo: () => jump('redone', forward),
    setActor: (actor) => setState({ actor }),
  })
  return Object.assign(store, {
    actions,
    follow: (isFollowing: boolean) => setState({ isFollowing }),
    receive: (record: Worksheet) => show(startHistory(record), open(), true),
  })
}

/** Whose answers are shown and changed in the place of the joint ones; null: nobody's. */
type Open = { readonly variant: string } | { readonly person: string } | null

/** Whoever answers alone sees nothing but their own view. */
const alone = ({ alone: asked }: Worksheet): Open => (asked?.person === undefined ? null : { person: asked.person })

const inOpen = (open: Open, change: Edit): Edit => {
  if (open === null) return change
  return 'variant' in open ? within(open.variant, change) : asSeen(open.person, change)
}

/**
 * What undo and redo leave as it is. Whoever saw their tier has seen it, and a lot that was drawn may be in a file that
 * is on its way.
 */
const lastingIn = ({ id, alone: from }: Worksheet, to: Worksheet): Worksheet => {
  if (from === undefined || to.alone === undefined || to.id !== id) return to
  const { finished, answered, lot } = from
  const lasting = { ...(finished && { finished }), ...(answered && { answered }), ...(lot !== undefined && { lot }) }
  return { ...to, alone: { ...to.alone, ...lasting } }
}

const view = ({ past, present, future }: History, open: Open) => ({
  record: present, ...shownIn(present, open), canUndo: past.length > 0, canRedo: future.length > 0,
})

type Shown = Pick<WorksheetState, 'shown' | 'variant' | 'seenBy' | 'isReadOnly'>

const shownIn = (record: Worksheet, open: Open): Shown => {
  if (open !== null && 'variant' in open && Object.hasOwn(record.answers.variants, open.variant)) {
    return { shown: inVariant(record, open.variant), variant: open.variant, seenBy: null, isReadOnly: false }
  }
  if (open !== null && 'person' in open && Object.hasOwn(record.team.people, open.person)) {
    const isReadOnly = record.alone === undefined && isNameless(record, open.person)
    return { shown: seenBy(record, open.person), variant: null, seenBy: open.person, isReadOnly }
  }
  return { shown: record, variant: null, seenBy: null, isReadOnly: false }
}
