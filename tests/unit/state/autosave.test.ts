import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../src/record/canonical.ts'
import type { DraftSummary } from '../../../src/record/draft.ts'
import { invitationFile } from '../../../src/record/invite.ts'
import type { Change } from '../../../src/record/journal.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { autosave } from '../../../src/state/autosave.ts'
import { ASKING_STEPS } from '../../../src/state/step.ts'
import { largeWorksheet } from '../../cases/large-worksheet.ts'
import { begin } from './a-journal.ts'
import { type Bench, aStore } from './a-store.ts'

describe('what a list of drafts shows', () => {
  const summaryAfter = async (initial: Worksheet, change: (store: Bench) => void) => {
    const store = aStore(initial)
    const shown: DraftSummary[] = []
    const append = async (_changes: readonly Change[], summary: DraftSummary) => {
      shown.push(summary)
      return null
    }
    const clockwork = { now: () => '2026-11-22T09:00:00Z', later: () => () => undefined }
    const kept = autosave(store, { append }, store.record(), clockwork)
    change(store)
    await kept.flush()
    return shown.at(-1)
  }
  const asked = invitationFile(
    largeWorksheet, { id: 'inv', person: 'person-1', blind: false, now: largeWorksheet.created }
  )

  test('of somebody’s own answers: that they are, and the tier as they see it, once they may see it', async () => {
    const answering = ({ actions }: Bench) => ASKING_STEPS.forEach((step) => actions.confirmStep(step))
    const hidden = await summaryAfter(asked, answering)
    expect(hidden).toMatchObject({ id: 'inv', isOwn: true, tier: null })
    const shown = await summaryAfter(asked, (store) => {
      answering(store)
      store.actions.finish()
    })
    expect([shown?.isOwn, shown?.tier?.worst]).toEqual([true, expect.any(Number)])
  })

  test('of a table’s: the tier', async () => {
    const shown = await summaryAfter(largeWorksheet, ({ actions }) => actions.patchConclusion({ reason: 'R.' }))
    expect(shown?.tier).not.toBeNull()
    expect(shown).not.toHaveProperty('isOwn')
  })
})

describe('a change', () => {
  test('is written at once, as the cells that changed', async () => {
    const { store, journal, kept } = await begin()
    store.actions.answer('who.ages', null, 'adults')
    expect(journal.isWriting()).toBe(true)
    expect(kept.saving.get()).toEqual({ kind: 'saving' })
    await journal.end()
    expect(kept.saving.get()).toEqual({ kind: 'saved', at: '2026-11-22T09:00:00Z' })
    expect(journal.written.at(-1)?.changes.map(({ path }) => path.join('/'))).toEqual([
      'changed', 'answers/joint/all/who.ages',
    ])
  })

  test('waits for the write before it, and goes together with its neighbours', async () => {
    const { store, journal, held } = await begin()
    for (const text of ['I', 'It', 'It h', 'It helps']) store.actions.answer('feature.for', null, text)
    await journal.end()
    await journal.end()
    expect(journal.isWriting()).toBe(false)
    expect(journal.written.length).toBe(3)
    expect(canonicalJson(held())).toBe(canonicalJson(store.record()))
    expect(journal.written.at(-1)?.summary).toMatchObject({ id: 'w', title: 'It helps', tier: null })
  })

  test('undone is a change', async () => {
    const { store, journal, held } = await begin()
    store.actions.answer('who.ages', null, 'adults')
    await journal.end()
    store.actions.undo()
    await journal.end()
    expect(canonicalJson(held())).toBe(canonicalJson(store.record()))
  })
})

describe('a failure', () => {
  test('is said, and the next change brings what was missing', async () => {
    const { store, journal, kept, held } = await begin()
    store.actions.answer('who.ages', null, 'adults')
    await journal.end('quota')
    expect(kept.saving.get()).toMatchObject({ kind: 'not-saved', failure: 'quota' })
    store.actions.answer('who.acuity', null, 'mild')
    await journal.end()
    expect(kept.saving.get().kind).toBe('saved')
    expect(canonicalJson(held())).toBe(canonicalJson(store.record()))
  })

  test('at the very beginning is said too', async () => {
    const { kept } = await begin('denied')
    expect(kept.saving.get()).toMatchObject({ kind: 'not-saved', failure: 'denied' })
  })

  test.each(['quota', 'blocked', 'failed', 'denied'] as const)(
    'of the kind “%s” passes by itself: it is tried again, and said to be kept again', async (kind) => {
      const { store, journal, kept, held, wait } = await begin()
      store.actions.answer('who.ages', null, 'adults')
      await journal.end(kind)
      wait()
      expect([journal.isWriting(), kept.saving.get()]).toEqual([true, expect.objectContaining({ failure: kind })])
      await journal.end(kind)
      wait()
      await journal.end()
      expect(kept.saving.get()).toMatchObject({ kind: 'saved', isAgain: true })
      expect(canonicalJson(held())).toBe(canonicalJson(store.record()))
      wait()
      expect(journal.isWriting()).toBe(false)
    },
  )

  test.each(['stale', 'gone', 'outdated', 'erased'] as const)('of the kind “%s” is not tried again', async (kind) => {
    const { store, journal, kept, wait } = await begin()
    store.actions.answer('who.ages', null, 'adults')
    await journal.end(kind)
    wait()
    expect([journal.isWriting(), kept.saving.get()]).toEqual([false, expect.objectContaining({ failure: kind })])
  })

  test('because another tab went on: nothing is written any more', async () => {
    const { store, journal, kept } = await begin()
    store.actions.answer('who.ages', null, 'adults')
    await journal.end('stale')
    store.actions.answer('who.acuity', null, 'mild')
    expect(journal.isWriting()).toBe(false)
    expect(kept.saving.get()).toMatchObject({ kind: 'not-saved', failure: 'stale' })
  })
})

test('closing writes what is still to be written, and then no more', async () => {
  const { store, journal, kept, held } = await begin()
  store.actions.answer('who.ages', null, 'adults')
  store.actions.answer('who.acuity', null, 'mild')
  const closed = kept.close()
  await journal.end()
  await journal.end()
  await closed
  expect(canonicalJson(held())).toBe(canonicalJson(store.record()))
  store.actions.answer('who.ages', null, 'from-13')
  expect(journal.isWriting()).toBe(false)
})
