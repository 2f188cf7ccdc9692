import { describe, expect, test } from 'vitest'
import { cellChanges } from '../../../src/record/journal.ts'
import { memoryShelf } from '../../../src/storage/memory-shelf.ts'
import { type Shelf, stateOf } from '../../../src/storage/shelf.ts'
import { answered, failing, onShelf, sheet, summary } from './on-shelf.ts'

describe('trouble', () => {
  test('where the browser keeps nothing, work goes on in memory and says so', async () => {
    const { drafts } = onShelf(Promise.reject(new DOMException('', 'SecurityError')))
    const journal = await drafts.journalOf(sheet('a'))
    expect(await journal.append([], summary('a'))).toBe('denied')
    expect(drafts.trouble.get()).toBe('denied')
    expect(await drafts.open('a')).toEqual(sheet('a'))
  })

  test.each([
    ['QuotaExceededError', 'quota'], ['BlockedError', 'blocked'],
    ['VersionError', 'outdated'], ['OutdatedError', 'outdated'], ['ErasedError', 'erased'],
    ['SecurityError', 'denied'], ['AbortError', 'failed'],
  ] as const)('%s is told as %s, by a write and by a look', async (name, failure) => {
    const { drafts } = onShelf(failing(name))
    expect(await (await drafts.journalOf(sheet('a'))).append([], summary('a'))).toBe(failure)
    expect(await drafts.list()).toEqual([{ ...summary('a'), trouble: 'unsaved' }])
    expect(drafts.trouble.get()).toBe(failure)
  })

  test('a full disk that has room again takes the draft after all', async () => {
    const memory = memoryShelf()
    let isFull = true
    const add: Shelf['add'] = (draft) => (isFull ? failing('QuotaExceededError') : memory).add(draft)
    const { drafts } = onShelf({ ...memory, add })
    const journal = await drafts.journalOf(sheet('a'))
    expect(await journal.append([], summary('a'))).toBe('quota')
    isFull = false
    const after = answered(sheet('a'), 'adults')
    expect(await journal.append(cellChanges(sheet('a'), after), summary('a'))).toBeNull()
    expect(await drafts.open('a')).toEqual(after)
  })

  test('what is kept and is no worksheet is told, stays where it is, and can be taken out as it is', async () => {
    const shelf = memoryShelf()
    await shelf.add({ summary: summary('a'), revision: 0, snapshot: { format: 'other' }, changes: [] })
    const { drafts } = onShelf(shelf)
    expect([await drafts.open('a'), await drafts.whyClosed('a')]).toEqual([null, 'unreadable'])
    expect(drafts.trouble.get()).toBeNull()
    expect((await shelf.read('a'))?.snapshot).toEqual({ format: 'other' })
    expect(JSON.parse(await drafts.raw('a') ?? '')).toMatchObject({ snapshot: { format: 'other' }, revision: 0 })
  })

  test('what could not be kept opens from memory, and is written as soon as anything is', async () => {
    const memory = memoryShelf()
    let isFull = true
    const shelf: Shelf = {
      ...memory,
      add: (draft) => (isFull ? failing('QuotaExceededError') : memory).add(draft),
      append: (...all) => (isFull ? failing('QuotaExceededError') : memory).append(...all),
    }
    const { drafts, rest } = onShelf(shelf)
    await (await drafts.journalOf(answered(sheet('a'), 'adults'))).append([], summary('a'))
    expect([drafts.hasUnsaved(), await drafts.open('a')]).toEqual([true, answered(sheet('a'), 'adults')])
    const again = await drafts.journalOf(answered(sheet('a'), 'adults'))
    const older = answered(sheet('a'), 'from-13')
    expect(await again.append(cellChanges(answered(sheet('a'), 'adults'), older), summary('a'))).toBe('quota')
    isFull = false
    await (await drafts.journalOf(sheet('b'))).append([], summary('b'))
    rest()
    await expect.poll(() => drafts.hasUnsaved()).toBe(false)
    expect(stateOf(await memory.read('a') ?? { snapshot: null, changes: [] })).toEqual(older)
    expect((await drafts.list()).map(({ id, trouble }) => [id, trouble])).toEqual([['b', undefined], ['a', undefined]])
  })

  test('a write that was kept but never acknowledged is not taken for another tab’s', async () => {
    const memory = memoryShelf()
    let isCut = true
    const append: Shelf['append'] = async (...all) => {
      const isWritten = await memory.append(...all)
      if (!isCut) return isWritten
      isCut = false
      throw new DOMException('', 'AbortError')
    }
    const { drafts } = onShelf({ ...memory, append })
    const journal = await drafts.journalOf(sheet('a'))
    await journal.append([], summary('a'))
    const after = answered(sheet('a'), 'adults')
    expect(await journal.append(cellChanges(sheet('a'), after), summary('a'))).toBeNull()
    const later = answered(sheet('a'), 'from-13')
    expect(await journal.append(cellChanges(after, later), summary('a'))).toBeNull()
    expect(await drafts.open('a')).toEqual(later)
  })

  test('what somebody deleted comes back by no write that was on its way', async () => {
    const memory = memoryShelf()
    let isFull = true
    const add: Shelf['add'] = (draft) => (isFull ? failing('QuotaExceededError') : memory).add(draft)
    const { drafts } = onShelf({ ...memory, add })
    const journal = await drafts.journalOf(sheet('a'))
    await journal.append([], summary('a'))
    expect(await drafts.remove('a')).toBe(true)
    isFull = false
    expect(await journal.append([], summary('a'))).toBe('gone')
    expect([await drafts.list(), drafts.hasUnsaved()]).toEqual([[], false])
    isFull = true
    expect(await drafts.restore('a')).toBe(true)
    expect([await drafts.open('a'), drafts.hasUnsaved()]).toEqual([sheet('a'), true])
  })

  test('one damaged draft does not keep the others from being found', async () => {
    const shelf = memoryShelf()
    await shelf.add({ summary: summary('bad'), revision: 0, snapshot: 1, changes: [null as never] })
    const snapshot = { ...sheet('a'), ancestors: ['before'] }
    await shelf.add({ summary: summary('a', '', '2020-01-01T00:00:00Z'), revision: 0, snapshot, changes: [] })
    expect((await onShelf(shelf).drafts.heirOf('before'))?.id).toBe('a')
  })
})
