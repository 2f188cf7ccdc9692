import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { bibliography } from '../../../src/content/bibliography.ts'
import { lenses, type LensId } from '../../../src/content/lenses.ts'
import { needsVerifying } from '../../../src/content/needs-verifying.ts'
import type { Lens } from '../../../src/domain/lens.ts'
import { questionsIn } from '../../../src/domain/questions-in.ts'
import { readLenses } from '../../../src/domain/read-lenses.ts'
import { lenses as words } from '../../../src/words/en/lenses.ts'
import { anyWorksheet } from '../domain/any-worksheet.ts'
import { rules } from './rule-parts.ts'

const all = Object.entries<Lens>(lenses)

/** Every action has a tier of NICE, so a tier always applies, and only a higher one may. */
const ALWAYS_APPLIES: readonly string[] = ['uk-nice'] satisfies readonly LensId[]
const states = new Map<string, Set<string>>(all.map(([id]) => [id, new Set()]))
const levels = new Map<string, Set<string>>(all.map(([id]) => [id, new Set()]))

beforeAll(() => {
  const unticked = { shared: {}, byAction: {}, safeguards: {} }
  for (const worksheet of [unticked, ...fc.sample(anyWorksheet, { numRuns: 4000, seed: 3 })]) {
    for (const { lens, state, level } of readLenses(rules, worksheet)) {
      states.get(lens)?.add(state)
      levels.get(lens)?.add(level.best)
    }
  }
})

describe.each(all)('%s', (id, lens) => {
  test('some answers lead to each of its levels and to each state that its rungs allow', () => {
    const certainties = lens.rungs.map(({ certainty }) => certainty)
      .filter((certainty) => certainty === 'applies' || !ALWAYS_APPLIES.includes(id))
    const possible = [...new Set([...certainties, 'does-not-appear-to', 'not-enough-answers'])]
    expect([...states.get(id) ?? []].toSorted()).toEqual(possible.toSorted())
    expect([...levels.get(id) ?? []].toSorted()).toEqual([...lens.levels].toSorted())
  })

  test('is decided by questions that exist', () => {
    for (const condition of [lens.meant ?? [], lens.rungs.map(({ when }) => when)].flat()) {
      const read = questionsIn(rules, condition)
      expect(read.length).toBeGreaterThan(0)
      expect(read.filter((question) => !Object.hasOwn(rules.questions, question))).toEqual([])
    }
  })

  test('names a source for every rung, and a day where it gives one', () => {
    const named = lens.rungs.map(({ cites }) => cites === 'our judgement' ? [] : [...cites])
    expect(named.filter((cites) => cites.length === 0)).toEqual([])
    expect(named.flat().filter((cite) => !Object.hasOwn(bibliography, cite))).toEqual([])
    expect(lens.rungs.filter(({ from }) => from !== undefined && !/^20\d\d-\d\d-\d\d$/.test(from))).toEqual([])
  })

  test('has words for each level and rung, none left over, and something to ask', () => {
    const { levels: levelWords, because, ask } = words[id as LensId]
    expect(Object.keys(levelWords).toSorted()).toEqual([...lens.levels].toSorted())
    expect(Object.keys(because).toSorted()).toEqual(lens.rungs.map((rung) => rung.id).toSorted())
    expect(ask.length).toBeGreaterThan(0)
    expect(ask.length).toBeLessThanOrEqual(4)
  })

  test('gives each rung an id of its own and a level that exists', () => {
    expect(new Set(lens.rungs.map((rung) => rung.id)).size).toBe(lens.rungs.length)
    expect(lens.rungs.filter(({ level }) => level < 1 || level >= lens.levels.length)).toEqual([])
  })
})

test('questions for counsel come without a conclusion, and so does an act whose number nobody could confirm', () => {
  for (const id of ['liability', 'us-maine'] as const) {
    expect(lenses[id].rungs.map(({ certainty }) => certainty)).not.toContain('applies')
  }
})

test('the dates of the AI Act are those of 2026', () => {
  const { rungs }: Lens = lenses['eu-ai-act']
  const days = rungs.map(({ from }) => from)
  expect([...new Set(days)].toSorted()).toEqual(['2026-08-02', '2027-12-02', '2028-08-02'])
})

test('what was read at second hand, from memory or nowhere needs verifying; what was read does not', () => {
  expect(needsVerifying(['imdrf-n12-matrix'])).toBe(false)
  expect(needsVerifying(['imdrf-n12-matrix', 'us-utah-hb-452'])).toBe(true)
  expect(needsVerifying(['hipaa'])).toBe(true)
  expect(needsVerifying(['no-such-source'])).toBe(true)
  expect(needsVerifying('our judgement')).toBe(false)
})
