import { type StoreApi, createStore } from 'zustand/vanilla'
import { inVariant } from '../record/variant.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { within } from './edit-variant.ts'
import type { Hand } from './hand.ts'
import { type History, advance, back, forward, pause, startHistory } from './history.ts'
import { type WorksheetActions, worksheetActions } from './worksheet-actions.ts'

export interface WorksheetState {
  /** The worksheet itself: what is saved, signed and decided on. */
  readonly record: Worksheet
  /** What the pages show: the same, with the answers of the what-if that lies open in the place of its own. */
  readonly shown: Worksheet
  /** The what-if that lies open. Not saved. */
  readonly variant: string | null
  /** Rises whenever the record changes under a form: undo, redo, replace, another what-if. Forms reset on it. */
  readonly epoch: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** The person at the table who answers at this screen, if they said so. */
  readonly actor: string | null
}

export interface Beginning {
  readonly initial: Worksheet
  /** RFC 3339 with offset and milliseconds. */
  readonly now: () => string
  readonly newId: () => string
}

/** The one store: every answer lives in it, and every view is controlled from it. */
export type WorksheetStore = StoreApi<WorksheetState> & { readonly actions: WorksheetActions }

export const createWorksheetStore = ({ initial, now, newId }: Beginning): WorksheetStore => {
  let history = startHistory(initial)
  const store = createStore<WorksheetState>(() => ({ ...view(history, null), epoch: 0, actor: null }))
  const { getState, setState } = store

  /** A what-if that is gone is open no more. */
  const show = (next: History, open: string | null, jump: boolean) => {
    history = next
    const seen = view(next, open)
    setState(({ epoch, variant }) => ({ ...seen, epoch: jump || seen.variant !== variant ? epoch + 1 : epoch }))
  }
  /** Undone or redone is changed too: the record says when it last became what it is. */
  const jump = (move: (from: History) => History) => {
    const to = move(history)
    if (to.present === history.present) return
    show({ ...to, present: { ...to.present, changed: now() } }, getState().variant, true)
  }
  const edit: Hand['edit'] = (change, field) => {
    const at = now()
    const next = change(history.present)
    if (next === history.present) return
    show(advance(history, { ...next, changed: at }, at, field), getState().variant, false)
  }
  const actions = worksheetActions({
    now,
    newId,
    actor: () => getState().actor,
    record: () => history.present,
    shown: () => getState().shown,
    edit,
    editShown: (change, field) => edit(within(getState().variant, change), field),
    openVariant: (id) => show(pause(history), id, false),
    replace: (record) => show(advance(history, record, now(), null), null, true),
    undo: () => jump(back),
    redo: () => jump(forward),
    setActor: (actor) => setState({ actor }),
  })
  return Object.assign(store, { actions })
}

const view = ({ past, present, future }: History, open: string | null) => {
  const variant = open !== null && Object.hasOwn(present.answers.variants, open) ? open : null
  const shown = variant === null ? present : inVariant(present, variant)
  return { record: present, shown, variant, canUndo: past.length > 0, canRedo: future.length > 0 }
}
