import { expect, test } from 'vitest'
import type { Headline } from '../../../src/domain/team-view.ts'
import { ratingOf } from '../../../src/domain/level.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import type { Person, TeamRating, Worksheet } from '../../../src/record/worksheet.ts'
import { type PersonRating, effectOf, ratingsOfGroup } from '../../../src/ui/screens/risks/ratings-of-group.ts'

const person: Person = { name: '', role: 'carer', interest: false, signer: false }
const empty = newWorksheet({ id: 'w', now: '2026-11-22T09:30:00.000+01:00', depth: 'full' })
const group = { hazard: 'delusion', actions: ['treat', 'converse'] }

const rated = (ratings: Worksheet['ratings']): Worksheet =>
  ({ ...empty, team: { order: ['zoe', 'ada'], people: { ada: person, zoe: person } }, ratings })

const low: TeamRating = { severity: 1, likelihood: 1, reason: 'Seen it go well.' }
const high: TeamRating = { severity: 5, likelihood: 5, reason: 'Seen it go badly.' }

const whoAndWhere = (record: Worksheet) =>
  ratingsOfGroup(record, group).map(({ person: who, actions }) => [who, ...actions])

test('a rating that holds for several actions is shown once, in the order of the table', () => {
  expect(whoAndWhere(rated({
    'treat.delusion': { ada: low, zoe: high },
    'converse.delusion': { ada: low },
    'converse.dependence': { ada: high },
  }))).toEqual([['zoe', 'treat'], ['ada', 'treat', 'converse']])
})

test('who holds different things of two actions stands twice, also where only the reason differs', () => {
  expect(whoAndWhere(rated({ 'treat.delusion': { ada: low }, 'converse.delusion': { ada: high } })))
    .toEqual([['ada', 'treat'], ['ada', 'converse']])
  expect(whoAndWhere(rated({ 'treat.delusion': { ada: low }, 'converse.delusion': { ada: { ...low, reason: 'x' } } })))
    .toHaveLength(2)
})

test('the rating of somebody who left the table is not shown', () => {
  expect(ratingsOfGroup(rated({ 'treat.delusion': { gone: high } }), group)).toEqual([])
})

const said = { action: 'treat', hazard: 'delusion', person: 'ada', rating: ratingOf(3, 3), reason: 'r' }
const headline: Headline = {
  tier: { best: 3, worst: 3 }, rules: { best: 3, worst: 3 }, raised: [], departures: [], own: [],
}
const mine: PersonRating = { person: 'ada', actions: ['treat', 'converse'], rating: low }

test.each([
  ['raised', { ...headline, raised: [said] }],
  ['departs', { ...headline, departures: [{ ...said, counts: true }] }],
  ['opinion', { ...headline, departures: [{ ...said, counts: false }] }],
  ['same', headline],
  ['same', { ...headline, raised: [{ ...said, person: 'zoe' }] }],
  ['same', { ...headline, departures: [{ ...said, action: 'act', counts: true }] }],
] as const)('a rating is said to be: %s', (effect, of) => {
  expect(effectOf(of, 'delusion', mine)).toBe(effect)
})
