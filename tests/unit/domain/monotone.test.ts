import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTIONS } from '../../../src/content/questions.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { StopId } from '../../../src/content/stops.ts'
import type { Answer, Assessment } from '../../../src/domain/answer.ts'
import { answeredFor } from '../../../src/domain/answered.ts'
import type { ManyQuestion, OneQuestion } from '../../../src/domain/question.ts'
import type { SafeguardClaim, SafeguardStatus } from '../../../src/domain/safeguard.ts'
import { score } from '../../../src/domain/score.ts'
import { withAnswer } from '../../../src/domain/settle.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyAnswerTo, anyWorksheet, CHOICES } from './any-worksheet.ts'
import { measures } from './measures.ts'

const STATUSES: readonly SafeguardStatus[] = ['none', 'planned', 'in-place', 'verified']

/** What fell, though it must not, between a worksheet and a riskier one. */
function fallen(safer: ReadonlyMap<string, number>, riskier: Assessment): readonly (readonly [string, number])[] {
  const after = measures(score(rubric, riskier))
  return [...safer].filter(([name, value]) => value > (after.get(name) ?? 0))
}

/** The next riskier answer: one option on, or one risky tick more, or one protective tick fewer. */
function stepUp(question: OneQuestion | ManyQuestion, answer: Answer): Answer | undefined {
  if (question.kind === 'one') {
    const option = answer.kind === 'one' ? question.options[question.options.indexOf(answer.option) + 1] : undefined
    return option === undefined ? undefined : { kind: 'one', option }
  }
  if (answer.kind !== 'many') return undefined
  const protects = question.protects ?? []
  const more = question.options.find((option) => !protects.includes(option) && !answer.options.includes(option))
  if (more !== undefined) return { kind: 'many', options: [...answer.options, more] }
  const [, ...fewer] = answer.options.filter((option) => protects.includes(option))
  return { kind: 'many', options: [...answer.options.filter((option) => !protects.includes(option)), ...fewer] }
}

const anyCellOf = (worksheet: Assessment) => fc.tuple(
  fc.constantFrom(...CHOICES), fc.constantFrom(null, ...Object.keys(worksheet.byAction)),
).map(([choice, action]) => ({ ...choice, action: choice.question.scope === 'action' ? action : null }))

/** Reasons that follow the wording of a law: it may name an option that is not the riskiest (see `is`). */
const BY_WORDING = new Set(Object.keys(rubric.stops)
  .filter((id) => JSON.stringify(rubric.stops[id as StopId]).includes('"kind":"is"')))

const SCORED = CHOICES.filter(({ question }) => question.scored)

/** Every cell that is answered, with its next riskier answer. */
function* stepsUp(worksheet: Assessment) {
  for (const { id, question } of SCORED) {
    for (const action of question.scope === 'action' ? [null, ...Object.keys(worksheet.byAction)] : [null]) {
      const { place, answer } = answeredFor(rubric, worksheet, id, action)
      if (answer === undefined || place !== action) continue
      const riskier = stepUp(question, answer)
      if (riskier !== undefined) yield { cell: { question: id, action }, riskier }
    }
  }
}

test('a riskier answer never lowers anything', () => {
  fc.assert(fc.property(anyWorksheet, fc.nat(), (worksheet, which) => {
    const steps = [...stepsUp(worksheet)]
    const step = steps[which % steps.length]
    fc.pre(step !== undefined)
    const riskier = withAnswer(worksheet, step.cell, step.riskier)
    const lower = fallen(measures(score(rubric, worksheet)), riskier)
    expect(lower.filter(([name]) => !BY_WORDING.has(name))).toEqual([])
  }), { numRuns: fuzzRuns(10_000) })
})

test('one more action never lowers anything', () => {
  fc.assert(fc.property(anyWorksheet, fc.constantFrom(...ACTIONS), (worksheet, action) => {
    const ticked = worksheet.shared['what.actions']
    const options = ticked?.kind === 'many' ? ticked.options : []
    const more: Answer = { kind: 'many', options: [...options, action] }
    const riskier = withAnswer(worksheet, { question: 'what.actions', action: null }, more)
    expect(fallen(measures(score(rubric, worksheet)), riskier)).toEqual([])
  }), { numRuns: fuzzRuns() })
})

test('a safeguard never raises anything, nor does coming further or showing evidence', () => {
  const anySafeguard = fc.constantFrom(...Object.keys(rubric.safeguards))
  const claims = fc.tuple(fc.nat(3), fc.nat(3))
    .map(([a, b]) => [STATUSES[Math.min(a, b)], STATUSES[Math.max(a, b)]] as const)
  fc.assert(fc.property(anyWorksheet, anySafeguard, claims, fc.boolean(), (worksheet, id, [less, further], shown) => {
    const guarded = (status: SafeguardStatus | undefined, evidence: string): Assessment => {
      const claim: SafeguardClaim = status === undefined ? { evidence } : { status, evidence }
      return { ...worksheet, safeguards: { ...worksheet.safeguards, [id]: claim } }
    }
    const safer = measures(score(rubric, guarded(further, 'A test report.')))
    expect(fallen(safer, guarded(less, shown ? 'A test report.' : ''))).toEqual([])
  }), { numRuns: fuzzRuns(200) })
})

test('whatever an open question turns out to be, the result stays within what was said', () => {
  const cases = anyWorksheet.chain((worksheet) => anyCellOf(worksheet).chain((cell) =>
    fc.record({ worksheet: fc.constant(worksheet), cell: fc.constant(cell), answer: anyAnswerTo(cell) })))
  fc.assert(fc.property(cases, ({ worksheet, cell: { id, action }, answer }) => {
    const cell = answeredFor(rubric, worksheet, id, action)
    fc.pre(cell.place === action && (cell.answer === undefined || cell.answer.kind === 'unknown'))
    const open = score(rubric, worksheet)
    const settled = score(rubric, withAnswer(worksheet, { question: id, action }, answer))
    expect(settled.tier.best).toBeGreaterThanOrEqual(open.tier.best)
    expect(settled.tier.worst).toBeLessThanOrEqual(open.tier.worst)
    const rows = new Map(open.rows.map((row) => [`${row.action} ${row.hazard}`, row]))
    for (const row of settled.rows) {
      const before = rows.get(`${row.action} ${row.hazard}`)
      expect(row.residual.rating).toBeLessThanOrEqual(before?.residual.rating ?? 0)
      expect(row.best?.residual.rating ?? 0).toBeGreaterThanOrEqual(before?.best?.residual.rating ?? 0)
    }
  }), { numRuns: fuzzRuns(300) })
})
