import { rubric } from '../../content/rubric.ts'
import { actionsOf as tickedActions } from '../../domain/answered.ts'
import { isAsked } from '../../domain/applicable.ts'
import type { Question, W } from '../../domain/question.ts'
import { FIVE_WS } from '../../domain/question.ts'
import type { Block, Prose, Span } from '../outline.ts'
import { answerText } from './answer-text.ts'
import { actionOf, shortOf } from './names.ts'
import type { View } from './view.ts'

/** What an action's row tells: what is asked of each action, and what the quick look asks of the whole. */
const tells = ({ step, scope, depth, kind }: Question, w: W) =>
  step === w && kind !== 'text' && (scope === 'action' || depth === 'quick')

const said = (view: View, action: string, w: W): Prose => {
  const { record: { answers: { joint } }, say, words: { report } } = view
  const questions = Object.entries<Question>(rubric.questions)
    .filter(([id, question]) => id !== rubric.actionsQuestion && tells(question, w))
    .filter(([id]) => isAsked(rubric, view.assessment, id, action))
  return questions.flatMap(([id]): readonly Span[] => [
    { text: say(report.actions.answer, { question: shortOf(view, id) }), look: 'muted' },
    { text: answerText(view, id, joint.actions[action]?.[id] ?? joint.all[id]) + report.actions.end },
  ])
}

const tableOf = (view: View, action: string): Block => {
  const { say, words: { report: { actions: words } } } = view
  return {
    kind: 'table',
    caption: say(words.caption, { action: actionOf(view, action) }),
    columns: [{ head: words.columns.w, share: 1 }, { head: words.columns.said, share: 7 }],
    rows: FIVE_WS.map((w) => [view.words.steps[w].title, said(view, action, w)]),
  }
}

/** One table of five W's for each action. */
export const actions = (view: View): readonly Block[] => {
  const { say, words: { report: { actions: words }, actions: labels } } = view
  const ticked = tickedActions(rubric, view.assessment)
  const lead = say(words.lead, { knol: view.cite(['knol-2026']) })
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', prose: ticked.length === 0 ? words.none : lead },
    ...ticked.flatMap((action): readonly Block[] => [
      { kind: 'heading', level: 3, text: labels[action as keyof typeof labels]?.label ?? action },
      tableOf(view, action),
    ]),
  ]
}
