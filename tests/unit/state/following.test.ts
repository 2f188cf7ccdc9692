import { describe, expect, test } from 'vitest'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { sharedDraft } from '../../../src/state/shared-draft.ts'
import { aStore, blank } from './a-store.ts'

const answered = (value: string): Worksheet =>
  blank({ all: { 'who.ages': { value } }, actions: {}, safeguards: {} })

describe('a store that follows', () => {
  test('refuses every edit, undo and replacement, and takes what it receives', () => {
    const store = aStore()
    store.actions.answer('who.ages', null, 'adults')
    const before = store.record()
    store.follow(true)
    store.actions.answer('who.ages', null, 'from-13')
    store.actions.setDepth('quick')
    store.actions.replace(blank())
    store.actions.undo()
    expect(store.record()).toBe(before)
    const theirs = answered('from-13')
    store.receive(theirs)
    expect(store.record()).toBe(theirs)
    store.follow(false)
    store.actions.undo()
    expect(store.record()).toBe(theirs)
    store.actions.answer('who.ages', null, 'adults')
    expect(store.cell('who.ages')?.value).toBe('adults')
  })
})

/** A tab at a seat that a test moves, over a shelf whose writes it lets succeed or fail. */
const aTab = async (atFirst: 'writing' | 'following') => {
  const store = aStore()
  let kept = store.record()
  let isFull = false
  let left = 0
  let told = 0
  const seat = {
    atFirst, takeOver: async () => 'taken' as const, tellWritten: () => void told++, leave: () => void left++,
  }
  const look = async () => kept
  const { draft, events } = sharedDraft({
    seat, store, held: kept, look, open: look, whenSeated: () => undefined, now: () => kept.changed,
    later: () => () => undefined,
    journalOf: async () => ({
      append: async () => {
        if (isFull) return 'quota'
        kept = store.record()
        return null
      },
    }),
  })
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
  await settle()
  return {
    store, draft, events, settle, left: () => left, told: () => told, kept: () => kept,
    put: (worksheet: Worksheet) => (kept = worksheet), fill: () => (isFull = true),
  }
}

describe('a draft in several tabs', () => {
  test('is written by the tab that has the seat, which tells the others', async () => {
    const tab = await aTab('writing')
    const before = tab.told()
    tab.store.actions.answer('who.ages', null, 'adults')
    await tab.settle()
    expect([tab.kept(), tab.told() > before]).toEqual([tab.store.record(), true])
  })

  test('is only shown by the other, until the seat is its own: then from what is kept by then', async () => {
    const tab = await aTab('following')
    tab.put(answered('adults'))
    tab.events.onWritten()
    await tab.settle()
    expect([tab.store.record(), tab.draft.saving.get().kind]).toEqual([answered('adults'), 'following'])
    tab.put(answered('from-13'))
    tab.events.onSeated()
    await tab.settle()
    expect(tab.store.record()).toEqual(answered('from-13'))
    tab.store.actions.answer('who.ages', null, 'adults')
    await tab.settle()
    expect(tab.kept()).toBe(tab.store.record())
  })

  test('is given away once everything is kept, and nothing more can be typed then', async () => {
    const tab = await aTab('writing')
    tab.store.actions.answer('who.ages', null, 'adults')
    expect(await tab.events.onAsked()).toBe(true)
    expect(tab.kept()).toBe(tab.store.record())
    tab.store.actions.answer('who.ages', null, 'from-13')
    expect(tab.store.record()).toBe(tab.kept())
    tab.events.onLost()
    await tab.settle()
    expect(tab.draft.saving.get()).toEqual({ kind: 'following', isLost: true })
  })

  test('is not given away while something could not be kept, and taken by force takes nothing from view', async () => {
    const tab = await aTab('writing')
    tab.fill()
    tab.store.actions.answer('who.ages', null, 'adults')
    const mine = tab.store.record()
    expect(await tab.events.onAsked()).toBe(false)
    tab.put(answered('from-13'))
    tab.events.onLost()
    await tab.settle()
    tab.events.onWritten()
    await tab.settle()
    expect([tab.store.record(), tab.left(), tab.draft.saving.get().kind]).toEqual([mine, 1, 'not-saved'])
  })
})
