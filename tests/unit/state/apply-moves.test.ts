import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTIONS, questions } from '../../../src/content/questions.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { Move } from '../../../src/domain/lever.ts'
import { levers } from '../../../src/domain/levers.ts'
import type { Safeguard } from '../../../src/domain/safeguard.ts'
import { safeguardStatus } from '../../../src/domain/safeguard-status.ts'
import { score } from '../../../src/domain/score.ts'
import { assessmentOf } from '../../../src/record/assessment.ts'
import { EMPTY_LAYER } from '../../../src/record/new-worksheet.ts'
import type { Layer } from '../../../src/record/worksheet.ts'
import { applyMoves } from '../../../src/state/apply-moves.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyLayer } from '../record/any-record.ts'
import { aStore } from './a-store.ts'

const AT = '2026-11-22T09:00:00.000Z'
const stamp = { by: 'ana', at: AT }
const EVIDENCE = 'Assumed in this what-if.'

const after = (layer: Partial<Layer>, ...moves: readonly Move[]): Layer =>
  applyMoves({ ...EMPTY_LAYER, ...layer }, moves, stamp, EVIDENCE)

/** What it takes to have a tier, for a feature that does three things. */
const ENOUGH: Layer['all'] = {
  'what.actions': { value: ['inform', 'screen', 'converse'] },
  'what.output': { value: 'generated' },
  'why.role': { value: 'extra' },
  'why.information': { value: ['typed'] },
}

const informed = (value: readonly string[]) => ({ 'why.information': { value } })

describe('choosing', () => {
  const move = { kind: 'choose', question: 'when.oversight', option: 'before' } as const
  const layer = {
    all: { 'when.oversight': { unknown: true, note: 'Ask.', leaveFor: 'clinician' } },
    actions: { diagnose: { 'when.oversight': { value: 'never' }, 'what.output': { value: 'fixed' } } },
  } as const

  test('for all actions changes what is open or riskier, and says who and when', () => {
    const { all, actions } = after(layer, { ...move, action: null })
    expect(all).toEqual({ 'when.oversight': { value: 'before', note: 'Ask.', by: 'ana', at: AT } })
    expect(actions['diagnose']?.['when.oversight']?.value).toBe('before')
    expect(actions['diagnose']?.['what.output']).toEqual({ value: 'fixed' })
  })

  test('for all actions leaves alone what is safer', () => {
    const { all, actions } = after(layer, { ...move, option: 'afterwards', action: null },
      { ...move, action: 'diagnose' }, { ...move, option: 'session', action: null })
    expect(all['when.oversight']?.value).toBe('session')
    expect(actions['diagnose']?.['when.oversight']?.value).toBe('before')
  })

  test('for one action leaves the others as they are', () => {
    const { all, actions } = after(layer, { ...move, action: 'inform' })
    expect(all).toEqual(layer.all)
    expect(actions['inform']?.['when.oversight']?.value).toBe('before')
    expect(actions['diagnose']).toEqual(layer.actions.diagnose)
  })
})

describe('doing without', () => {
  const without = { kind: 'without', question: 'why.information', option: 'sensors' } as const

  test('takes the tick wherever it stands', () => {
    const layer = { all: informed(['typed', 'sensors']), actions: { diagnose: informed(['sensors']) } }
    const { all, actions } = after(layer, { ...without, action: null })
    expect(all['why.information']?.value).toEqual(['typed'])
    expect(actions['diagnose']?.['why.information']?.value).toEqual([])
  })

  test('of one action starts from what holds for all', () => {
    const { all, actions } = after({ all: informed(['typed', 'sensors']) }, { ...without, action: 'diagnose' })
    expect(all['why.information']?.value).toEqual(['typed', 'sensors'])
    expect(actions['diagnose']?.['why.information']?.value).toEqual(['typed'])
  })

  test.each([[{}], [{ unknown: true }], [{ value: ['typed'], confirmed: false }]] as const)(
    'of an open answer leaves every other risk: %j', (cell) => {
      const { all } = after({ all: { 'why.information': cell } }, { ...without, action: null })
      const others = questions['why.information'].options.filter((option) => option !== 'sensors')
      expect(all['why.information']?.value).toEqual(others)
    })
})

describe('a safeguard', () => {
  test('gets the evidence that the what-if assumes, unless it has some', () => {
    const move = { kind: 'safeguard', safeguard: 'breaks', status: 'verified' } as const
    const { breaks } = after({}, move).safeguards
    expect(breaks).toEqual({ status: 'verified', evidence: EVIDENCE, by: 'ana', at: AT })
    const own = { breaks: { status: 'planned', evidence: 'Report 7.', owner: 'Ana' } } as const
    expect(after({ safeguards: own }, move).safeguards).toMatchObject({
      breaks: { status: 'verified', evidence: 'Report 7.', owner: 'Ana' },
    })
  })

  const fillings = Object.entries<Safeguard>(rubric.safeguards).flatMap(([id, { filledBy }]) =>
    [...new Set(Object.values(filledBy?.gives ?? {}))].map((status) => ({ id, status })))

  /** A feature that is asked everything. */
  const everything = { 'what.actions': { value: ACTIONS }, 'what.output': { value: 'generated' } }

  test.each(fillings)('that answers are comes as far through them: $id $status', ({ id, status }) => {
    const move = { kind: 'safeguard', safeguard: id, status: status as 'in-place' | 'verified' } as const
    const { safeguards, ...layer } = after({ all: everything }, move)
    expect(safeguards).toEqual({ [id]: { evidence: EVIDENCE, by: 'ana', at: AT } })
    expect(safeguardStatus(rubric, assessmentOf({ ...layer, safeguards }), id)).toBe(status)
  })
})

test('what a lever promises is what its what-if says', () => {
  let tried = 0
  fc.assert(fc.property(anyLayer, (layer) => {
    const enough = { ...layer, all: { ...layer.all, ...ENOUGH } }
    const assessment = assessmentOf(enough)
    if (!score(rubric, assessment).enough) return
    const { next, furthest } = levers(rubric, assessment)
    for (const { moves, tier } of [...next?.levers ?? [], ...furthest?.levers ?? []]) {
      tried += 1
      expect(score(rubric, assessmentOf(applyMoves(enough, moves, stamp, EVIDENCE))).tier.worst).toBe(tier)
    }
  }), { numRuns: fuzzRuns(40) })
  expect(tried).toBeGreaterThan(20)
})

test('a lever can be tried from the page: the worksheet stays as it was', () => {
  const store = aStore()
  store.actions.answer('when.oversight', null, 'never')
  const moves: readonly Move[] = [{ kind: 'choose', question: 'when.oversight', action: null, option: 'before' }]
  const id = store.actions.keepVariant('A clinician first', { moves, evidence: EVIDENCE })
  expect(store.record().answers.variants[id]?.layer.all['when.oversight']?.value).toBe('before')
  expect(store.cell('when.oversight')?.value).toBe('never')
})
