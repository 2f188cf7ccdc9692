import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTIONS, type ActionId } from '../../../src/content/questions.ts'
import { FIVE_WS } from '../../../src/domain/question.ts'
import type { Cell, Layer, Worksheet } from '../../../src/record/worksheet.ts'
import { giveSameAs, sameAsChanges } from '../../../src/state/same-as.ts'
import { answerOf } from '../../../src/state/selectors.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyLayer } from '../record/any-record.ts'
import { aStore, blank } from './a-store.ts'

const STAMP = { by: 'ana', at: '2026-11-27T21:00:00.000Z' }

const withActions = (layer: Partial<Layer>, ...actions: readonly ActionId[]): Worksheet =>
  blank({ actions: {}, safeguards: {}, ...layer, all: { ...layer.all, 'what.actions': { value: actions } } })

const inform: ActionId = 'inform'
const alert: ActionId = 'alert'
const all = { to: alert, from: inform, ws: FIVE_WS }

const same = (record: Worksheet, chosen = all) => giveSameAs(chosen, STAMP)(record).answers.joint

describe('the same answers as another action', () => {
  const record = withActions({
    all: { 'where.runs': { value: 'device', basis: 'decided' } },
    actions: {
      inform: {
        'who.gets': { value: 'clinician', basis: 'documented', note: 'by post', by: 'ben', at: STAMP.at },
        'when.oversight': { unknown: true },
        'why.role': { value: 'extra', confirmed: false },
        'what.chain': { value: ['alert'] },
      },
      alert: {
        'who.gets': { value: 'institution', basis: 'decided', note: 'by pager', leaveFor: 'clinician' },
        'where.runs': { value: 'maker' },
        'when.length': { value: 'session' },
      },
    },
  }, inform, alert)

  test('says beforehand what it would change, and changes that', () => {
    expect(sameAsChanges(record, all).map(({ question, after }) => [question, after.value ?? after.unknown])).toEqual([
      ['who.gets', 'clinician'], ['when.oversight', true], ['where.runs', 'device'], ['why.role', 'extra'],
    ])
    expect(same(record).actions[alert]).toEqual({
      'who.gets': { value: 'clinician', note: 'by pager', ...STAMP },
      'when.oversight': { unknown: true, ...STAMP },
      'why.role': { value: 'extra', confirmed: false },
      'when.length': { value: 'session' },
    })
  })

  test('of one W alone', () => {
    expect(sameAsChanges(record, { ...all, ws: ['where'] }).map(({ question }) => question)).toEqual(['where.runs'])
  })

  test('no action sets itself off, and an answer that was only this comes not along', () => {
    expect(same(record).actions[alert]).not.toHaveProperty(['what.chain'])
    const chained = withActions({ actions: { inform: { 'what.chain': { value: ['alert', 'act'] } } } }, inform, alert)
    expect(same(chained).actions[alert]?.['what.chain']?.value).toEqual(['act'])
  })

  test('a note stays where the answer for all holds again', () => {
    const noted = withActions({
      all: { 'where.runs': { value: 'device', basis: 'decided' } },
      actions: { alert: { 'where.runs': { value: 'maker', note: 'in Dublin' } } },
    }, inform, alert)
    expect(same(noted).actions[alert]).toEqual({ 'where.runs': { value: 'device', note: 'in Dublin', ...STAMP } })
  })

  test('one Undo takes all of it back', () => {
    const store = aStore(record)
    store.actions.sameAs(all)
    expect(store.cell('who.gets', alert)?.value).toBe('clinician')
    store.actions.undo()
    expect(store.record().answers).toEqual(record.answers)
    expect(store.getState().canUndo).toBe(false)
  })
})

describe('of any worksheet', () => {
  const anyCase = fc.record({
    layer: anyLayer,
    actions: fc.subarray([...ACTIONS], { minLength: 2 }),
    ws: fc.subarray([...FIVE_WS], { minLength: 1 }),
    at: fc.tuple(fc.nat(), fc.nat()),
  }).map(({ layer, actions, ws, at: [to, from] }) => {
    const at = (n: number) => actions[n % actions.length] ?? inform
    return { record: withActions(layer, ...actions), chosen: { to: at(to), from: at(from), ws } }
  })

  test('what was foretold comes to count, nothing else moves, and then there is nothing left to do', () => {
    fc.assert(fc.property(anyCase, ({ record, chosen }) => {
      const changes = sameAsChanges(record, chosen)
      const after = giveSameAs(chosen, STAMP)(record)
      const { joint } = after.answers
      for (const { question, after: { value, unknown, confirmed } } of changes) {
        const { cell, own } = answerOf(after, question, chosen.to)
        expect([cell?.value, cell?.unknown, cell?.confirmed]).toEqual([value, unknown, confirmed])
        expect(own && cell?.basis).toBeFalsy()
      }
      const told = new Set<string>(changes.map(({ question }) => question))
      const rest = (layer: Layer) => [
        layer.all, layer.safeguards,
        Object.entries(layer.actions).flatMap(([action, cells]) =>
          Object.entries(cells).filter(([question]) => action !== chosen.to || !told.has(question))
            .map(([question, cell]): [string, string, Cell] => [action, question, cell])),
      ]
      expect(rest(joint)).toEqual(rest(record.answers.joint))
      expect(sameAsChanges(after, { ...chosen, ws: [...chosen.ws] }).filter(({ question }) => told.has(question)))
        .toEqual([])
    }), { numRuns: fuzzRuns() })
  })
})
