import { type Shelf, type StoredDraft, stateOf } from './shelf.ts'

/** Drafts that last as long as the page: for a browser that lets it keep nothing. */
export const memoryShelf = (): Shelf => {
  const drafts = new Map<string, StoredDraft>()
  let opened: string | null = null
  return {
    list: async () => [...drafts.values()].map(({ summary }) => summary),
    read: async (id) => drafts.get(id) ?? null,
    add: async (draft) => {
      const isFree = !drafts.has(draft.summary.id)
      if (isFree) drafts.set(draft.summary.id, draft)
      return isFree
    },
    append: async (revision, changes, summary) => {
      const draft = drafts.get(summary.id)
      if (draft?.revision !== revision) return false
      drafts.set(summary.id, { ...draft, summary, revision: revision + 1, changes: [...draft.changes, ...changes] })
      return true
    },
    fold: async (id) => {
      const draft = drafts.get(id)
      if (draft) drafts.set(id, { ...draft, snapshot: stateOf(draft), changes: [] })
    },
    remove: async (id) => void drafts.delete(id),
    lastOpened: async () => opened,
    noteOpened: async (id) => {
      opened = id
    },
  }
}
