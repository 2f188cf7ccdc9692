import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headlineIn, teamRatingsOf } from '../../../src/record/headline.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { recordResult } from '../../../src/record/record-result.ts'
import type { Person, TeamRating, Worksheet } from '../../../src/record/worksheet.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { NOW, anyRecord } from './any-record.ts'

/** Fixed texts about sleep for adults who are well: little can go wrong. */
const texts: Worksheet = newWorksheet({
  id: 'w', now: NOW, depth: 'full',
  answers: {
    all: {
      'what.actions': { value: ['inform'] },
      'what.output': { value: 'fixed' },
      'why.role': { value: 'extra' },
      'why.information': { value: [] },
    },
    actions: {}, safeguards: {},
  },
})

const ana: Person = { name: 'Ana', role: 'clinician', interest: false, signer: true }
const rating: TeamRating = { severity: 1, likelihood: 1, reason: 'We have seen it.' }

const ratedBy = (person: Person): Worksheet => ({
  ...texts,
  team: { order: ['a'], people: { a: person } },
  ratings: { 'inform.harmful-content': { a: rating } },
})

describe('the headline', () => {
  test('is the rules’ own where nobody says otherwise', () => {
    const { tier, rules, raised, departures, own } = headlineIn(texts)
    expect({ tier, raised, departures, own }).toEqual({ tier: rules, raised: [], departures: [], own: [] })
  })

  test('is as high as a hazard of the team’s own, and so is the result that an export records', () => {
    const hazard = { name: 'Printer', severity: 5, likelihood: 5, reason: '' } as const
    const record = { ...texts, ownHazards: { order: ['one'], byId: { one: hazard } } }
    expect(headlineIn(record).tier).toEqual({ best: 4, worst: 4 })
    expect(recordResult(record)).toEqual({ ...recordResult(texts), tier: 4, interval: [4, 4] })
  })

  test.each<[string, Person, boolean]>([
    ['a named clinician from outside the maker', ana, true],
    ['a clinician without a name', { ...ana, name: ' ' }, false],
    ['a clinician who works for the maker', { ...ana, interest: true }, false],
    ['anybody else', { ...ana, role: 'ethics-board' }, false],
  ])('lower ratings depart only by %s', (_name, person, mayDepart) => {
    expect(teamRatingsOf(ratedBy(person))).toMatchObject([{ person: 'a', mayDepart, ...rating }])
  })
})

describe('of any worksheet', () => {
  test('people only ever raise the tier', () => {
    fc.assert(fc.property(anyRecord, (record) => {
      const { tier, rules } = headlineIn(record)
      expect(tier.best).toBeGreaterThanOrEqual(rules.best)
      expect(tier.worst).toBeGreaterThanOrEqual(rules.worst)
      const [best, worst] = recordResult(record).interval ?? [tier.best, tier.worst]
      expect([best, worst]).toEqual([tier.best, tier.worst])
    }), { numRuns: fuzzRuns(30) })
  })

  test('each rating is told once, by row and in the order of the table', () => {
    fc.assert(fc.property(anyRecord, (record) => {
      const told = teamRatingsOf(record)
      const given = Object.values(record.ratings).flatMap((people) => Object.keys(people))
      expect(told.length).toBe(given.length)
      const places = told.map(({ action, hazard, person }) =>
        `${action}.${hazard} ${record.team.order.indexOf(person)}`)
      expect(places).toEqual(places.toSorted())
    }), { numRuns: fuzzRuns(30) })
  })
})
