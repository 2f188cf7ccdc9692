import type { ActionId } from '../../content/questions.ts'
import { rubric } from '../../content/rubric.ts'
import { isAsked } from '../../domain/applicable.ts'
import type { Question, W } from '../../domain/question.ts'
import { FIVE_WS } from '../../domain/question.ts'
import { tickedActions } from '../../record/assessment.ts'
import type { Block, Prose, Span } from '../outline.ts'
import { answerText } from './answer-text.ts'
import { actionOf, listOf, shortOf } from './names.ts'
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

/** Actions whose five W's are the same share a table. */
const alike = (view: View, ticked: readonly ActionId[]) => {
  const groups = new Map<string, { readonly of: ActionId[]; readonly rows: readonly (readonly Prose[])[] }>()
  for (const action of ticked) {
    const rows = FIVE_WS.map((w) => [view.words.steps[w].title, said(view, action, w)])
    const key = JSON.stringify(rows)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { of: [action], rows })
    else group.of.push(action)
  }
  return [...groups.values()]
}

/** A table of five W's for each action. */
export const actions = (view: View): readonly Block[] => {
  const { say, words: { report: { actions: words }, actions: labels } } = view
  const ticked = tickedActions(view.assessment)
  const { w, said: answered } = words.columns
  const lead = say(words.lead, { knol: view.cite(['knol-2026']) })
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', prose: ticked.length === 0 ? words.none : lead },
    ...alike(view, ticked).flatMap(({ of, rows }): readonly Block[] => [
      { kind: 'heading', level: 3, text: of.map((action) => labels[action].label).join(view.words.report.semicolon) },
      {
        kind: 'table',
        caption: say(words.caption, { action: listOf(view, of.map((action) => actionOf(view, action))) }),
        columns: [{ head: w, share: 1 }, { head: answered, share: 7 }],
        rows,
        signs: FIVE_WS,
      },
    ]),
  ]
}
