import * as fc from 'fast-check'
import type { Change } from '../../../../src/record/journal.ts'
import type { Worksheet } from '../../../../src/record/worksheet.ts'
import type { Database } from '../../../../src/storage/database.ts'
import { decisionDrafts } from '../../../../src/storage/decision-drafts.ts'
import { decisionDrawer } from '../../../../src/storage/decision-drawer.ts'
import { createDrafts } from '../../../../src/storage/drafts.ts'
import { keyChest } from '../../../../src/storage/key-chest.ts'
import { rootShelf } from '../../../../src/storage/root-shelf.ts'
import type { Shelf, StoredDraft } from '../../../../src/storage/shelf.ts'
import { signerBook } from '../../../../src/storage/signer-book.ts'
import { decisionText } from '../../../../src/record/read-decision.ts'
import { sentBack } from '../../../cases/decided.ts'
import { workedExample } from '../../../cases/worked-example.ts'
import { fixture } from '../../signature/key-files.ts'
import { golden, golden1 } from '../../record/golden.ts'
import type { Entry } from '../entry.ts'
import { NOW, listed } from '../gone-on.ts'
import { editedValue } from '../stored.ts'

const worksheet = JSON.parse(golden) as Worksheet
const SUMMARY = { id: 'a', title: 'Scribe', changed: NOW, tier: { best: 1, worst: 3 } } as const
const ROW = { path: ['answers', 'joint', 'all', 'who.ages'], value: { value: 'adults' } }
const CHANGES: readonly Change[] = [{ kind: 'set', ...ROW }, { kind: 'remove', path: ['team', 'people', 'x'] }]

const anyDraft = fc.record({
  summary: fc.oneof(fc.constant(SUMMARY), fc.constant({ ...SUMMARY, title: '<img src=x>' })),
  revision: fc.constantFrom<unknown[]>(0, 3, -1, NaN, 'x'),
  snapshot: editedValue(worksheet, worksheet, JSON.parse(golden1)),
  changes: fc.array(editedValue(...CHANGES), { maxLength: 3 }),
}).map((draft) => draft as unknown as StoredDraft)

/** A shelf that hands out what it was given, and takes everything. */
const shelfOf = (draft: StoredDraft, opened: unknown): Shelf => ({
  list: async () => [draft.summary], read: async () => draft, add: async () => true, append: async () => true,
  fold: async () => undefined, remove: async () => undefined, lastOpened: async () => opened as string,
  noteOpened: async () => undefined,
})

/** A draft as something else left it. */
export const drafts: Entry<readonly [StoredDraft, unknown]> = {
  inputs: fc.tuple(anyDraft, editedValue('a', 'b')),
  meet: async ([draft, last]) => {
    const kept = createDrafts({
      openShelf: async () => shelfOf(draft, last), now: () => NOW, newId: () => 'copy', whenIdle: (work) => work(),
    })
    await Promise.all([kept.list(), kept.lastOpened(), kept.heirOf('w'), kept.duplicate('a', 'Copy')])
    const open = await kept.open('a')
    if (open === null) return { kind: 'closed', says: '' }
    const says = listed(open)
    const failure = await (await kept.journalOf(open)).append([{ kind: 'set', ...ROW }], SUMMARY)
    return { kind: failure ?? 'opens', says }
  },
  sizeOf: () => 2_000_000,
  outcomes: { opens: true, closed: true },
}

const KEY = { kind: 'wrapped', certificate: new Uint8Array(9), salt: new Uint8Array(16), iv: new Uint8Array(12),
  wrapped: new Uint8Array(90), iterations: 600 }
const GOOD = {
  keys: { id: 'AA:BB', name: 'Ana', created: NOW, key: KEY },
  roots: { id: 'AA:BB', name: 'Root', imported: NOW, certificate: fixture('root.pem') },
  signers: { since: NOW, by: 'card' },
  decisions: { id: '', decision: await sentBack(workedExample) },
} as const
const SHA = GOOD.decisions.decision.on.sha256

const anyThings = fc.record({
  keys: fc.array(editedValue(GOOD.keys), { maxLength: 2 }), roots: fc.array(editedValue(GOOD.roots), { maxLength: 2 }),
  decisions: fc.array(editedValue({ ...GOOD.decisions, id: SHA }), { maxLength: 2 }),
  signers: editedValue(GOOD.signers, NOW),
})

type Things = typeof anyThings extends fc.Arbitrary<infer T> ? T : never

const databaseOf = (things: Things): Database => ({
  getAll: async (name: keyof Things) => things[name], put: async () => undefined, delete: async () => undefined,
  get: async (name: keyof Things) => (name === 'decisions' ? things.decisions[0] : things.signers),
}) as unknown as Database

/** Keys, authorities, known signers and decisions as something else left them. */
export const keptThings: Entry<Things> = {
  inputs: anyThings,
  meet: async (things) => {
    const open = async () => databaseOf(things)
    const [keys, roots] = [await keyChest(open).list(), await rootShelf(open).list()]
    const signer = await signerBook(open).known('AA')
    await signerBook(open).note('AA', NOW, 'compared')
    const decisions = decisionDrawer(async () => ({ database: await open(), keys: null }))
    const { decision } = await decisionDrafts(decisions, () => 'n').open(SHA)
    const shown = [
      ...keys.flatMap(({ id, name, created }) => [id, name, created]),
      ...roots.flatMap(({ id, name, imported }) => [id, name, imported]), ...(signer ? [signer.since, signer.by] : []),
    ]
    if (shown.some((text: unknown) => typeof text !== 'string')) throw new Error('Something that is no text is shown')
    const kind = keys.length + roots.length > 0 ? 'some' : 'none'
    return { kind, says: JSON.stringify(shown) + (decision ? decisionText(decision) : '') }
  },
  sizeOf: () => 100_000,
  outcomes: { some: true, none: true },
}
