import { expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import type { Answer } from '../../../src/domain/answer.ts'
import { type DivergenceAsk, divergenceOf } from '../../../src/domain/divergence.ts'
import { score } from '../../../src/domain/score.ts'
import { separating } from '../../../src/domain/separating.ts'
import { aDesign, anUnansweredDesign } from './a-design.ts'

const one = (option: string): Answer => ({ kind: 'one', option })

const talk = aDesign('converse').with('what.output', 'generated').ticking('why.information', 'typed')
const joint = talk.with('when.oversight', 'flagged').build()
const worried = talk.with('when.oversight', 'never').with('who.acuity', 'serious').build()
const calm = talk.with('when.oversight', 'before').build()
const starting = anUnansweredDesign('converse').build()

const ask = (more: Partial<DivergenceAsk> = {}): DivergenceAsk =>
  ({ joint, people: [], places: [], safeguards: [], ...more })

const tierOf = (worksheet: typeof joint) => score(rubric, worksheet).tier

test('each person is held against the joint answers, in whichever direction', () => {
  expect([calm, joint, worried].map((worksheet) => tierOf(worksheet).worst)).toEqual([2, 3, 4])
  const seen = { up: worried, down: calm, same: joint }
  const people = Object.entries(seen).map(([id, assessment]) => ({ id, assessment }))
  expect(divergenceOf(rubric, ask({ people }))).toMatchObject({
    joint: { enough: true, tier: tierOf(joint) },
    people: [
      { id: 'up', tier: tierOf(worried), above: true, because: separating(rubric, joint, worried) },
      { id: 'down', tier: tierOf(calm), above: false, because: separating(rubric, calm, joint) },
      { id: 'same', tier: tierOf(joint), above: false, because: null },
    ],
  })
})

test('where a side has not enough answers for a tier, nothing is compared', () => {
  const people = [{ id: 'new', assessment: starting }]
  expect(divergenceOf(rubric, ask({ people })).people).toEqual([
    { id: 'new', enough: false, tier: tierOf(starting), because: null, above: false },
  ])
  const other = divergenceOf(rubric, ask({ joint: starting, people: [{ id: 'up', assessment: worried }] }))
  expect(other.people).toMatchObject([{ enough: true, because: null, above: false }])
})

test('two people are compared with each other, or one with the joint answers', () => {
  const people = [{ id: 'up', assessment: worried }, { id: 'down', assessment: calm }]
  const pairOf = (...pair: [string, string]) => divergenceOf(rubric, ask({ people, pair })).pair
  expect(pairOf('up', 'down')).toEqual(separating(rubric, calm, worried))
  expect(pairOf('down', 'up')).toEqual(pairOf('up', 'down'))
  expect(pairOf('', 'up')).toEqual(separating(rubric, joint, worried))
  expect(pairOf('up', 'up')).toBeNull()
  expect(pairOf('up', 'nobody')).toBeNull()
  expect(divergenceOf(rubric, ask({ people })).pair).toBeNull()
})

test('places and safeguards are weighed in the order in which they were asked about', () => {
  const places = [
    { question: 'why.promise', action: null, answers: [one('a'), one('b')] },
    { question: 'when.oversight', action: null, answers: [one('flagged'), one('before')] },
  ]
  const claims = [{ status: 'none' }, { status: 'verified', evidence: 'A report.' }] as const
  const safeguards = [{ safeguard: 'disclosure', claims }]
  const { weights, safeguardWeights } = divergenceOf(rubric, ask({ places, safeguards }))
  expect(weights.map(({ tiers }) => tiers)).toEqual([0, 1])
  expect(safeguardWeights[0]?.ratings).toBeGreaterThan(0)
})

test('the answer crosses to and from a worker unharmed', () => {
  const asked = ask({ people: [{ id: 'up', assessment: worried }], pair: ['', 'up'] })
  const found = divergenceOf(rubric, structuredClone(asked))
  expect(structuredClone(found)).toEqual(divergenceOf(rubric, asked))
})
