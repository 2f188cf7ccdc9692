import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import type { Cell, Layer, Worksheet } from '../../../src/record/worksheet.ts'
import { type WorksheetStore, createWorksheetStore } from '../../../src/state/worksheet-store.ts'

/** A clock that a test turns: starts at nine, moves on by itself one millisecond per look. */
const clock = () => {
  let ms = Date.UTC(2026, 10, 22, 9)
  return {
    now: () => new Date(ms++).toISOString(),
    wait: (more: number) => {
      ms += more
    },
  }
}

export const blank = (answers?: Layer): Worksheet =>
  newWorksheet({ id: 'w', now: '2026-11-22T08:00:00.000Z', depth: 'full', ...(answers && { answers }) })

export interface Bench extends WorksheetStore {
  readonly wait: (more: number) => void
  readonly record: () => Worksheet
  /** The shared cell of a question, or an action's own: of the worksheet itself. */
  readonly cell: (question: string, action?: string) => Cell | undefined
}

export const aStore = (initial: Worksheet = blank()): Bench => {
  const { now, wait } = clock()
  let ids = 0
  const store = createWorksheetStore({ initial, now, newId: () => `id-${++ids}` })
  const record = () => store.getState().record
  const cell = (question: string, action?: string) => {
    const { joint } = record().answers
    return action === undefined ? joint.all[question] : joint.actions[action]?.[question]
  }
  return Object.assign(store, { wait, record, cell })
}
