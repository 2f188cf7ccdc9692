import type { Assessment } from './answer.ts'
import { answeredFor } from './answered.ts'
import { isAskedIn } from './applicable.ts'
import type { Tier } from './hazard.ts'
import type { Raise } from './lever.ts'
import type { Question } from './question.ts'
import { Reading } from './reading.ts'
import type { Rubric } from './rubric.ts'
import { type Cell, withAnswer } from './settle.ts'
import { tally } from './tally.ts'

/**
 * What must not slip: for each scored answer that was given the least risky other one that by itself raises the worst
 * tier, or of ticks the first that does. What is open counts as its riskiest answer already; which actions there are
 * stays as ticked.
 */
export function raises(rubric: Rubric, assessment: Assessment): readonly Raise[] {
  const given = new Reading(rubric, assessment, 'given')
  const { tier } = tally(new Reading(rubric, assessment, 'worst', given))
  return Object.keys(rubric.questions).flatMap((question) =>
    answeredCells(given, question).flatMap((cell) => firstRaise(given, cell, tier)))
}

/** Where it is answered: for all that share the answer, and for each action that differs. */
function answeredCells(given: Reading, id: string): readonly Cell[] {
  const { rubric, assessment, places } = given
  const question = rubric.questions[id]
  if (question === undefined || question.kind === 'text' || !question.scored || id === rubric.actionsQuestion) return []
  const cells = places.filter((place) => isAskedIn(given, id, place))
    .map((place) => answeredFor(rubric, assessment, id, place))
    .filter(({ answer }) => answer !== undefined && answer.kind !== 'unknown')
  return [...new Set(cells.map(({ place }) => place))].map((action) => ({ question: id, action }))
}

function firstRaise({ rubric, assessment }: Reading, cell: Cell, tier: Tier): readonly Raise[] {
  const question = rubric.questions[cell.question]
  for (const { option, changed } of question === undefined ? [] : riskier(rubric, assessment, cell, question)) {
    const raised = tally(new Reading(rubric, changed, 'worst')).tier
    if (raised > tier) return [{ ...cell, option, tier: raised }]
  }
  return []
}

interface Riskier {
  readonly option: string
  readonly changed: Assessment
}

/** Each riskier answer, the least risky first; each tick that could be added. */
function riskier(rubric: Rubric, assessment: Assessment, cell: Cell, question: Question): readonly Riskier[] {
  const { answer } = answeredFor(rubric, assessment, cell.question, cell.action)
  if (question.kind === 'one' && answer?.kind === 'one') {
    return question.options.slice(question.options.indexOf(answer.option) + 1)
      .map((option) => ({ option, changed: withAnswer(assessment, cell, { kind: 'one', option }) }))
  }
  if (question.kind !== 'many' || answer?.kind !== 'many') return []
  return question.options.filter((option) => !answer.options.includes(option) && !question.protects?.includes(option))
    .map((option) => {
      const options = [...answer.options, option]
      return { option, changed: withAnswer(assessment, cell, { kind: 'many', options }) }
    })
}
