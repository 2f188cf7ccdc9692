import * as fc from 'fast-check'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { openDatabase } from '../../../src/storage/database.ts'
import { editedValue } from '../../unit/hostile/stored.ts'

/** Fills the browser's real database with what no release of ours keeps there. A test calls it from outside. */

const NOW = '2026-11-27T09:30:00+01:00'
const worksheet = newWorksheet({ id: 'd0', now: NOW, depth: 'full' })
const key = { kind: 'wrapped', certificate: new Uint8Array(9), iterations: 600 }
const row = { kind: 'set', path: ['answers', 'joint', 'all', 'who.ages'], value: { value: 'adults' } }

/** Contents of each drawer; their keys stay as ours are, or nothing would ever find them. */
const DRAWERS = {
  snapshots: editedValue(worksheet, worksheet),
  journal: editedValue(row, row),
  keys: editedValue({ id: 'k', name: 'Ana', created: NOW, key }),
  roots: editedValue({ id: 'r', name: 'Root', imported: NOW, certificate: new Uint8Array(9) }),
  signers: editedValue({ since: NOW, by: 'card' }, NOW),
  decisions: editedValue({ id: 'x', decision: { format: 'affordance-decision', version: 1 } }),
  meta: editedValue('d0', 'd1'),
} as const

const WITH_ID: ReadonlySet<string> = new Set(['keys', 'roots', 'decisions'])
const EACH = 12

const keyOf = (drawer: string, n: number): IDBValidKey | undefined => {
  if (WITH_ID.has(drawer)) return undefined
  if (drawer === 'journal') return [`d${n}`, 1, n]
  return drawer === 'meta' ? 'opened' : `d${n}`
}

const contentOf = (drawer: string, value: unknown, n: number): unknown =>
  (WITH_ID.has(drawer) ? { ...Object(value), id: `i${n}` } : value)

/** How many contents the database took; a few cannot be copied, and the browser refuses those itself. */
const fill = async (seed: number): Promise<number> => {
  const database = await openDatabase()
  let taken = 0
  const put = async (drawer: keyof typeof DRAWERS | 'drafts', value: unknown, n: number) => {
    try {
      await database.put(drawer, contentOf(drawer, value, n) as never, keyOf(drawer, n) as never)
      taken += 1
    } catch {
      // No browser can keep it, so none can hand it out.
    }
  }
  for (const [drawer, contents] of Object.entries(DRAWERS)) {
    const values = fc.sample(contents, { numRuns: drawer === 'meta' ? 1 : EACH, seed })
    for (const [n, value] of values.entries()) await put(drawer as keyof typeof DRAWERS, value, n)
  }
  for (let n = 0; n < 6; n += 1) {
    await database.put('drafts', { id: `d${n}`, title: `<b>${n}</b>`, changed: NOW, tier: null, revision: 1 })
  }
  database.close()
  return taken
}

const hostileShelf = { fill }

export type HostileShelf = typeof hostileShelf

Object.assign(globalThis, { hostileShelf })
