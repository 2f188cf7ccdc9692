import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rubric as ours } from '../../../src/content/rubric.ts'
import { compareRubrics } from '../../../src/domain/compare-rubrics.ts'
import type { Hazard, Ladder, Level } from '../../../src/domain/hazard.ts'
import { questionsIn } from '../../../src/domain/questions-in.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'
import { canonicalJson } from '../../../src/record/canonical.ts'
import { fuzzRuns } from '../fuzz-runs.ts'

const rubric: Rubric = ours
const touchedBy = (after: Rubric) => [...compareRubrics(rubric, after).questions.keys()].toSorted()
const without = (after: Rubric) => ({ ...compareRubrics(rubric, after), questions: touchedBy(after) })
const NOTHING = { questions: [], safeguards: new Set(), added: { questions: [], safeguards: [] } }

/** Every rung of every ladder, with the way to the same rules in which that rung alone is another one. */
const rungs = Object.entries(rubric.hazards).flatMap(([id, hazard]) => [
  ...hazard.severity.map((rung, at) => ({ id, rung, change: (level: Level): Hazard =>
    ({ ...hazard, severity: hazard.severity.with(at, { ...rung, level }) as unknown as Ladder }) })),
  ...hazard.likelihood.flatMap((chance, of) => chance.ladder.map((rung, at) => ({ id, rung, change: (level: Level) =>
    ({
      ...hazard,
      likelihood: hazard.likelihood.with(of, {
        ...chance, ladder: chance.ladder.with(at, { ...rung, level }) as unknown as Ladder,
      }) as unknown as Hazard['likelihood'],
    }) }))),
])

test('the same rules touch nothing, in whatever order a file holds their keys', () => {
  expect(without(rubric)).toEqual(NOTHING)
  expect(without(JSON.parse(canonicalJson(rubric)))).toEqual(NOTHING)
})

test('a rung on another level touches the questions that it reads, and no other', () => {
  const anyLevel = fc.constantFrom<Level>(1, 2, 3, 4, 5)
  fc.assert(fc.property(fc.constantFrom(...rungs), anyLevel, ({ id, rung, change }, level) => {
    const after: Rubric = { ...rubric, hazards: { ...rubric.hazards, [id]: change(level) } }
    const reads = rung.level === level ? [] : [...new Set(questionsIn(rubric, rung.when))].toSorted()
    const { questions } = compareRubrics(rubric, after)
    expect([...questions.keys()].toSorted()).toEqual(reads)
    for (const { answers, decides } of questions.values()) {
      expect({ answers, decides }).toEqual({ answers: false, decides: [{ kind: 'hazard', id }] })
    }
  }), { numRuns: fuzzRuns(60) })
})

describe('what is touched', () => {
  const { hazards, questions, safeguards, stops, terms } = rubric
  const delusion = hazards['delusion'] ?? expect.fail('no such hazard')
  const ages = questions['who.ages'] ?? expect.fail('no such question')
  const breaks = safeguards['breaks'] ?? expect.fail('no such safeguard')
  const ANYBODY = { kind: 'at-least', question: 'who.number', option: 'many' } as const
  const later = { ...ages, options: ['adults', 'under-13', 'from-13'] } as unknown as typeof ages

  test.each<[string, Partial<Rubric>, readonly string[]]>([
    ['a gate that reads more touches also what it reads now', {
      hazards: { ...hazards, delusion: { ...delusion, gate: { kind: 'all', of: [delusion.gate, ANYBODY] } } },
    }, [...questionsIn(rubric, delusion.gate), 'who.number']],
    ['a rung that is gone touches what it read', {
      hazards: { ...hazards, delusion: { ...delusion, severity: [delusion.severity[0]] } },
    }, delusion.severity.slice(1).flatMap(({ when }) => questionsIn(rubric, when))],
    ['a reason not to proceed that is new', {
      stops: { ...stops, crowd: { kind: 'clinical', when: ANYBODY, cites: 'our judgement' } },
    }, ['who.number']],
    ['a term that nothing names yet touches nothing', { terms: { ...terms, crowd: ANYBODY } }, []],
    ['options in another order', { questions: { ...questions, 'who.ages': later } }, ['who.ages']],
    ['another source for the same rung touches nothing', {
      hazards: {
        ...hazards,
        delusion: { ...delusion, severity: delusion.severity.map((rung) => ({ ...rung, cites: ['x'] })) as never },
      },
    }, []],
    ['a safeguard that lowers something else touches no question', {
      safeguards: { ...safeguards, breaks: { ...breaks, hazards: ['delusion'] } },
    }, []],
  ])('%s', (_name, change, expected) => {
    expect(touchedBy({ ...rubric, ...change })).toEqual([...new Set(expected)].toSorted())
  })

  test('a term that rungs name touches what they read, through every name', () => {
    const prone = terms['prone'] ?? expect.fail('no such term')
    const after = { ...rubric, terms: { ...terms, prone: { kind: 'any', of: [prone, ANYBODY] } as const } }
    const { questions: touched } = compareRubrics(rubric, after)
    expect(touched.get('who.conditions')?.decides).toEqual([{ kind: 'hazard', id: 'delusion' }])
    expect(touched.get('who.number')?.decides).toEqual([{ kind: 'hazard', id: 'delusion' }])
    expect(touched.has('where.moves')).toBe(false)
  })

  test('a safeguard whose own rule changed, and what is new', () => {
    const changed = { ...rubric, safeguards: { ...safeguards, breaks: { ...breaks, hazards: ['delusion'] as const } } }
    expect(compareRubrics(rubric, changed).safeguards).toEqual(new Set(['breaks']))
    const { breaks: _gone, ...fewer } = safeguards
    const { 'who.ages': _asked, ...asked } = questions
    expect(compareRubrics({ ...rubric, safeguards: fewer, questions: asked }, rubric).added)
      .toEqual({ questions: ['who.ages'], safeguards: ['breaks'] })
  })
})
