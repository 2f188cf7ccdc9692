import { type StoreApi, createStore } from 'zustand/vanilla'
import type { Worksheet } from '../record/worksheet.ts'
import { type Edit } from './edit.ts'
import { type History, advance, back, forward, startHistory } from './history.ts'
import { type WorksheetActions, worksheetActions } from './worksheet-actions.ts'

export interface WorksheetState {
  readonly record: Worksheet
  /** Rises whenever the record changes under a form: undo, redo, replace. Forms that hold values of their own reset. */
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
  const store = createStore<WorksheetState>(() => ({ ...view(history), epoch: 0, actor: null }))

  const show = (next: History, jump: boolean) => {
    history = next
    store.setState(({ epoch }) => ({ ...view(next), epoch: jump ? epoch + 1 : epoch }))
  }
  /** Undone or redone is changed too: the record says when it last became what it is. */
  const jump = (move: (from: History) => History) => {
    const to = move(history)
    if (to.present !== history.present) show({ ...to, present: { ...to.present, changed: now() } }, true)
  }
  const actions = worksheetActions({
    now,
    newId,
    actor: () => store.getState().actor,
    edit: (edit: Edit, field: string | null) => {
      const at = now()
      const next = edit(history.present)
      if (next !== history.present) show(advance(history, { ...next, changed: at }, at, field), false)
    },
    replace: (record) => show(advance(history, record, now(), null), true),
    undo: () => jump(back),
    redo: () => jump(forward),
    setActor: (actor) => store.setState({ actor }),
  })
  return Object.assign(store, { actions })
}

const view = ({ past, present, future }: History) =>
  ({ record: present, canUndo: past.length > 0, canRedo: future.length > 0 })
