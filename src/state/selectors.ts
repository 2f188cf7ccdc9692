import { type ActionId, type QuestionId, questions } from '../content/questions.ts'
import { rubric } from '../content/rubric.ts'
import { openQuestions } from '../domain/open-questions.ts'
import type { OpenQuestion } from '../domain/result.ts'
import { tickedActions } from '../record/assessment.ts'
import type { Cell, Worksheet } from '../record/worksheet.ts'
import { cellAt } from '../record/layers.ts'
import { memoised } from '../record/memoised.ts'
import {
  type Place, askedIn, assessmentNow, isSettled, isSuggested, placesIn, unansweredPlaces,
} from '../record/places.ts'
import { scored } from '../record/scored.ts'
import { ASKING_STEPS, type AskingStep } from './step.ts'

/** Derived from the record, never stored. Each keeps its identity while what it reads of the record is the same. */

const ranked = memoised((assessment: ReturnType<typeof assessmentNow>) => openQuestions(rubric, assessment))

export const resultOf = (record: Worksheet) => scored(assessmentNow(record))

/**
 * The open questions, first those that narrow the result most. Where an action answers by itself and has not done so,
 * the question is open there and not where the answer for all stands.
 */
export const openQuestionsOf = memoised((record: Worksheet): readonly OpenQuestion[] =>
  ranked(assessmentNow(record)).flatMap((open) => {
    const silent = open.action === null ? silentActions(record, open.question) : []
    return silent.length > 0 ? silent.map((action) => ({ ...open, action })) : [open]
  }))

const silentActions = (record: Worksheet, question: string): readonly ActionId[] => {
  const { joint } = record.answers
  if (!isSettled(cellAt(joint, question, null))) return []
  return actionsOf(record).filter((action) => {
    const own = cellAt(joint, question, action)
    return own && !isSettled(own)
  })
}

/** Questions without an answer at the present depth; not each of them can change the result. */
export const unansweredCount = (record: Worksheet): number =>
  new Set(unansweredPlaces(record).map(({ question }) => question)).size

/** The actions that are ticked, in the order of the rules. */
export const actionsOf = (record: Worksheet): readonly ActionId[] => actionsUnder(assessmentNow(record))

const actionsUnder = memoised(tickedActions)

/** The questions that a step asks now, at the present depth. */
export const askedQuestions = (record: Worksheet, step: AskingStep): readonly QuestionId[] =>
  byStep(askedIn(record)).get(step) ?? []

const byStep = memoised((asked: ReturnType<typeof askedIn>): ReadonlyMap<AskingStep, readonly QuestionId[]> => {
  const ids = asked.map(({ question }) => question)
  return new Map(ASKING_STEPS.map((step) => [step, ids.filter((id) => questions[id].step === step)]))
})

/** The ticked actions for which a question is asked now. */
export const actionsAsked = (record: Worksheet, question: QuestionId): readonly ActionId[] =>
  askedIn(record).find((asked) => asked.question === question)?.actions ?? NO_ACTIONS

const NO_ACTIONS: readonly ActionId[] = []

export interface Answered {
  /** What counts for this action: its own cell where it differs, else the shared one. */
  readonly cell: Cell | undefined
  readonly own: boolean
  readonly shared: Cell | undefined
}

export const answerOf = ({ answers }: Worksheet, question: QuestionId, action: ActionId | null): Answered => {
  const shared = cellAt(answers.joint, question, null)
  const own = action === null ? undefined : cellAt(answers.joint, question, action)
  return { cell: own ?? shared, own: own !== undefined, shared }
}

export interface LeftFor {
  readonly role: NonNullable<Cell['leaveFor']>
  readonly questions: readonly Place[]
}

/** What was left for somebody, by role, in the order in which it is asked. */
export const leftFor = memoised((record: Worksheet): readonly LeftFor[] => {
  const places = placesIn(record).filter(({ cell }) => cell?.leaveFor !== undefined)
  const roles = [...new Set(places.flatMap(({ cell }) => cell?.leaveFor ?? []))]
  return roles.map((role) => ({ role, questions: places.filter(({ cell }) => cell?.leaveFor === role) }))
})

/** Suggestions that this step shows, each waiting for somebody to confirm it. */
export const suggestedCount = (record: Worksheet, step: AskingStep): number => {
  const safeguards = step === 'safeguards' ? Object.values(record.answers.joint.safeguards) : []
  const cells = placesIn(record).filter(({ question }) => questions[question].step === step).map(({ cell }) => cell)
  return [...cells, ...safeguards].filter(isSuggested).length
}
