import { type ActionId, QUESTION_IDS, type QuestionId, questions } from '../content/questions.ts'
import { rubric } from '../content/rubric.ts'
import { answeredFor } from '../domain/answered.ts'
import { isAskedIn } from '../domain/applicable.ts'
import type { Assessment } from '../domain/answer.ts'
import type { Question } from '../domain/question.ts'
import { Reading } from '../domain/reading.ts'
import { assessmentOf, tickedActions } from './assessment.ts'
import type { Cell, Worksheet } from './worksheet.ts'
import { cellAt } from './layers.ts'
import { memoised, reusing } from './memoised.ts'

/** A place where an answer is asked for now. */
export interface Place {
  readonly question: QuestionId
  /** Null where the answer holds for all actions, or for the whole worksheet. */
  readonly action: ActionId | null
  readonly cell: Cell | undefined
}

/** A question that is asked now, and the ticked actions it is asked for: none where it is about the whole worksheet. */
interface Asked {
  readonly question: QuestionId
  readonly actions: readonly ActionId[]
}

/** The joint answers as the score reads them: the same object as long as nothing that scores has changed. */
export const assessmentNow = memoised(reusing((record: Worksheet) => assessmentOf(record.answers.joint)))

/** Somebody said that it does nothing of what is listed: then there is nothing to rate, nor else to find out. */
export const doesNothing = (record: Worksheet): boolean => {
  const { answer } = answeredFor(rubric, assessmentNow(record), rubric.actionsQuestion, null)
  return answer?.kind === 'many' && answer.options.length === 0
}

const askedUnder = memoised((assessment: Assessment): readonly Asked[] => {
  const given = new Reading(rubric, assessment, 'given')
  const ticked = tickedActions(assessment)
  return QUESTION_IDS.flatMap((question) => {
    const { scope }: Question = questions[question]
    if (scope === 'action' && ticked.length > 0) {
      const actions = ticked.filter((action) => isAskedIn(given, question, action))
      return actions.length > 0 ? [{ question, actions }] : []
    }
    return isAskedIn(given, question, null) ? [{ question, actions: [] }] : []
  })
})

/** Every question of the present depth that the answers given so far leave open to be asked. */
export const askedIn = (record: Worksheet): readonly Asked[] => {
  const asked = askedUnder(assessmentNow(record))
  return record.depth === 'full' ? asked : quick(asked)
}

const quick = memoised((asked: readonly Asked[]) =>
  asked.filter(({ question }) => questions[question].depth === 'quick'))

/** Every place where an answer is asked for: once for all actions that share it, and once for each that differs. */
export const placesIn = memoised((record: Worksheet): readonly Place[] => {
  const { joint } = record.answers
  const at = (question: QuestionId, action: ActionId | null): Place =>
    ({ question, action, cell: cellAt(joint, question, action) })
  return askedIn(record).flatMap(({ question, actions }) => {
    const own = actions.filter((action) => cellAt(joint, question, action))
    const isShared = actions.length === 0 || own.length < actions.length
    return [...(isShared ? [at(question, null)] : []), ...own.map((action) => at(question, action))]
  })
})

/** It says something: a value, "we do not know yet" or "rather not". Unlike `isSettled`, a suggestion and '' do too. */
export const isAnswered = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && (cell.value !== undefined || cell.unknown === true || cell.declined === true)

/** Somebody has answered: with a value, with "we do not know yet" or with "rather not". A suggestion is no answer. */
export const isSettled = (cell: Cell | undefined): boolean => {
  if (!cell || cell.confirmed === false) return false
  return cell.unknown === true || cell.declined === true || (cell.value !== undefined && cell.value !== '')
}

/** A template or a link put an answer here that nobody has confirmed yet. */
export const isSuggested = (cell: Pick<Cell, 'confirmed'> | undefined): boolean => cell?.confirmed === false

/** A scored answer that is better than the riskiest one: somebody has to stand for it (P4). */
export const isProtective = (id: QuestionId, { value }: Cell): boolean => {
  const question: Question = questions[id]
  if (question.kind === 'one') return question.scored && value !== undefined && value !== question.options.at(-1)
  return question.kind === 'many' && [value ?? []].flat().some((option) => question.protects?.includes(option))
}

/** Places without an answer, in the order in which they are asked. */
export const unansweredPlaces = memoised((record: Worksheet): readonly Place[] =>
  placesIn(record).filter(({ cell }) => !isSettled(cell)))

/** Protective answers that nobody has decided on or documented (P4). */
export const assumedPlaces = memoised((record: Worksheet): readonly Place[] =>
  placesIn(record).filter(({ question, cell }) =>
    cell && isSettled(cell) && isProtective(question, cell) && (cell.basis ?? 'assumed') === 'assumed'))
