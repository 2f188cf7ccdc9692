import { describe, expect, test } from 'vitest'
import { belongingOf } from '../../../src/record/decision-belongs.ts'
import { earlierRules } from '../../../src/record/earlier-rules.ts'
import { recordResult } from '../../../src/record/record-result.ts'
import { rowUnder } from '../../../src/record/row-under.ts'
import { ruleWords } from '../../../src/words/rule-words.ts'
import { earlierSeals } from '../../../src/content/earlier-seals.ts'
import { boardRow } from '../../../src/record/board-row.ts'
import { findDecisionCautions, findDecisionProblems } from '../../../src/record/decision-problems.ts'
import { countVotes, isAgainstVotes } from '../../../src/record/decision-votes.ts'
import type { Decision, Vote } from '../../../src/record/decision.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { seal } from '../../../src/content/seal.ts'
import { begun, sentBack, withConditions } from '../../cases/decided.ts'
import { workedExample } from '../../cases/worked-example.ts'

const empty = await begun(workedExample)
const back = await sentBack(workedExample)
const conditional = await withConditions(workedExample)
const kindsOf = (decision: Decision) => findDecisionProblems(decision).map(({ kind }) => kind)

/** The same members with these votes. */
const voting = (...votes: readonly Vote[]): Decision =>
  ({ ...back, members: votes.map((vote, n) => ({ id: `m${n}`, name: 'M', role: 'other', vote })) })

describe('what is missing', () => {
  test('from an empty form, in the order in which it asks', () => {
    expect(kindsOf(empty)).toEqual(['no-board', 'no-outcome', 'no-members'])
  })

  test('is nothing where all is said', () => {
    expect([kindsOf(back), kindsOf(conditional)]).toEqual([[], []])
  })

  test('is told with the member, the condition or the question', () => {
    const members = [{ id: 'a', name: ' ' }, { id: 'b', name: 'Bo', role: 'other', vote: 'recused' }] as const
    expect(findDecisionProblems({ ...back, members })).toEqual([
      { kind: 'no-name', at: 'a', n: 1 }, { kind: 'no-role', at: 'a', n: 1 }, { kind: 'no-vote', at: 'a', n: 1 },
      { kind: 'no-interest', at: 'b', n: 2 }, { kind: 'no-chair' },
    ])
    expect(findDecisionProblems({ ...conditional, conditions: [{ id: 'c', text: '\n' }] }))
      .toEqual([{ kind: 'no-condition-text', at: 'c', n: 1 }])
    expect(kindsOf({ ...back, questions: [{ id: 'q', decision: back.id, text: '' }] })).toEqual(['no-question-text'])
  })

  test('are conditions or questions where the outcome needs them, and only there', () => {
    expect(kindsOf({ ...conditional, conditions: [] })).toEqual(['no-conditions'])
    expect(kindsOf({ ...back, questions: [] })).toEqual(['no-questions'])
    expect(kindsOf({ ...back, outcome: 'reject', questions: [], conditions: [{ id: 'c', text: '' }] })).toEqual([])
  })
})

describe('votes', () => {
  test('are counted one by one', () => {
    expect(countVotes(back.members)).toEqual({ for: 2, against: 1, abstain: 0, recused: 1 })
  })

  test.each<[readonly Vote[], boolean]>([
    [['for', 'for', 'against'], false],
    [['for', 'against'], true],
    [['abstain', 'recused'], true],
    [['for', 'abstain', 'abstain', 'abstain'], false],
  ])('%s', (votes, isAgainst) => {
    expect(isAgainstVotes(voting(...votes))).toBe(isAgainst)
  })

  test('say nothing while nobody has voted, or nothing is decided', () => {
    expect(isAgainstVotes({ ...back, members: [{ id: 'a', name: 'A' }] })).toBe(false)
    expect(isAgainstVotes({ ...empty, members: voting('against').members })).toBe(false)
  })
})

describe('cautions are no problems', () => {
  test('against the votes', () => {
    const decision = { ...voting('for', 'against'), members: voting('for', 'against').members }
    expect(findDecisionCautions(decision)).toEqual(['against-votes'])
  })

  test('to approve although a reason stands, and never to look again', () => {
    const on = { ...back.on, result: { ...back.on.result, stops: ['ends-chat'] } }
    expect(findDecisionCautions({ ...conditional, on, again: { on: [] } })).toEqual(['stops-stand', 'never-again'])
    expect(findDecisionCautions({ ...back, on, again: { on: [] } })).toEqual([])
  })

  test('a chair who is recused', () => {
    const members = back.members.map((one) => (one.chair ? { ...one, vote: 'recused' as const, reason: 'x' } : one))
    expect(findDecisionCautions({ ...back, members })).toContain('chair-recused')
  })
})

describe('a worksheet beside a decision', () => {
  const beside = async (worksheet: Worksheet) => {
    const { on } = await begun(worksheet)
    return { worksheetSha256: on.sha256, row: boardRow(worksheet) }
  }
  const changed: Worksheet = { ...workedExample, conclusion: { reason: 'One more word.' } }

  test('is the one decided on, a changed one, one that goes on from it, or another', async () => {
    const of = async (worksheet: Worksheet) => belongingOf(back, await beside(worksheet), seal.sha256)
    expect(await of(workedExample)).toBe('yes')
    expect(await of(changed)).toBe('changed')
    expect(await of({ ...workedExample, id: 'next', ancestors: ['worked-example'] })).toBe('changed')
    expect(await of({ ...workedExample, id: 'next' })).toBe('other')
  })

  test('does not come to what the decision says, where somebody wrote that by hand', async () => {
    const { on } = back
    const forged = { ...back, on: { ...on, result: { ...on.result, interval: [1, 1] as const } } }
    expect(belongingOf(forged, await beside(workedExample), seal.sha256)).toBe('result-differs')
    expect(belongingOf(forged, await beside(workedExample), 'of other rules')).toBe('not-compared')
    const { open, ...earlier } = on
    const closed = { ...back, on: { ...on, open: { inherentInterval: open?.inherentInterval ?? null, stops: [] } } }
    expect(belongingOf(closed, await beside(workedExample), seal.sha256)).toBe('result-differs')
    expect(belongingOf({ ...back, on: earlier }, await beside(workedExample), seal.sha256)).toBe('yes')
  })

  test('is compared by the rules of an earlier release that the decision names', async () => {
    const [first = expect.fail('no rules kept')] = earlierSeals
    const { rubric } = await earlierRules(first.sha256, ruleWords()) ?? expect.fail('no earlier rules')
    const { answers } = workedExample
    const all = { ...answers.joint.all, 'what.manner': { value: ['keeps-from-leaving', 'claims-clinician'] } }
    const stopped: Worksheet = { ...workedExample, answers: { ...answers, joint: { ...answers.joint, all } } }
    const { worksheetSha256, row } = await beside(stopped)
    const result = recordResult(stopped, rubric)
    const { open: _, ...on } = (await begun(stopped)).on
    const named = { ...back, on: { ...on, result, rules: first } }
    expect(result.stops.length).toBeGreaterThan(1)
    const reversed = { ...named, on: { ...named.on, result: { ...result, stops: result.stops.toReversed() } } }
    const forged = { ...named, on: { ...named.on, result: { ...result, interval: [1, 1] as const } } }
    const stoppedBeside = { worksheetSha256, row: { ...row, ...rowUnder(stopped, rubric) } }
    const of = (one: Decision) => belongingOf(one, stoppedBeside, first.sha256)
    expect([of(named), of(reversed), of(forged)]).toEqual(['yes', 'yes', 'result-differs'])
  })
})
