import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTIONS } from '../../../src/content/questions.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { StopId } from '../../../src/content/stops.ts'
import type { Answer, Assessment } from '../../../src/domain/answer.ts'
import { actionsOf } from '../../../src/domain/answered.ts'
import type { Question } from '../../../src/domain/question.ts'
import type { Rating, Result } from '../../../src/domain/result.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'
import { score } from '../../../src/domain/score.ts'
import { type Cell, withAnswer } from '../../../src/domain/settle.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { aDesign } from './a-design.ts'
import { anyAnsweredWorksheet, anyWorksheet } from './any-worksheet.ts'
import { levels } from './reading-results.ts'
import {
  afterSafeguards, type Corner, type Given, isEnough, ratingOf, type Row, rowsAt, SAFEST_FIRST, type Sheet, stopsAt,
  tierOf,
} from './second-opinion.ts'

const CORNERS = ['best', 'worst'] as const satisfies readonly Corner[]

const plain = (answer: Answer): Given =>
  answer.kind === 'unknown' ? null : answer.kind === 'one' ? answer.option : answer.options

const plainly = (answers: Assessment['shared']) =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, plain(answer)]))

const sheetOf = (worksheet: Assessment): Sheet => ({
  actions: actionsOf(rubric, worksheet),
  shared: plainly(worksheet.shared),
  own: Object.fromEntries(Object.entries(worksheet.byAction).map(([action, own]) => [action, plainly(own)])),
})

/** What either scorer says of each action and hazard, in one form to compare. */
type Said = ReadonlyMap<string, string>
const name = ({ action, hazard }: { readonly action: string; readonly hazard: string }) => `${action}: ${hazard}`

const rulesSay = ({ rows }: Result, corner: Corner, when: 'inherent' | 'residual'): Said =>
  new Map(rows.flatMap((row) => {
    const found: Rating | undefined = corner === 'best' ? row.best?.[when] : row[when]
    return found === undefined ? [] : [[name(row), `${found.severity} x ${found.likelihood} = ${found.rating}`]]
  }))

const secondSays = (rows: readonly Row[]): Said =>
  new Map(rows.map((row) => [name(row), `${row.severity} x ${row.likelihood} = ${ratingOf(row)}`]))

const worstTier = (rows: readonly Row[]) => Math.max(...rows.map((row) => tierOf(ratingOf(row))))

/** The rules with one plain safeguard on each hazard, so that the rows it buys are known beforehand. */
const HAZARDS = Object.keys(rubric.hazards)
const guarded: Rubric = {
  ...rubric, safeguards: Object.fromEntries(HAZARDS.map((hazard) => [hazard, { hazards: [hazard] }])),
}
const STATUSES = ['planned', 'in-place', 'verified'] as const
const anyRows = fc.array(fc.constantFrom(0, 1, 2), { minLength: HAZARDS.length, maxLength: HAZARDS.length })
const guardedBy = (worksheet: Assessment, rows: readonly number[]): Assessment => ({
  ...worksheet,
  safeguards: Object.fromEntries(HAZARDS.map((hazard, index) =>
    [hazard, { status: STATUSES[rows[index] ?? 0] ?? 'none', evidence: 'A test report.' }])),
})

function bothAgree(worksheet: Assessment, bought: readonly number[]): void {
  const result = score(guarded, guardedBy(worksheet, bought))
  const sheet = sheetOf(worksheet)
  for (const corner of CORNERS) {
    const before = rowsAt(corner, sheet)
    const after = before.map((row) => afterSafeguards(row, bought[HAZARDS.indexOf(row.hazard)] ?? 0))
    expect(rulesSay(result, corner, 'inherent')).toEqual(secondSays(before))
    expect(rulesSay(result, corner, 'residual')).toEqual(secondSays(after))
    expect([result.inherentTier[corner], result.tier[corner]]).toEqual([worstTier(before), worstTier(after)])
  }
}

test('both know the same scored questions, safest first', () => {
  const ordered = Object.entries<Question>(rubric.questions)
    .flatMap(([id, question]) => question.kind === 'one' && question.scored ? [[id, question.options]] : [])
  expect(Object.fromEntries(ordered)).toEqual(SAFEST_FIRST)
})

test('the rules agree with a second scorer where everything is answered', () => {
  fc.assert(fc.property(anyAnsweredWorksheet, anyRows, bothAgree), { numRuns: fuzzRuns(400) })
})

test('the rules agree with a second scorer where answers are open, unknown, or differ by action', () => {
  fc.assert(fc.property(anyWorksheet, anyRows, bothAgree), { numRuns: fuzzRuns(400) })
})

test('people whom it does not flag are looked at by nobody, so reach counts where their care gets less', () => {
  const monitor = aDesign('monitor').with('what.output', 'computed').with('who.acuity', 'serious')
    .with('who.number', 'more').with('when.oversight', 'before').ticking('why.information', 'sensors')
  expect(levels(monitor.with('what.unflagged', 'usual'), 'monitor', 'missed-crisis')).toEqual([4, 2])
  expect(levels(monitor.with('what.unflagged', 'less'), 'monitor', 'missed-crisis')).toEqual([5, 3])
})

test('both say the same of when answers are enough, and of clinical reasons not to proceed', () => {
  fc.assert(fc.property(anyWorksheet, (worksheet) => {
    const { enough, stops } = score(rubric, worksheet)
    const [best, worst] = CORNERS.map((corner) => stopsAt(corner, sheetOf(worksheet)))
    expect(enough).toBe(isEnough(sheetOf(worksheet)))
    const clinical = stops.filter(({ stop }) => rubric.stops[stop as StopId].kind === 'clinical')
    expect(clinical.filter(({ state }) => state === 'stands').map(({ stop }) => stop)).toEqual(best)
    expect(clinical.filter(({ state }) => state !== 'none').map(({ stop }) => stop)).toEqual(worst)
  }), { numRuns: fuzzRuns(200) })
})

/** Ways to answer: ticks that the principles do not tell apart once each. */
const TICKS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'who.conditions': [[], ['eating-disorder'], ['psychosis'], ['self-harm'], ['substance-use', 'bipolar']],
  'what.manner': [[], ['agrees-to-please'], ['agrees-to-please', 'seems-human']],
  'what.chain': [[], ACTIONS],
  'why.information': [[], ['record'], ['social'], ['record', 'social']],
}
const answersTo = (question: string): readonly Answer[] => [
  ...(SAFEST_FIRST[question] ?? []).map((option): Answer => ({ kind: 'one', option })),
  ...(TICKS[question] ?? []).map((options): Answer => ({ kind: 'many', options })),
]

const isOwn = (id: string) => (rubric.questions as Readonly<Record<string, Question>>)[id]?.scope === 'action'

/** Up to three cells to open again. Who looks is asked together with its follow-ups. */
const anyCells = (worksheet: Assessment): fc.Arbitrary<readonly Cell[]> => fc.uniqueArray(
  fc.constantFrom(...Object.keys(SAFEST_FIRST), ...Object.keys(TICKS)), { minLength: 1, maxLength: 3 },
).chain((questions) => fc.constantFrom(null, ...actionsOf(rubric, worksheet)).map((action) => {
  const asked = questions.includes('when.oversight') ? [...questions, 'when.real', 'when.within'] : questions
  return [...new Set(asked)].map((question) => ({ question, action: isOwn(question) ? action : null }))
}))

const finished = (worksheet: Assessment, cells: readonly Cell[]): readonly Assessment[] => cells.reduce(
  (found, cell) => found.flatMap((one) => answersTo(cell.question).map((answer) => withAnswer(one, cell, answer))),
  [worksheet])

const anyOpened = anyAnsweredWorksheet.chain((worksheet) => fc.record({
  worksheet: fc.constant(worksheet), cells: anyCells(worksheet),
}))

test('best and worst of the rules are the extremes of what the second scorer says of every way to finish', () => {
  fc.assert(fc.property(anyOpened, ({ worksheet, cells }) => {
    const result = score(rubric, cells.reduce((one, cell) => withAnswer(one, cell, { kind: 'unknown' }), worksheet))
    const ways = finished(worksheet, cells).map((one) => rowsAt('worst', sheetOf(one)))
    const tiers = ways.map(worstTier)
    expect(result.inherentTier).toEqual({ best: Math.min(...tiers), worst: Math.max(...tiers) })
    expect(new Set(result.rows.map(name))).toEqual(new Set(ways.flat().map(name)))
    for (const row of result.rows) {
      const found = ways.flat().filter((one) => name(one) === name(row))
      const extremes = (of: (one: Row) => number) => [
        found.length < ways.length ? undefined : Math.min(...found.map(of)), Math.max(...found.map(of)),
      ]
      expect([row.best?.inherent.rating, row.inherent.rating]).toEqual(extremes(ratingOf))
      expect([row.best?.inherent.severity, row.inherent.severity]).toEqual(extremes((one) => one.severity))
      expect([row.best?.inherent.likelihood, row.inherent.likelihood]).toEqual(extremes((one) => one.likelihood))
    }
  }), { numRuns: fuzzRuns(60) })
})
