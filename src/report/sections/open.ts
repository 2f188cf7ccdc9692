import { rubric } from '../../content/rubric.ts'
import type { Question } from '../../domain/question.ts'
import type { OpenQuestion } from '../../domain/result.ts'
import type { Block, Prose } from '../outline.ts'
import { actionOf, askOf, listOf, roleOf } from './names.ts'
import type { View } from './view.ts'

const movesText = (view: View, { tiers, stops, ratings }: OpenQuestion['narrows']): string => {
  const { say, words: { report: { open: words } } } = view
  const moves = [
    tiers === 0 ? '' : say(words.tiers, { n: tiers }),
    stops === 0 ? '' : say(words.stops, { n: stops }),
    ratings === 0 ? '' : say(words.ratings, { n: ratings }),
  ].filter((part) => part !== '')
  return moves.length === 0 ? words.little : listOf(view, moves)
}

const rowOf = (view: View, { question: id, action, unknown, narrows }: OpenQuestion): readonly Prose[] => {
  const { say, words: { report: { open: words, answers } } } = view
  const lead = action === null ? '' : say(answers.forAction, { action: actionOf(view, action) })
  const question: Question | undefined = rubric.questions[id as keyof typeof rubric.questions]
  return [
    lead + askOf(view, id),
    unknown ? words.unknown : words.unanswered,
    movesText(view, narrows),
    listOf(view, (question?.answeredBy ?? []).map((role) => roleOf(view, role))),
  ]
}

/** What is not settled yet, in the order in which settling it helps. */
export const open = (view: View): readonly Block[] => {
  const { open: words } = view.words.report
  const heading: Block = { kind: 'heading', level: 2, text: words.title }
  if (view.insight.open.length === 0) return [heading, { kind: 'paragraph', prose: words.none }]
  const { question, state, moves, who } = words.columns
  return [
    heading,
    { kind: 'paragraph', prose: words.lead },
    {
      kind: 'table',
      caption: words.caption,
      columns: [
        { head: question, share: 6 }, { head: state, share: 3 }, { head: moves, share: 5 }, { head: who, share: 4 },
      ],
      rows: view.insight.open.map((one) => rowOf(view, one)),
    },
  ]
}
