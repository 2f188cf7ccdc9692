import { describe, expect, test } from 'vitest'
import { bibliography } from '../../../src/content/bibliography.ts'
import { exampleLayer } from '../../../src/content/example-layer.ts'
import { type ExampleId as Id, examples } from '../../../src/content/examples.ts'
import { type QuestionId, questions } from '../../../src/content/questions.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { Answer } from '../../../src/domain/answer.ts'
import { score } from '../../../src/domain/score.ts'
import { layer as layerSchema } from '../../../src/record/answer-layer.ts'
import { en } from '../../../src/words/words.ts'

const EXAMPLE_IDS = Object.keys(examples) as readonly Id[]

const layerOf = (id: Id) => exampleLayer(examples[id], en.exampleTexts[id])

/** The answers of an example as if somebody had confirmed every one. */
const confirmed = (id: Id) => {
  const answer = (value: string | readonly string[]): Answer =>
    typeof value === 'string' ? { kind: 'one', option: value } : { kind: 'many', options: value }
  const shared = Object.entries(examples[id].all).map(([question, { value }]) => [question, answer(value)] as const)
  return score(rubric, { shared: Object.fromEntries(shared), byAction: {}, safeguards: {} })
}

describe.each(EXAMPLE_IDS)('%s', (id) => {
  test('is a layer that a worksheet can hold', () => {
    expect(layerSchema.safeParse(layerOf(id)).success).toBe(true)
  })

  test('answers and notes only questions that there are, and texts only where a text is asked', () => {
    const { notes, texts } = en.exampleTexts[id]
    const strangers = (asked: readonly string[], known: object) => asked.filter((one) => !Object.hasOwn(known, one))
    expect(strangers(Object.keys(layerOf(id).all), questions)).toEqual([])
    expect(strangers(Object.keys(notes), examples[id].all)).toEqual([])
    const kinds = Object.keys(texts).map((question) => questions[question as QuestionId].kind)
    expect(new Set(kinds)).toEqual(new Set(['text']))
  })

  test('has a headline and enough answers for a tier', () => {
    expect(layerOf(id).all['feature.for']?.value).toMatch(/\.$/)
    expect(confirmed(id).enough).toBe(true)
  })

  test('every answer says what it rests on', () => {
    const bases = Object.keys(examples[id].all).map((question) => layerOf(id).all[question]?.basis)
    expect(bases.filter((basis) => basis !== 'documented' && basis !== 'assumed')).toEqual([])
  })
})

test('a template only suggests; the worked example stands', () => {
  const suggested = (id: Id) => Object.values(layerOf(id).all).map((cell) => cell.confirmed === false)
  for (const id of EXAMPLE_IDS) {
    expect(new Set(suggested(id))).toEqual(new Set([examples[id].kind === 'template']))
  }
})

test('what the paper does not say is marked as assumed, and how unwell people are stays open', () => {
  const answers = Object.entries(examples.paper.all)
  const documented = answers.filter(([, { basis }]) => basis === 'documented')
  expect(documented.map(([id]) => id)).toEqual(['feature.stage', 'who.gets', 'when.oversight'])
  expect(Object.hasOwn(examples.paper.all, 'who.acuity')).toBe(false)
})

test('the paper’s example is at least Moderate, could be High, and no reason against it stands', () => {
  const { tier, stops } = confirmed('paper')
  expect(tier).toEqual({ best: 2, worst: 3 })
  expect(stops.filter(({ state }) => state === 'stands')).toEqual([])
})

test('a breathing exercise is Low, and an open-ended companion is Very high at best', () => {
  expect(confirmed('breathing-exercise').tier).toEqual({ best: 1, worst: 1 })
  expect(confirmed('open-companion').tier).toEqual({ best: 4, worst: 4 })
})

test('each template says what it was drawn from, and every source is one that the page shows', () => {
  for (const id of EXAMPLE_IDS) {
    const sources = Object.keys(en.examples[id].sources)
    expect(sources.length, id).toBeGreaterThan(0)
    expect(sources.filter((source) => !Object.hasOwn(bibliography, source)), id).toEqual([])
  }
})

/** Not a verdict on anybody's product: what the suggestions come to before a team has changed them. */
test.each([
  ['mood-diary', { best: 2, worst: 2 }, []],
  ['exercise-companion', { best: 3, worst: 4 }, []],
  ['intake-triage', { best: 3, worst: 4 }, []],
  ['crisis-detection', { best: 3, worst: 4 }, []],
  ['relapse-warning', { best: 3, worst: 4 }, []],
  ['school-monitoring', { best: 4, worst: 4 }, ['dispatch-without-human']],
] as const)('%s, with all suggestions confirmed, comes to a tier that can be explained', (id, tier, standing) => {
  const result = confirmed(id)
  expect(result.tier).toEqual(tier)
  expect(result.stops.filter(({ state }) => state === 'stands').map(({ stop }) => stop)).toEqual(standing)
})
