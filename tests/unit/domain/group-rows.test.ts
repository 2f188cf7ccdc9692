import { expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import { score } from '../../../src/domain/score.ts'
import { groupRows } from '../../../src/domain/group-rows.ts'
import { type Design, aDesign } from '../domain/a-design.ts'

const groupsOf = (design: Design) => groupRows(rubric, score(rubric, design.build()).rows)

const chat = aDesign('converse', 'treat').with('what.output', 'generated').ticking('why.information', 'typed')

test('actions that stand alike for the same reasons share one explanation', () => {
  const shared = groupsOf(chat).filter(({ hazard }) => hazard === 'harmful-content')
  expect(shared.map(({ actions }) => actions.toSorted())).toEqual([['converse', 'treat']])
})

test('an action with an answer of its own has an explanation of its own', () => {
  const differs = chat.where('treat', 'when.oversight', 'never')
  const groups = groupsOf(differs).filter(({ hazard }) => hazard === 'harmful-content')
  expect(groups.map(({ actions }) => actions)).toEqual([['treat'], ['converse']])
})

test('every row is in exactly one group, and places count up from the worst', () => {
  const { rows } = score(rubric, chat.build())
  const groups = groupRows(rubric, rows)
  expect(groups.flatMap(({ hazard, actions }) => actions.map((action) => `${action}.${hazard}`)).toSorted())
    .toEqual(rows.map(({ hazard, action }) => `${action}.${hazard}`).toSorted())
  expect(groups.map(({ place }) => place)).toEqual(groups.map((_, index) => index + 1))
  expect(groups.map(({ row }) => row.residual.rating)).toEqual(
    groups.map(({ row }) => row.residual.rating).toSorted((a, b) => b - a))
})
