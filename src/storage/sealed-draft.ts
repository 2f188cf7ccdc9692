import type { Change } from '../record/journal.ts'
import type { DraftSummary } from '../record/draft.ts'
import type { Box } from '../sealing/box.ts'
import type { DataKeys, Owner } from './data-keys.ts'
import { openJson, sealJson } from './sealed-json.ts'
import { type StoredDraft, stateOf } from './shelf.ts'
import { type SealedDatabase, type SealedDraft, type SealedSnapshot, type Writing, rowsOf } from './vault-rows.ts'

export const DRAFT = ['drafts', 'snapshots', 'journal'] as const

export const ownerOf = (id: string): Owner => `draft:${id}`

/** A draft as it is kept sealed, its changes put into its whole state. */
export const sealDraft = async (key: CryptoKey, draft: StoredDraft, { random }: Pick<DataKeys, 'random'>) => {
  const { summary, revision } = draft
  const [box, state] = await Promise.all([
    sealJson(key, summary, ['summary', summary.id, revision], random),
    sealJson(key, stateOf(draft), ['snapshot', summary.id, revision], random),
  ])
  const row: SealedDraft = { id: summary.id, revision, box }
  const snapshot: SealedSnapshot = { at: revision, box: state }
  return { draft: row, snapshot }
}

/** Puts a sealed draft in the place of whatever stood under its id. */
export const putSealed = async (
  tx: Writing<'drafts' | 'snapshots' | 'journal'>, { draft, snapshot }: SealedRows, wrapped: Box,
): Promise<void> => {
  await Promise.all([
    tx.objectStore('drafts').put(draft),
    tx.objectStore('snapshots').put(snapshot, draft.id),
    tx.objectStore('journal').delete(rowsOf(draft.id)),
    tx.objectStore('vault').put(wrapped, ownerOf(draft.id)),
  ])
}

type SealedRows = Awaited<ReturnType<typeof sealDraft>>

/** The draft, and the revision that its last whole state is of; null where any part of it is not as it was written. */
export const readSealed = async (
  database: SealedDatabase, keys: DataKeys, id: string,
): Promise<{ readonly draft: StoredDraft; readonly at: number } | null> => {
  const tx = database.transaction(['drafts', 'snapshots', 'journal'])
  const [row, snapshot, rows, places] = await Promise.all([
    tx.objectStore('drafts').get(id),
    tx.objectStore('snapshots').get(id),
    tx.objectStore('journal').getAll(rowsOf(id)),
    tx.objectStore('journal').getAllKeys(rowsOf(id)),
    tx.done,
  ])
  const key = row && (await keys.of(ownerOf(id)))
  // A row for each revision since the last whole state, and none that is missing, doubled or from before.
  const isWhole = row && snapshot && row.revision === snapshot.at + rows.length &&
    places.every(([, revision, place], index) => revision === snapshot.at + index + 1 && place === 0)
  if (!key || !isWhole) return null
  const [summary, state, ...changes] = await Promise.all([
    openJson(key, row.box, ['summary', id, row.revision]),
    openJson(key, snapshot.box, ['snapshot', id, snapshot.at]),
    ...rows.map((box, index) => openJson(key, box, ['changes', id, snapshot.at + index + 1])),
  ])
  const opened = changes.filter((change) => change !== null)
  if (!summary || !state || opened.length < rows.length) return null
  const draft: StoredDraft = {
    summary: summary.value as DraftSummary,
    revision: row.revision,
    snapshot: state.value,
    changes: opened.flatMap(({ value }) => value as readonly Change[]),
  }
  return { draft, at: snapshot.at }
}
