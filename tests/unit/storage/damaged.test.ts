import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seal } from '../../../src/content/seal.ts'
import { RECORD_VERSION } from '../../../src/record/migrations.ts'
import { isNewerThanOurs } from '../../../src/record/newer-than-ours.ts'
import { listedDrafts } from '../../../src/storage/listed-drafts.ts'
import { rawDraft } from '../../../src/storage/raw-draft.ts'
import { readStored } from '../../../src/storage/read-stored.ts'
import type { StoredDraft } from '../../../src/storage/shelf.ts'
import { fuzzRuns } from '../fuzz-runs.ts'

const sound = { id: 'sound', title: 'Sound', changed: '2026-11-22T12:00:00Z', tier: null }
/** Whatever a database can hold. */
const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true })
/** "1.1" and ten is "1.11". */
const after = (version: string, by: number) =>
  version.split('.').map((part, n) => (n === 1 ? Number(part) + by : part)).join('.')

test.each<[string, unknown, boolean]>([
  ['our own', { version: RECORD_VERSION, rubric: { version: seal.version } }, false],
  ['an older form under older rules', { version: 1, rubric: { version: '0.9' } }, false],
  ['a newer form', { version: RECORD_VERSION + 1, rubric: { version: seal.version } }, true],
  ['newer rules by one', { version: RECORD_VERSION, rubric: { version: after(seal.version, 1) } }, true],
  ['newer rules by ten, later though they sort before', { rubric: { version: after(seal.version, 10) } }, true],
  ['no record', null, false],
  ['a version that is none', { version: 'x', rubric: { version: 7 } }, false],
])('%s: newer than ours, or not', (_name, record, isNewer) => {
  expect(isNewerThanOurs(record)).toBe(isNewer)
})

test('whatever else lies in the drawer, a sound row is listed as it is, and every line can be shown', () => {
  fc.assert(fc.property(fc.array(anything), fc.nat(), (rows, at) => {
    const list = listedDrafts(rows.toSpliced(at % (rows.length + 1), 0, sound), [])
    expect(list).toContainEqual(sound)
    for (const { id, title, changed, trouble } of list) {
      expect([typeof id, typeof title, typeof changed]).toEqual(['string', 'string', 'string'])
      if (trouble === undefined) expect(Date.parse(changed)).not.toBeNaN()
    }
  }), { numRuns: fuzzRuns(500) })
})

test('whatever is kept of a draft, it is read or refused, never thrown, and can be taken out as JSON', async () => {
  const draft = fc.record({ summary: anything, revision: anything, snapshot: anything, changes: fc.array(anything) })
  await fc.assert(fc.asyncProperty(draft, async (kept) => {
    const stored = kept as StoredDraft
    expect(await readStored(stored, '2026-11-27T12:00:00Z')).toMatchObject({ ok: false })
    expect(JSON.parse(rawDraft(stored))).toHaveProperty('changes')
  }), { numRuns: fuzzRuns(500) })
})

test('what JSON has no word for is taken out as plainly as can be, and a ring ends', () => {
  const ring: { self?: unknown } = {}
  ring.self = ring
  const snapshot = {
    large: 7n, map: new Map([['who', { ages: 'adults' }]]), set: new Set(['a']), bytes: new Uint8Array([1, 2]), ring,
    twice: [sound, sound],
  }
  expect(JSON.parse(rawDraft({ summary: sound, revision: 0, snapshot, changes: [] })).snapshot).toEqual({
    large: '7', map: [['who', { ages: 'adults' }]], set: ['a'], bytes: [1, 2],
    ring: { self: 'the same as further above' },
    twice: [sound, sound],
  })
})
