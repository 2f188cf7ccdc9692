import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import type { Level } from '../../../src/domain/hazard.ts'
import { headlineOf } from '../../../src/domain/headline.ts'
import { score } from '../../../src/domain/score.ts'
import type { OwnHazard, TeamRating } from '../../../src/domain/team-view.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyWorksheet } from './any-worksheet.ts'
import { hazardOf, isRisky, risky, rung, wRules } from './w-rules.ts'

/** Severity 3 and likelihood 3 where Who is risky, else likelihood 1: ratings 3 and 2. */
const rules = wRules({ harm: hazardOf([rung('severity', 3)], [rung('likelihood', 3, isRisky('who'))]) })
const high = score(rules, risky('who'))
const openWho = { ...risky(), byAction: { talk: { who: { kind: 'unknown' } } } } as const
const moderateToHigh = score(rules, openWho)

const says = (severity: Level, likelihood: Level, more: Partial<TeamRating> = {}): TeamRating => ({
  action: 'talk', hazard: 'harm', person: 'ana', severity, likelihood, reason: 'Seen on our ward.', mayDepart: false,
  ...more,
})

describe('a rating at the table', () => {
  test('above the rules raises both ends of the tier, with its reason', () => {
    expect(headlineOf(moderateToHigh, [says(4, 4)], [])).toMatchObject({
      tier: { best: 4, worst: 4 },
      rules: { best: 2, worst: 3 },
      raised: [{ action: 'talk', hazard: 'harm', person: 'ana', rating: { rating: 4 }, reason: 'Seen on our ward.' }],
      departures: [],
    })
  })

  test('raises no end that is higher already', () => {
    const lessThanWorst = score(wRules({
      ...rules.hazards, other: hazardOf([rung('severity', 2)], [rung('likelihood', 1)]),
    }), openWho)
    const said = headlineOf(lessThanWorst, [says(1, 4, { hazard: 'other' })], [])
    expect(said).toMatchObject({ tier: { best: 2, worst: 3 }, raised: [{ rating: { rating: 2 } }] })
  })

  test.each([
    ['of somebody who may depart', true],
    ['of anybody else', false],
  ])('below the rules changes no tier, not even one %s, and is printed', (_, mayDepart) => {
    expect(headlineOf(high, [says(1, 1, { mayDepart })], [])).toMatchObject({
      tier: { best: 3, worst: 3 },
      raised: [],
      departures: [{ person: 'ana', rating: { rating: 1 }, counts: mayDepart }],
    })
  })

  test('equal to the rules, however it comes about, is neither', () => {
    expect(headlineOf(high, [says(3, 3), says(4, 2, { mayDepart: true })], [])).toMatchObject({
      tier: high.tier, raised: [], departures: [],
    })
  })

  test('of what is no row now is ignored', () => {
    const elsewhere = [says(5, 5, { action: 'call' }), says(5, 5, { hazard: 'unheard-of' })]
    expect(headlineOf(high, elsewhere, [])).toMatchObject({ tier: high.tier, raised: [], departures: [] })
  })
})

test('a hazard that the rules do not know joins the tier', () => {
  expect(headlineOf(moderateToHigh, [], [{ id: 'fire', severity: 5, likelihood: 1 }])).toMatchObject({
    tier: { best: 3, worst: 3 }, own: [{ id: 'fire', rating: { severity: 5, likelihood: 1, rating: 3, tier: 3 } }],
  })
})

test('while there are not enough answers, nothing joins the tier', () => {
  const result = { ...moderateToHigh, enough: false }
  expect(headlineOf(result, [says(5, 5)], [{ id: 'fire', severity: 5, likelihood: 5 }]).tier).toEqual(result.tier)
})

test('over worksheets of every kind, people raise the tier and never lower it', () => {
  const level = fc.constantFrom<Level[]>(1, 2, 3, 4, 5)
  const own = fc.array(fc.record({ id: fc.string(), severity: level, likelihood: level }), { maxLength: 2 })
  const ratings = (rows: readonly { readonly action: string; readonly hazard: string }[]) =>
    fc.array(fc.record({ row: fc.constantFrom(...rows), severity: level, likelihood: level, mayDepart: fc.boolean() }))
  const cases = anyWorksheet.chain((worksheet) => {
    const result = score(rubric, worksheet)
    return fc.record({ result: fc.constant(result), own, said: ratings(result.rows) })
  })
  fc.assert(fc.property(cases, ({ result, own: hazards, said }) => {
    const team = said.map(({ row: { action, hazard }, ...rest }, index) =>
      says(1, 1, { action, hazard, ...rest, person: `person ${index}` }))
    const { tier, rules: ours, departures } = headlineOf(result, team, hazards)
    expect(tier.best).toBeGreaterThanOrEqual(ours.best)
    expect(tier.worst).toBeGreaterThanOrEqual(ours.worst)
    const others = team.filter(({ person }) => !departures.some((one) => one.person === person))
    expect(headlineOf(result, others, hazards).tier).toEqual(tier)
    const worse: OwnHazard = { id: 'worse', severity: 5, likelihood: 5 }
    if (result.enough) expect(headlineOf(result, team, [...hazards, worse]).tier).toEqual({ best: 4, worst: 4 })
  }), { numRuns: fuzzRuns(200) })
})
