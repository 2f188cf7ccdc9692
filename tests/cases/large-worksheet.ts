import { type QuestionId, ACTIONS, QUESTION_IDS, questions } from '../../src/content/questions.ts'
import { safeguards } from '../../src/content/safeguards.ts'
import type { Question } from '../../src/domain/question.ts'
import { role } from '../../src/record/answer-layer.ts'
import { newWorksheet } from '../../src/record/new-worksheet.ts'
import type { Cell, Judgement, Layer, Person, Worksheet } from '../../src/record/worksheet.ts'

const NOW = '2026-11-22T09:30:00+01:00'
const ACTION_COUNT = 12
const PEOPLE = Array.from({ length: 10 }, (_, index) => `person-${index + 1}`)
const VERDICTS = ['acceptable', 'with-conditions', 'not-acceptable', 'cannot-judge'] as const

const sentence = 'We asked three clinics how they would use it on a busy evening and wrote down what they said. '
/** As long as a careful note gets: 500 characters. */
const note = sentence.repeat(6).slice(0, 500)

const actions = ACTIONS.slice(0, ACTION_COUNT)

/** As large as a worksheet gets at a real table: twelve actions, ten people, every question answered with a note. */
export const largeWorksheet: Worksheet = {
  ...newWorksheet({ id: 'large', now: NOW, depth: 'full', answers: jointLayer() }),
  team: { order: PEOPLE, people: byPerson(person) },
  judgements: byPerson(judgement),
  conclusion: { verdict: 'did-not-agree', reason: note },
  benefit: { benefit: note, forWhom: note, evidence: note, careToday: note, harmOfNotProviding: note },
}

function jointLayer(): Layer {
  const asked = QUESTION_IDS.map(id => [id, questions[id] as Question] as const)
  const perAction = asked.filter(([, { scope }]) => scope === 'action')
  return {
    all: { ...cells(asked.filter(([, { scope }]) => scope === 'worksheet'), 0), 'what.actions': cellOf(actions) },
    actions: Object.fromEntries(actions.map((action, index) => [action, cells(perAction, index)])),
    safeguards: Object.fromEntries(
      Object.keys(safeguards).map(id => [id, { status: 'in-place', evidence: note, owner: 'Product team', note }]),
    ),
  }
}

/** Another answer for each action, so that no row is folded into "holds for all". */
function cells(asked: readonly (readonly [QuestionId, Question])[], turn: number): Readonly<Record<string, Cell>> {
  return Object.fromEntries(asked.map(([id, question]) => [id, cellOf(valueOf(question, turn))]))
}

function valueOf(question: Question, turn: number): string | readonly string[] {
  if (question.kind === 'text') return note
  const option = question.options[turn % question.options.length] ?? question.options[0]
  return question.kind === 'one' ? option : [option]
}

function cellOf(value: string | readonly string[]): Cell {
  return { value, note, basis: 'documented', by: 'person-1', at: NOW }
}

function byPerson<T>(make: (index: number) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(PEOPLE.map((id, index) => [id, make(index)]))
}

function person(index: number): Person {
  const place = role.options[index % role.options.length] ?? 'other'
  return { name: `Person ${index + 1}`, role: place, interest: index % 3 === 0, signer: true }
}

function judgement(index: number): Judgement {
  const verdict = VERDICTS[index % VERDICTS.length] ?? 'cannot-judge'
  const condition = { text: note, owner: 'Product team', due: '2027-01-31', done: false }
  return { verdict, reason: note, dissent: note, conditions: [condition], at: NOW }
}
