import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTIONS } from '../../../src/content/questions.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { Answer, Assessment } from '../../../src/domain/answer.ts'
import { FIVE_WS } from '../../../src/domain/question.ts'
import type { SafeguardClaim } from '../../../src/domain/safeguard.ts'
import { score } from '../../../src/domain/score.ts'
import { separating } from '../../../src/domain/separating.ts'
import { withAnswer } from '../../../src/domain/settle.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { aDesign, anUnansweredDesign } from './a-design.ts'
import { anyAnswerTo, anyWorksheet, CHOICES } from './any-worksheet.ts'
import { everyChange, smallestByTrying } from './every-separation.ts'
import { all, hazardOf, isRisky, risky, rung, wRules } from './w-rules.ts'

const worst = (worksheet: Assessment) => score(rubric, worksheet).tier.worst

type Edit = (worksheet: Assessment) => Assessment

const anyAnswer = fc.constantFrom(...CHOICES).chain((choice) => fc.tuple(
  fc.constant(choice),
  fc.oneof({ weight: 4, arbitrary: anyAnswerTo(choice) }, fc.constant<Answer>({ kind: 'unknown' })),
  fc.constantFrom(null, ...ACTIONS.slice(0, 4)),
))
  .map(([{ id, question: { scope } }, answer, action]): Edit => (worksheet) =>
    withAnswer(worksheet, { question: id, action: scope === 'action' ? action : null }, answer))

const anyClaim = fc.tuple(fc.constantFrom(...Object.keys(rubric.safeguards)), fc.record<SafeguardClaim>({
  status: fc.constantFrom('none', 'planned', 'in-place', 'verified'), evidence: fc.constantFrom('', 'A report.'),
})).map(([id, claim]): Edit => (worksheet) =>
  ({ ...worksheet, safeguards: { ...worksheet.safeguards, [id]: claim } }))

const anyTicks = fc.subarray([...ACTIONS.slice(0, 4), 'converse', 'alert'], { minLength: 1, maxLength: 3 })
  .map((options): Edit => (worksheet) =>
    withAnswer(worksheet, { question: rubric.actionsQuestion, action: null }, { kind: 'many', options }))

const anyEdits = fc.array(fc.oneof(
  { weight: 6, arbitrary: anyAnswer }, { weight: 2, arbitrary: anyClaim }, { weight: 1, arbitrary: anyTicks },
), { minLength: 2, maxLength: 9 })

const safest = aDesign('inform', 'record').build()

const edited = (worksheet: Assessment, edits: readonly Edit[]) => edits.reduce((left, edit) => edit(left), worksheet)

/** Two worksheets of one origin, each changed here and there, the one with the higher tier last. */
const anyPair = fc.tuple(fc.oneof(fc.constant(safest), fc.constant(safest), anyWorksheet), anyEdits, anyEdits)
  .map(([origin, some, others]) => [edited(origin, some), edited(origin, others)] as const)
  .map(([a, b]) => worst(a) > worst(b) ? [b, a] as const : [a, b] as const)
  .filter(([lower, higher]) => worst(lower) < worst(higher))

test('it is the first smallest set that trying every set finds', () => {
  fc.assert(fc.property(anyPair, (sides) => {
    const changes = everyChange(rubric, sides)
    fc.pre(changes.length <= 8)
    const [lower, higher] = sides
    const found = separating(rubric, lower, higher)
    const tier = worst(higher)
    const tried = smallestByTrying(rubric, sides, changes, tier)
    expect(found?.tier).toBe(tier)
    if (found?.exact) expect(found.cells).toEqual(tried)
    else expect(tried?.length).toBeGreaterThan(4)
  }), { numRuns: fuzzRuns(100) })
})

const anyReason = fc.subarray([...FIVE_WS], { minLength: 1, maxLength: 4 }).map((ws) => all(...ws.map(isRisky)))

const anyHazard = fc.array(anyReason, { minLength: 1, maxLength: 4 })
  .map((of) => hazardOf([rung('severe', 5, { kind: 'any', of })], [rung('likely', 5)]))

/** Where there is more than one way to a tier, for one action or for both. */
const anyWays = fc.tuple(
  fc.record({ first: anyHazard, second: anyHazard }),
  fc.array(fc.tuple(fc.constantFrom(...FIVE_WS), fc.constantFrom(null, 'talk', 'call')), { minLength: 4 }),
).map(([hazards, disputed]) => {
  const lower = withAnswer(risky(), { question: 'actions', action: null }, { kind: 'many', options: ['talk', 'call'] })
  const higher = disputed.reduce((left, [question, action]) =>
    withAnswer(left, { question, action }, { kind: 'one', option: 'risky' }), lower)
  return { rules: wRules(hazards), lower, higher }
})

test('where many ways lead to the tier it is still the first smallest set', () => {
  fc.assert(fc.property(anyWays, ({ rules, lower, higher }) => {
    const { tier } = score(rules, higher)
    fc.pre(score(rules, lower).tier.worst < tier.worst)
    const tried = smallestByTrying(rules, [lower, higher], everyChange(rules, [lower, higher]), tier.worst)
    expect(separating(rules, lower, higher)).toEqual({ tier: tier.worst, cells: tried, exact: true })
  }), { numRuns: fuzzRuns(300) })
})

test('nothing separates two where the second is not higher, nor from a side without actions', () => {
  const [low, high] = [aDesign('inform').build(), aDesign('converse').with('what.output', 'generated').build()]
  expect(worst(low)).toBeLessThan(worst(high))
  expect(separating(rubric, high, low)).toBeNull()
  expect(separating(rubric, low, low)).toBeNull()
  expect(separating(rubric, low, anUnansweredDesign().build())).toBeNull()
})

test('one answer is named with what each side said', () => {
  const joint = aDesign('converse').with('what.output', 'generated')
  const lower = joint.with('when.oversight', 'before').build()
  const higher = joint.with('when.oversight', 'never').with('who.number', 'thousands').build()
  expect(separating(rubric, lower, higher)).toEqual({
    tier: worst(higher),
    cells: [{
      kind: 'answer', question: 'when.oversight', action: null,
      lower: { kind: 'one', option: 'before' }, higher: { kind: 'one', option: 'never' },
    }],
    exact: true,
  })
})

test('an action that only one side ticks is an answer like others', () => {
  const [lower, higher] = [aDesign('schedule'), aDesign('schedule', 'converse')].map((design) =>
    design.with('what.output', 'generated').with('when.oversight', 'never').build()) as [Assessment, Assessment]
  const found = separating(rubric, lower, higher)
  expect(found?.cells.map((cell) => cell.kind === 'answer' && cell.question)).toEqual(['what.actions'])
})

test('a safeguard that only one side sees in place can be all there is', () => {
  const talk = aDesign('converse').with('what.output', 'generated').with('when.oversight', 'flagged')
  const seen = (evidence: string) => talk.with('crisis.builds', 'outside')
    .guardedBy('disclosure', { status: 'verified', evidence: 'A report.' })
    .guardedBy('breaks', { status: 'verified', evidence: 'A report.' })
    .guardedBy('conversation-testing', { status: 'verified', evidence }).build()
  const [lower, higher] = [seen('A report.'), seen('')]
  expect([worst(lower), worst(higher)]).toEqual([2, 3])
  expect(separating(rubric, lower, higher)?.cells).toEqual([
    { kind: 'safeguard', safeguard: 'conversation-testing', lower: 'verified', higher: 'none' },
  ])
})

test('beyond four answers one set is named of which nothing can be left out', () => {
  const rules = (count: number) => wRules({
    only: hazardOf([rung('severe', 5, all(...FIVE_WS.slice(0, count).map(isRisky)))], [rung('likely', 5)]),
  })
  const named = (count: number) => {
    const found = separating(rules(count), risky(), risky(...FIVE_WS))
    return [found?.cells.map((cell) => cell.kind === 'answer' && cell.question), found?.exact]
  }
  expect(named(4)).toEqual([FIVE_WS.slice(0, 4), true])
  expect(named(5)).toEqual([FIVE_WS, false])
})
