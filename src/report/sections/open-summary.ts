import { rubric } from '../../content/rubric.ts'
import { isAsked } from '../../domain/applicable.ts'
import type { Question } from '../../domain/question.ts'
import type { Prose } from '../outline.ts'
import { actionOf, listOf, shortOf } from './names.ts'
import type { View } from './view.ts'

/** Every cell in which an answer counts, with the action it belongs to. */
const cells = ({ record: { answers: { joint } } }: View) => [
  ...Object.entries(joint.all).map(([question, cell]) => ({ question, cell })),
  ...Object.values(joint.actions).flatMap((own) => Object.entries(own).map(([question, cell]) => ({ question, cell }))),
]

const isProtective = (question: Question | undefined, value: unknown): boolean =>
  question?.kind === 'one' && question.scored && question.options[0] === value

/** Answers on the safe side that nobody decided or wrote down, though they lower the tier (P4). */
const assumedCount = (view: View): number =>
  cells(view).filter(({ question, cell }) =>
    isProtective(rubric.questions[question as keyof typeof rubric.questions], cell.value)
    && (cell.basis ?? 'assumed') === 'assumed').length

const unansweredCount = (view: View): number =>
  Object.entries<Question>(rubric.questions).filter(([id, { depth }]) => {
    const { all, actions } = view.record.answers.joint
    if (view.record.depth === 'quick' && depth === 'full') return false
    const said = all[id] ?? Object.values(actions).find((own) => own[id] !== undefined)?.[id]
    const isOpen = said?.value === undefined && said?.unknown === undefined && said?.declined === undefined
    return isOpen && isAsked(rubric, view.assessment, id, null)
  }).length

const unknownCount = (view: View): number => cells(view).filter(({ cell }) => cell.unknown === true).length

const nameOf = (view: View, question: string, action: string | null): string =>
  action === null ? shortOf(view, question) : `${shortOf(view, question)} (${actionOf(view, action)})`

/** How much is open, and where looking first helps most. */
export const openSummary = (view: View): readonly Prose[] => {
  const { open, say, words: { report: { first } } } = view
  const counts = say(first.openCounts, {
    unanswered: unansweredCount(view), unknown: unknownCount(view), assumed: assumedCount(view),
  })
  const next = open.slice(0, 3).map(({ question, action }) => nameOf(view, question, action))
  return next.length === 0 ? [counts] : [counts, say(first.openFirst, { questions: listOf(view, next) })]
}
