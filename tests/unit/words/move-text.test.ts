import { describe, expect, test } from 'vitest'
import { changes, safeguardsBy } from '../../../src/content/changes.ts'
import { ACTIONS, questions } from '../../../src/content/questions.ts'
import type { Move, Raise } from '../../../src/domain/lever.ts'
import type { Question } from '../../../src/domain/question.ts'
import { leverText, moveText, raiseText } from '../../../src/words/move-text.ts'
import { en } from '../../../src/words/words.ts'

const asked: Readonly<Record<string, Question>> = questions
const textOf = (move: Move, actions = 2) => moveText(en, move, 'en', actions)

/** What a team can choose of a question: a safer option of one, or to do without a tick that does not protect. */
const choices = Object.keys(changes).flatMap((question): readonly Omit<Move & { kind: 'choose' }, 'action'>[] => {
  const rule = asked[question]
  if (rule === undefined || rule.kind === 'text') return []
  const isOne = rule.kind === 'one'
  const options = isOne ? rule.options.slice(0, -1) : rule.options.filter((option) => !rule.protects?.includes(option))
  return options.map((option) => ({ kind: (isOne ? 'choose' : 'without') as 'choose', question, option }))
})

describe.each(choices)('$question, $option', (choice) => {
  const phrases = asked[choice.question]?.scope === 'action' ? en.levers.action : en.levers.worksheet

  test('has a phrase of its own, where its question is asked', () => {
    expect(phrases).toHaveProperty([choice.question, choice.option])
  })

  test('says for which action it is, where that is a question', () => {
    const [all, one] = [textOf({ ...choice, action: null }), textOf({ ...choice, action: 'screen' })]
    const isPerAction = asked[choice.question]?.scope === 'action'
    expect([all.endsWith(', for all actions'), one.endsWith(', when it screens for illness or risk')])
      .toEqual([isPerAction, isPerAction])
  })
})

test('where one action is ticked, a change for all of them names none', () => {
  const session: Move = { kind: 'choose', question: 'when.length', action: null, option: 'session' }
  expect([textOf(session, 2), textOf(session, 1)])
    .toEqual(['each session has an end, for all actions', 'each session has an end'])
})

test('there are choices to check, and each phrase is said of one change only', () => {
  const said = choices.map((choice) => textOf({ ...choice, action: null }))
  expect(said.length).toBeGreaterThan(40)
  expect(new Set(said).size).toBe(said.length)
})

test('a safeguard is called by its name', () => {
  const said = Object.keys(safeguardsBy)
    .map((safeguard) => textOf({ kind: 'safeguard', safeguard, status: 'in-place' }))
  expect(said).toContain(`safeguard in place: ${en.safeguards.breaks.name}`)
  expect(said.filter((text) => Object.keys(safeguardsBy).some((id) => text.endsWith(`: ${id}`)))).toEqual([])
})

test('the changes of a lever are one sentence part with a capital letter', () => {
  const before: Move = { kind: 'choose', question: 'when.oversight', action: 'diagnose', option: 'before' }
  const session: Move = { kind: 'choose', question: 'when.length', action: null, option: 'session' }
  const breaks: Move = { kind: 'safeguard', safeguard: 'breaks', status: 'verified' }
  expect(leverText(en, [before], 'en', 2)).toBe('A clinician sees it before it reaches anyone, when it diagnoses')
  expect(leverText(en, [before, session, breaks], 'en', 2)).toBe(
    'A clinician sees it before it reaches anyone, when it diagnoses; each session has an end, for all actions; and '
    + 'safeguard verified outside the maker: ' + en.safeguards.breaks.name,
  )
})

test('a riskier answer is said by the names of question, option and action, and no id shows', () => {
  const raises = Object.entries(asked).flatMap(([question, rule]): readonly Raise[] =>
    rule.kind === 'text'
      ? []
      : rule.options.flatMap((option) => [null, ...ACTIONS].map((action) => ({ question, option, action, tier: 4 }))))
  const said = raises.map((raise) => ({ raise, text: raiseText(en, raise, 'en') }))
  expect(said.length).toBeGreaterThan(1000)
  expect(said.filter(({ raise, text }) => text.includes(raise.question))).toEqual([])
  expect(raiseText(en, { question: 'when.oversight', option: 'never', action: 'diagnose' }, 'en'))
    .toBe('Clinician oversight: Never, when it diagnoses')
})

test('what no words are known for is said by its id and breaks nothing', () => {
  const unknown: Move = { kind: 'choose', question: 'constructor', action: 'toString', option: 'valueOf' }
  expect(textOf(unknown)).toBe('constructor: valueOf, when it toString')
})
