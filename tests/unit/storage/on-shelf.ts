import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { createDrafts } from '../../../src/storage/drafts.ts'
import { memoryShelf } from '../../../src/storage/memory-shelf.ts'
import type { Shelf } from '../../../src/storage/shelf.ts'

export const NOW = '2026-11-22T12:00:00Z'

export const sheet = (id: string): Worksheet => newWorksheet({ id, now: '2026-11-22T09:00:00Z', depth: 'full' })

export const answered = (worksheet: Worksheet, value: string): Worksheet => {
  const joint = { ...worksheet.answers.joint, all: { 'who.ages': { value } } }
  return { ...worksheet, answers: { ...worksheet.answers, joint } }
}

export const summary = (id: string, title = 'Scribe', changed = NOW) => ({ id, title, changed, tier: null })

export const onShelf = (shelf: Shelf | Promise<Shelf> = memoryShelf()) => {
  let ids = 0
  const idle: (() => void)[] = []
  const drafts = createDrafts({
    openShelf: async () => shelf, now: () => NOW, newId: () => `new-${++ids}`, whenIdle: (work) => idle.push(work),
  })
  return { drafts, rest: () => idle.splice(0).forEach((work) => work()) }
}

/** A shelf whose writes fail with the browser's error of that name. */
export const failing = (name: string): Shelf => {
  const fail = async (): Promise<never> => {
    throw new DOMException('', name)
  }
  return {
    list: fail, read: fail, add: fail, append: fail, fold: fail, remove: fail, lastOpened: fail, noteOpened: fail,
  }
}
