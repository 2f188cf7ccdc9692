import { cellChanges } from '../../../src/record/journal.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { databaseShelf } from '../../../src/storage/database-shelf.ts'
import { openDatabase } from '../../../src/storage/database.ts'
import { createDrafts } from '../../../src/storage/drafts.ts'
import { keyChest } from '../../../src/storage/key-chest.ts'
import { rootShelf } from '../../../src/storage/root-shelf.ts'
import { signerBook } from '../../../src/storage/signer-book.ts'

/** The drafts of a page, over the browser's real database. A test calls it from outside. */
const NOW = '2026-11-22T12:00:00Z'

const database = openDatabase()
const drafts = createDrafts({
  openShelf: async () => databaseShelf(await database), now: () => NOW, newId: () => 'copy', whenIdle: (work) => work(),
})
const keys = keyChest(() => database)
const roots = rootShelf(() => database)

const sheet = (note: string): Worksheet => {
  const empty = newWorksheet({ id: 'a', now: NOW, depth: 'full' })
  const all = note === '' ? {} : { 'who.ages': { note } }
  return { ...empty, answers: { ...empty.answers, joint: { ...empty.answers.joint, all } } }
}

const summary = { id: 'a', title: 'Scribe', changed: NOW, tier: { best: 1, worst: 3 } } as const

const storage = {
  begin: async (note: string) => (await drafts.journalOf(sheet(note))).append([], summary),
  /** Types one character after the other, each a write of its own. */
  type: async (from: string, to: string) => {
    const journal = await drafts.journalOf((await drafts.open('a')) ?? sheet(from))
    let failure = null
    for (let end = from.length + 1; end <= to.length && failure === null; end++) {
      const [before, after] = [sheet(to.slice(0, end - 1)), sheet(to.slice(0, end))]
      failure = await journal.append(cellChanges(before, after), summary)
    }
    return failure
  },
  note: async (id: string) => (await drafts.open(id))?.answers.joint.all['who.ages']?.note ?? null,
  /** A journal that goes on from what this page has open now. */
  hold: async () => {
    const journal = await drafts.journalOf((await drafts.open('a')) ?? sheet(''))
    return { write: (from: string, to: string) => journal.append(cellChanges(sheet(from), sheet(to)), summary) }
  },
  rows: async () => (await database).count('journal'),
  fill: async (size: number) => {
    const big = sheet('x'.repeat(size))
    return (await drafts.journalOf({ ...big, id: 'big' })).append([], { ...summary, id: 'big' })
  },
  signingKey: async () => {
    const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign'])
    const failure = await keys.keep({ id: 'AA:BB', name: 'Ana', created: NOW, key: { kind: 'device', privateKey } })
    const [kept] = (await keys.list()).map(({ key }) => (key as { readonly privateKey: CryptoKey }).privateKey)
    const forgotten = await keys.forget('AA:BB')
    return { failure, algorithm: kept?.algorithm.name, extractable: kept?.extractable, forgotten }
  },
  root: async () => {
    const failure = await roots.keep({ id: 'AA', name: 'Root', imported: NOW, certificate: new Uint8Array([1, 2]) })
    const kept = (await roots.list()).map(({ name, certificate }) => `${name} ${certificate}`)
    return { failure, kept, forgotten: await roots.forget('AA'), left: (await roots.list()).length }
  },
  signers: signerBook(() => database),
  drafts,
}

export type StorageProbe = typeof storage

Object.assign(globalThis, { storage })
