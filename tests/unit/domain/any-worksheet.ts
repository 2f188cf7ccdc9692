import * as fc from 'fast-check'
import { ACTIONS } from '../../../src/content/questions.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { Answer, Assessment } from '../../../src/domain/answer.ts'
import type { ManyQuestion, OneQuestion, Question } from '../../../src/domain/question.ts'
import type { SafeguardClaim } from '../../../src/domain/safeguard.ts'

export interface Choice {
  readonly id: string
  readonly question: OneQuestion | ManyQuestion
}

/** Every question with options, except which actions there are. */
export const CHOICES: readonly Choice[] = Object.entries<Question>(rubric.questions)
  .flatMap(([id, question]) => question.kind === 'text' || id === rubric.actionsQuestion ? [] : [{ id, question }])

const OWN = CHOICES.filter(({ question }) => question.scope === 'action')

export function anyAnswerTo({ question }: Choice): fc.Arbitrary<Answer> {
  return question.kind === 'one'
    ? fc.constantFrom(...question.options).map((option) => ({ kind: 'one', option }))
    : fc.subarray([...question.options]).map((options) => ({ kind: 'many', options }))
}

/** Answered more often than not; else not known, or passed over. */
const anyCell = (choice: Choice): fc.Arbitrary<Answer | undefined> => fc.oneof(
  { weight: 6, arbitrary: anyAnswerTo(choice) },
  { weight: 1, arbitrary: fc.constant<Answer>({ kind: 'unknown' }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
)

type Answers = Assessment['shared']

const answersTo = (
  choices: readonly Choice[], cell: (choice: Choice) => fc.Arbitrary<Answer | undefined>,
): fc.Arbitrary<Answers> =>
  fc.tuple(...choices.map(cell)).map((answers) => Object.fromEntries(choices.flatMap(({ id }, index) => {
    const answer = answers[index]
    return answer === undefined ? [] : [[id, answer]]
  })))

const anyClaim: fc.Arbitrary<SafeguardClaim> = fc.record({
  status: fc.constantFrom('none', 'planned', 'in-place', 'verified'),
  evidence: fc.constantFrom('', 'A test report.'),
}, { requiredKeys: [] })

const anySafeguards = fc.dictionary(fc.constantFrom(...Object.keys(rubric.safeguards)), anyClaim, { maxKeys: 6 })

const anyActions = fc.subarray([...ACTIONS], { minLength: 1, maxLength: 3 })

const assessment = (
  actions: readonly string[], shared: Answers, own: readonly (Answers | null)[],
  safeguards: Assessment['safeguards'],
): Assessment => ({
  shared: { ...shared, 'what.actions': { kind: 'many', options: actions } },
  byAction: Object.fromEntries(actions.flatMap((action, index) => own[index] ? [[action, own[index]]] : [])),
  safeguards,
})

const someOwn = fc.subarray([...OWN], { maxLength: 4 }).chain((choices) => answersTo(choices, anyCell))

const ownAnswers = fc.array(fc.option(someOwn), { minLength: 3, maxLength: 3 })

/** Any worksheet of one to three actions: answered, unknown, open, with answers of their own, hidden ones included. */
export const anyWorksheet: fc.Arbitrary<Assessment> =
  fc.tuple(anyActions, answersTo(CHOICES, anyCell), ownAnswers, anySafeguards).map((parts) => assessment(...parts))

/** The same with everything answered for all actions. */
export const anyAnsweredWorksheet: fc.Arbitrary<Assessment> =
  fc.tuple(anyActions, answersTo(CHOICES, anyAnswerTo), fc.constant([]), anySafeguards)
    .map((parts) => assessment(...parts))
