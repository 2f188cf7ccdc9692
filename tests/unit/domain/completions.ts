import { rubric } from '../../../src/content/rubric.ts'
import { isAskedIn } from '../../../src/domain/applicable.ts'
import type { Answer, Assessment } from '../../../src/domain/answer.ts'
import { actionsOf, answeredFor } from '../../../src/domain/answered.ts'
import type { ManyQuestion, OneQuestion } from '../../../src/domain/question.ts'
import { Reading } from '../../../src/domain/reading.ts'
import { withAnswer, type Cell } from '../../../src/domain/settle.ts'
import { CHOICES } from './any-worksheet.ts'

/**
 * Every way to finish a worksheet: each question that is asked and open gets each of its answers in turn, and so do the
 * questions that open on the way. Slow and obvious, to hold the fast way of scoring to.
 */
export function* completions(start: Assessment): Generator<Assessment> {
  const worksheet = withoutHidden(start)
  const next = openCells(worksheet).next()
  if (next.done === true) return yield worksheet
  for (const answer of allAnswers(worksheet, next.value.id, next.value.question)) {
    yield* completions(withAnswer(worksheet, { question: next.value.id, action: next.value.action }, answer))
  }
}

function* openCells(worksheet: Assessment) {
  const given = new Reading(rubric, worksheet, 'given')
  for (const { id, question } of CHOICES) {
    for (const action of question.scope === 'action' ? actionsOf(rubric, worksheet) : [null]) {
      const { place, answer } = answeredFor(rubric, worksheet, id, action)
      if (answer !== undefined && answer.kind !== 'unknown') continue
      if (isAskedIn(given, id, place)) yield { id, question, action: place }
    }
  }
}

function allAnswers(worksheet: Assessment, id: string, question: OneQuestion | ManyQuestion): readonly Answer[] {
  if (question.kind === 'one') return question.options.map((option) => ({ kind: 'one', option }))
  const ticked = actionsOf(rubric, worksheet)
  const options = id === 'what.chain' ? question.options.filter((option) => ticked.includes(option)) : question.options
  return subsets(options).map((chosen) => ({ kind: 'many', options: chosen }))
}

function subsets(options: readonly string[]): readonly (readonly string[])[] {
  const [first, ...others] = options
  if (first === undefined) return [[]]
  return subsets(others).flatMap((set) => [set, [first, ...set]])
}

/** What was answered before a question was closed must not count when it opens again: it is asked anew. */
function withoutHidden(worksheet: Assessment): Assessment {
  const given = new Reading(rubric, worksheet, 'given')
  const hidden = CHOICES.flatMap(({ id, question }) =>
    (question.scope === 'action' ? [null, ...Object.keys(worksheet.byAction)] : [null])
      .filter((action) => question.opens !== undefined && !isAskedIn(given, id, action))
      .map((action): Cell => ({ question: id, action })))
  return hidden.reduce((left, cell) => withAnswer(left, cell, { kind: 'unknown' }), worksheet)
}
