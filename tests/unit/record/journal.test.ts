import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../src/record/canonical.ts'
import { applyChanges, cellChanges } from '../../../src/record/journal.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyRecord } from './any-record.ts'
import { golden } from './golden.ts'

const before = JSON.parse(golden) as Worksheet

const withCell = (question: string, cell: object | undefined): Worksheet => {
  const { [question]: _old, ...others } = before.answers.joint.all
  const all = cell ? { ...others, [question]: cell } : others
  return { ...before, answers: { ...before.answers, joint: { ...before.answers.joint, all } } }
}

describe('a change is one cell', () => {
  test('an answer that changed', () => {
    const cell = { value: 'from-13' }
    expect(cellChanges(before, withCell('who.ages', cell))).toEqual([
      { kind: 'set', path: ['answers', 'joint', 'all', 'who.ages'], value: cell },
    ])
  })

  test('an answer that went', () => {
    expect(cellChanges(before, withCell('who.ages', undefined))).toEqual([
      { kind: 'remove', path: ['answers', 'joint', 'all', 'who.ages'] },
    ])
  })

  test('an action that differs for the first time brings its room along', () => {
    const actions = { ...before.answers.joint.actions, 'write-notes': { 'why.role': { value: 'extra' } } }
    const after = { ...before, answers: { ...before.answers, joint: { ...before.answers.joint, actions } } }
    expect(cellChanges(before, after)).toEqual([
      { kind: 'set', path: ['answers', 'joint', 'actions', 'write-notes'], value: { 'why.role': { value: 'extra' } } },
    ])
  })

  test('a move at the table is one change of its order', () => {
    const after = { ...before, team: { ...before.team, order: ['ana', 'ben'] } }
    expect(cellChanges(before, after)).toEqual([{ kind: 'set', path: ['team', 'order'], value: ['ana', 'ben'] }])
  })

  test('a what-if that is renamed keeps its answers where they are', () => {
    const [first] = before.answers.variantOrder
    const { variants } = before.answers
    const renamed = { ...variants, [first ?? '']: { ...variants[first ?? ''], title: 'New' } } as typeof variants
    expect(cellChanges(before, { ...before, answers: { ...before.answers, variants: renamed } })).toEqual([
      { kind: 'set', path: ['answers', 'variants', first, 'title'], value: 'New' },
    ])
  })

  test('an own hazard and a step of the plan', () => {
    const { order, byId } = before.ownHazards
    const { family: _left, ...others } = byId
    const after: Worksheet =
      { ...before, ownHazards: { order, byId: others }, plan: { ...before.plan, 'hear-of-harm': { done: true } } }
    expect(cellChanges(before, after)).toEqual([
      { kind: 'remove', path: ['ownHazards', 'byId', 'family'] },
      { kind: 'set', path: ['plan', 'hear-of-harm'], value: { done: true } },
    ])
  })

  test('nothing changed, nothing written', () => {
    expect(cellChanges(before, JSON.parse(golden) as Worksheet)).toEqual([])
  })
})

test('changes lead from any record to any other, and back', () => {
  fc.assert(fc.property(anyRecord, anyRecord, (from, to) => {
    const there = applyChanges(from, cellChanges(from, to))
    expect(canonicalJson(there)).toBe(canonicalJson(to))
    expect(canonicalJson(applyChanges(there, cellChanges(to, from)))).toBe(canonicalJson(from))
  }), { numRuns: fuzzRuns(60) })
})

test('a change of a hostile key pollutes nothing', () => {
  const record = applyChanges({}, [{ kind: 'set', path: ['__proto__', 'polluted'], value: true }])
  expect(Object.hasOwn(record as object, '__proto__')).toBe(true)
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})
