import { expect, test } from 'vitest'
import { questions } from '../../../src/content/questions.ts'
import { rubric } from '../../../src/content/rubric.ts'
import { score } from '../../../src/domain/score.ts'
import { allCases, CASE_IDS, type CaseId } from '../../cases/agreement/all-cases.ts'
import type { LabelledCase } from '../../cases/agreement/labelled-case.ts'
import { DISAGREEMENTS, judgePairs, ORDERED_PAIRS } from '../../cases/agreement/ordered-pairs.ts'
import { verdictOn } from '../../cases/agreement/place-case.ts'
import { tiersLeftByQuickLook } from '../../cases/agreement/quick-look.ts'

const cases: Readonly<Record<CaseId, LabelledCase>> = allCases
const pairs = judgePairs()
const named = ({ higher, lower }: { readonly higher: CaseId; readonly lower: CaseId }) => `${higher} > ${lower}`

test('every pair that was ordered one by one lies within one scheme, and is judged', () => {
  expect(pairs.filter(({ listed }) => listed).map(named).toSorted()).toEqual(ORDERED_PAIRS.map(named).toSorted())
})

test('the rules see the order of each label, but where it is written down why not', () => {
  const unseen = pairs.filter(({ verdict }) => verdict !== 'right').map((pair) => [named(pair), pair.verdict])
  expect(unseen.toSorted()).toEqual(DISAGREEMENTS.map((pair) => [named(pair), pair.verdict]).toSorted())
})

test('no label is turned upside down', () => {
  expect(pairs.filter(({ verdict }) => verdict === 'inverted').map(named)).toEqual([])
})

test('a pair is right only if it is higher at one corner and lower at none', () => {
  const at = (best: number, worst: number) => ({ best: [best], worst: [worst] })
  expect(verdictOn(at(2, 3), at(1, 3))).toBe('right')
  expect(verdictOn(at(1, 3), at(1, 3))).toBe('tied')
  expect(verdictOn(at(2, 3), at(1, 4))).toBe('crossed')
  expect(verdictOn(at(1, 3), at(1, 4))).toBe('inverted')
  expect(verdictOn({ best: [3, 3], worst: [3] }, { best: [3], worst: [3] })).toBe('right')
})

test('a case answers at most what it states: how real oversight is, and who is kept out, no case says', () => {
  const asked = CASE_IDS.flatMap((id) => cases[id].ways.flatMap((way) => Object.keys(way.build().shared)))
  expect([...new Set(asked)].filter((id) => !Object.hasOwn(questions, id))).toEqual([])
  expect(asked.filter((id) => ['who.reachable', 'where.shared', 'why.earns', 'who.tested.minorities'].includes(id)))
    .toEqual([])
})

test('a tier that is always red says nothing: at their safest the cases spread over three tiers or more', () => {
  const tiers = CASE_IDS.map((id) => Math.min(...cases[id].ways.map((way) => score(rubric, way.build()).tier.best)))
  expect(new Set(tiers).size).toBeGreaterThanOrEqual(3)
  for (const tier of new Set(tiers)) expect(tiers.filter((one) => one === tier).length).toBeLessThan(tiers.length / 2)
})

test('ten minutes are worth it: nine times in ten the quick look leaves at most two neighbouring tiers', () => {
  const [one, two, three, four] = tiersLeftByQuickLook(400, 7)
  expect(one + two + three + four).toBe(400)
  expect(one + two).toBeGreaterThanOrEqual(360)
})
