import { describe, expect, test } from 'vitest'
import { cellChanges } from '../../../src/record/journal.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { memoryShelf } from '../../../src/storage/memory-shelf.ts'
import { stateOf } from '../../../src/storage/shelf.ts'
import { golden1 } from '../record/golden.ts'
import { NOW, answered, onShelf, sheet, summary } from './on-shelf.ts'

describe('a draft', () => {
  test('is kept from its first write, and opens as it was left', async () => {
    const { drafts, rest } = onShelf()
    const journal = await drafts.journalOf(sheet('a'))
    expect(await drafts.list()).toEqual([])
    expect(await journal.append([], summary('a'))).toBeNull()
    const after = answered(sheet('a'), 'adults')
    expect(await journal.append(cellChanges(sheet('a'), after), summary('a'))).toBeNull()
    expect(await drafts.open('a')).toEqual(after)
    rest()
    expect(await drafts.open('a')).toEqual(after)
    expect(await drafts.lastOpened()).toBe('a')
  })

  test('goes on from where it was opened', async () => {
    const shelf = memoryShelf()
    const first = onShelf(shelf)
    await (await first.drafts.journalOf(sheet('a'))).append([], summary('a'))
    const second = onShelf(shelf)
    const opened = await second.drafts.open('a')
    const journal = await second.drafts.journalOf(opened ?? sheet('?'))
    const after = answered(sheet('a'), 'adults')
    expect(await journal.append(cellChanges(sheet('a'), after), summary('a'))).toBeNull()
    expect(await first.drafts.open('a')).toEqual(after)
  })

  test('of an older release is brought to our version with the first thing that is written', async () => {
    const shelf = memoryShelf()
    const { id } = JSON.parse(golden1) as { id: string }
    await shelf.add({ summary: summary(id), revision: 7, snapshot: JSON.parse(golden1), changes: [] })
    const { drafts, rest } = onShelf(shelf)
    const opened = await drafts.open(id) ?? sheet('?')
    const journal = await drafts.journalOf(opened)
    expect(await journal.append([], summary(id))).toBeNull()
    expect(stateOf(await shelf.read(id) ?? { snapshot: null, changes: [] })).toMatchObject({ version: 1 })

    const planned: Worksheet = { ...opened, plan: { 'hear-of-harm': { done: true } } }
    expect(await journal.append(cellChanges(opened, planned), summary(id))).toBeNull()
    const owned: Worksheet = { ...planned, plan: { 'hear-of-harm': { done: true, owner: 'Ana' } } }
    expect(await journal.append(cellChanges(planned, owned), summary(id))).toBeNull()
    rest()
    expect(stateOf(await shelf.read(id) ?? { snapshot: null, changes: [] })).toEqual(owned)
    expect(await drafts.open(id)).toEqual(owned)
  })

  test('that another tab changed is not overwritten', async () => {
    const shelf = memoryShelf()
    const [here, there] = [onShelf(shelf), onShelf(shelf)]
    const mine = await here.drafts.journalOf(sheet('a'))
    await mine.append([], summary('a'))
    const theirs = await there.drafts.journalOf((await there.drafts.open('a')) ?? sheet('?'))
    const after = answered(sheet('a'), 'adults')
    expect(await theirs.append(cellChanges(sheet('a'), after), summary('a'))).toBeNull()
    expect(await mine.append(cellChanges(sheet('a'), answered(sheet('a'), 'under-13')), summary('a'))).toBe('stale')
    expect(await here.drafts.open('a')).toEqual(after)
  })

  test('that another tab deleted does not come back by itself', async () => {
    const { drafts } = onShelf()
    const journal = await drafts.journalOf(sheet('a'))
    await journal.append([], summary('a'))
    await drafts.remove('a')
    expect(await journal.append(cellChanges(sheet('a'), answered(sheet('a'), 'adults')), summary('a'))).toBe('gone')
    expect(await drafts.list()).toEqual([])
  })

  test('is deleted, and brought back', async () => {
    const { drafts } = onShelf()
    await (await drafts.journalOf(answered(sheet('a'), 'adults'))).append([], summary('a'))
    await drafts.remove('a')
    expect(await drafts.open('a')).toBeNull()
    await drafts.restore('a')
    expect(await drafts.open('a')).toEqual(answered(sheet('a'), 'adults'))
  })

  test('is duplicated under an id and a time of its own', async () => {
    const { drafts } = onShelf()
    await (await drafts.journalOf(answered(sheet('a'), 'adults'))).append([], summary('a'))
    await drafts.duplicate('a', 'Copy of Scribe')
    expect(await drafts.list()).toContainEqual(summary('new-1', 'Copy of Scribe'))
    expect(await drafts.open('new-1')).toEqual({ ...answered(sheet('new-1'), 'adults'), created: NOW, changed: NOW })
  })

  test('changed last stands first, whatever the offset of its clock', async () => {
    const { drafts } = onShelf()
    const times = { a: '2026-11-22T10:00:00+05:00', b: '2026-11-22T09:00:00Z', c: '2026-11-22T09:30:00+02:00' }
    for (const [id, changed] of Object.entries(times)) {
      await (await drafts.journalOf(sheet(id))).append([], summary(id, '', changed))
    }
    expect((await drafts.list()).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })
})
