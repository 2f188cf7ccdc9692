import { describe, expect, test } from 'vitest'
import { begin } from './a-journal.ts'

describe('the file that somebody saved', () => {
  test('falls behind with each entry that is changed, however often, and is up to date once it is saved', async () => {
    const { store, journal, kept } = await begin()
    for (const text of ['I', 'It', 'It helps']) store.actions.answer('feature.for', null, text)
    store.actions.answer('who.ages', null, 'adults')
    expect(kept.copy.get()).toEqual({ at: null, behind: 2 })
    kept.noteFile(store.record())
    expect(kept.copy.get()).toEqual({ at: '2026-11-22T09:00:00Z', behind: 0 })
    store.actions.answer('who.ages', null, 'from-13')
    await journal.end()
    await journal.end()
    expect(journal.written.at(-1)?.summary.copy).toEqual({ at: '2026-11-22T09:00:00Z', behind: 1 })
  })

  test('is remembered at once, though nothing else changed', async () => {
    const { store, journal, kept } = await begin()
    kept.noteFile(store.record())
    await journal.end()
    expect(journal.written.at(-1)).toMatchObject({ changes: [], summary: { copy: { behind: 0 } } })
  })
})
