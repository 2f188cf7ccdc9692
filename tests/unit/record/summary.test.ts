import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import { score } from '../../../src/domain/score.ts'
import { assessmentOf } from '../../../src/record/assessment.ts'
import { assessmentNow } from '../../../src/record/places.ts'
import { scored } from '../../../src/record/scored.ts'
import { summaryOf, summaryText } from '../../../src/record/summary.ts'
import { type Summary, summary as form } from '../../../src/record/summary-form.ts'
import type { Layer, Worksheet } from '../../../src/record/worksheet.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { emptyWorksheet } from '../report/example-record.ts'
import { anyRecord } from './any-record.ts'
import { golden } from './golden.ts'
import { MARKER, withMarkedAnswers, withMarkers } from './plant-markers.ts'
import { sharedWorksheet as shared } from './shared-worksheet.ts'

const BARE = { title: '', lessons: '' }
const goldenRecord = JSON.parse(golden) as Worksheet
const summary = summaryOf(shared, { title: ' A helper for notes ', lessons: 'Ask early.\n' })
const without = (...people: readonly string[]): Worksheet => ({
  ...shared,
  judgements: Object.fromEntries(Object.entries(shared.judgements).filter(([id]) => !people.includes(id))),
  answers: {
    ...shared.answers,
    positions: Object.fromEntries(Object.entries(shared.answers.positions).filter(([id]) => !people.includes(id))),
  },
})

describe('nothing that was typed into a worksheet is in its summary', () => {
  test('the markers stand in every text, name, id and time', () => {
    const planted = JSON.stringify(withMarkers(goldenRecord))
    const secrets = ['García', 'Жанна', '2026-11', '"ana"', 'q7x2', 'file-', 'Written', 'lived-experience', '0b9f']
    for (const secret of secrets) {
      expect(golden).toContain(secret)
      expect(planted).not.toContain(secret)
    }
    expect(withMarkers(goldenRecord).answers.joint.all['who.ages']?.value).toBe('adults')
  })

  test.each([['the golden file', goldenRecord], ['the shared example', shared]])('%s', (_name, record) => {
    expect(summaryText(summaryOf(withMarkers(record), BARE))).not.toMatch(MARKER)
    expect(summaryText(summaryOf(withMarkedAnswers(record), BARE))).not.toMatch(MARKER)
  })

  test('nor of any other worksheet', () => {
    fc.assert(fc.property(anyRecord, (record) => {
      const text = summaryText(summaryOf(withMarkers(record), BARE))
      expect(text).not.toMatch(MARKER)
      expect(form.safeParse(JSON.parse(text)).success).toBe(true)
    }), { numRuns: fuzzRuns(40) })
  })

  test('where the feature is used is no part of it, and a law there is only counted', () => {
    expect(shared.answers.joint.all['feature.jurisdictions']?.value).toBeDefined()
    expect(summaryText(summary)).not.toMatch(/jurisdictions|illinois/)
    const open = scored(assessmentNow(emptyWorksheet)).stops.filter(({ state }) => state === 'cannot-be-ruled-out')
    const { clinical, legal } = summaryOf(emptyWorksheet, BARE).result.cannotBeRuledOut
    expect(legal).toBeGreaterThan(0)
    expect(clinical.length + legal).toBe(open.length)
  })
})

test('what was typed for it stands in it, trimmed, and anything may be typed', () => {
  expect(summary).toMatchObject({ title: 'A helper for notes', lessons: 'Ask early.' })
  expect(JSON.parse(summaryText(summaryOf(shared, { title: 'e\u0301 \ud800', lessons: '' })))).toMatchObject({
    title: '\u00e9 \ufffd',
  })
})

/** Worksheets about which enough is said for a tier, and others. */
const someRecord = fc.oneof(anyRecord, anyRecord.map(({ answers }): Worksheet => {
  const joint: Layer = { ...answers.joint, all: { ...shared.answers.joint.all, ...answers.joint.all } }
  return { ...shared, answers: { ...shared.answers, joint } }
}))

test('anybody can compute the tier of the rules again from it', () => {
  fc.assert(fc.property(someRecord, (record) => {
    const { answers, safeguards, result } = summaryOf(record, BARE)
    const again = score(rubric, assessmentOf({
      ...answers,
      safeguards: Object.fromEntries(Object.entries(safeguards).map(([id, { status, shown }]) =>
        [id, { status, ...(shown && { evidence: 'shown' }) }])),
    }))
    const told = ({ best, worst }: typeof again.tier) => again.enough ? [best, worst] : null
    expect(told(again.tier)).toEqual(result.afterByRules)
    expect(told(again.inherentTier)).toEqual(result.before)
    expect(again.rows.map(({ action, hazard, residual: { rating } }) => ({ action, hazard, rating })))
      .toEqual(result.hazards)
  }), { numRuns: fuzzRuns(60) })
})

describe('people in numbers', () => {
  const { people } = summary

  test('verdicts, tiers and answers are counted', () => {
    expect(people.atTable).toBe(4)
    expect(people.verdicts).toEqual({ acceptable: 1, 'with-conditions': 1, 'not-acceptable': 1, 'cannot-judge': 0 })
    expect(people.otherTier).toMatchObject({ people: 4 })
    expect(people.answers.all).toEqual({
      'who.ages': { people: 3, options: { adults: 2, 'from-13': 1 }, unknown: 0 },
      'where.moves': { people: 4, options: { nowhere: 1, others: 2 }, unknown: 1 },
    })
  })

  test('what one or two said by themselves is not told', () => {
    const few: Summary['people'] = summaryOf(without('mo', 'law'), BARE).people
    expect(few).toEqual({ atTable: 4, verdicts: null, otherTier: null, answers: { all: {}, actions: {} } })
  })

  test('nor is a difference for one action that nobody else spoke of; those who answered for all count there', () => {
    expect(people.answers.actions).toEqual({})
    const { ada, li, mo, law } = shared.answers.positions
    const says = (layer: Layer | undefined): Layer =>
      ({ actions: {}, safeguards: {}, ...layer, all: { ...layer?.all, 'when.oversight': { value: 'before' } } })
    const positions = { ada: says(ada), li: says(li), ...(mo && { mo }), ...(law && { law }) }
    const record: Worksheet = { ...shared, answers: { ...shared.answers, positions } }
    expect(summaryOf(record, BARE).people.answers.actions).toEqual({
      diagnose: { 'when.oversight': { people: 3, options: { before: 2, never: 1 }, unknown: 0 } },
    })
  })

  test('"rather not", a suggestion and somebody who left the table do not count', () => {
    const { ada, li, mo } = shared.answers.positions
    const quiet = (cell: object): Layer => ({ actions: {}, safeguards: {}, all: { 'who.ages': cell } })
    const withPositions = (positions: object): Worksheet =>
      ({ ...shared, answers: { ...shared.answers, positions: positions as Worksheet['answers']['positions'] } })
    for (const positions of [
      { ada, li, mo: quiet({ declined: true }) },
      { ada, li, mo: quiet({ value: 'adults', confirmed: false }) },
      { ada, li, gone: mo },
    ]) {
      const told = summaryOf(withPositions(positions), BARE).people
      expect(told.otherTier).toBe(null)
      expect(told.answers.all).toEqual({})
    }
  })
})

test('the same worksheet gives the same text, whatever order its keys were written in', () => {
  const turned = JSON.parse(JSON.stringify(shared), (_key, entry: unknown) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).toReversed())
      : entry) as Worksheet
  expect(summaryText(summaryOf(turned, BARE))).toBe(summaryText(summaryOf(shared, BARE)))
})
