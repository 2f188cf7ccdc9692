import type { QuestionStep } from '../../domain/question.ts'
import type { SummaryHeld } from '../../record/summary-form.ts'
import { standingAt, toldQuestions } from '../../record/summary-rows.ts'
import type { Block, Prose } from '../outline.ts'
import { type SummaryView, actionsOrAll, answerIn, optionIn, questionIn, questionWordsIn } from './summary-view.ts'

const STEPS: readonly QuestionStep[] = ['feature', 'who', 'what', 'when', 'where', 'why', 'safeguards']

const linesOf = <T>(
  view: SummaryView, standing: ReturnType<typeof standingAt<T>>, said: (entry: T) => string,
): string => {
  const { forAction } = view.words.summarySheet.answers
  return standing.map(({ actions, entry }) => actions === null
    ? said(entry)
    : view.say(forAction, { action: actionsOrAll(view, actions), answer: said(entry) })).join('\n')
}

const countsOf = (view: SummaryView, id: string, { people, options, unknown }: SummaryHeld): string => {
  const { say, words: { answers, summarySheet: { answers: words }, report } } = view
  const question = questionIn(id)
  const known = question === undefined || question.kind === 'text' ? [] : question.options
  const counts = [
    ...known.flatMap((option) => {
      const n = options[option]
      return n === undefined ? [] : [say(words.count, { n, answer: optionIn(view, id, option) })]
    }),
    ...(unknown === 0 ? [] : [say(words.count, { n: unknown, answer: answers.unknown })]),
  ]
  const said = counts.length === 0 ? words.nobodyTicked : counts.join(report.semicolon)
  return say(words.of, { n: people, counts: said })
}

const rowOf = (view: SummaryView, id: string, hasCounts: boolean): readonly Prose[] => {
  const { summary: { answers, people }, words: { groups, summarySheet: { answers: words } } } = view
  const { group } = questionIn(id) ?? {}
  const ask = questionWordsIn(view, id)?.ask ?? id
  const over = group !== undefined && Object.hasOwn(groups, group) ? groups[group as keyof typeof groups].ask : null
  const question: Prose = over === null ? ask : [{ text: `${over} `, look: 'muted' }, { text: ask }]
  const joint = linesOf(view, standingAt(answers, id), (answer) => answerIn(view, id, answer)) || words.noJoint
  const held = linesOf(view, standingAt(people.answers, id), (counts) => countsOf(view, id, counts))
  return hasCounts ? [question, joint, held] : [question, joint]
}

/** Every answer by its words; beside it how people answered by themselves, where enough of them did. */
export const summaryAnswers = (view: SummaryView): readonly Block[] => {
  const { summary, say, words: { steps, summarySheet: { answers: words } } } = view
  const told = toldQuestions(summary)
  const hasCounts = told.some((id) => standingAt(summary.people.answers, id).length > 0)
  const heading: Block = { kind: 'heading', level: 2, text: words.title }
  if (told.length === 0) return [heading, { kind: 'paragraph', prose: words.none }]
  const { question, answer, people: counted } = words.columns
  return [
    heading,
    { kind: 'paragraph', prose: hasCounts ? `${words.lead} ${words.leadPeople}` : words.lead },
    ...STEPS.flatMap((step): readonly Block[] => {
      const ids = told.filter((id) => questionIn(id)?.step === step)
      return ids.length === 0 ? [] : [{
        kind: 'table',
        caption: say(words.caption, { step: steps[step].title, n: ids.length }),
        columns: [
          { head: question, share: 6 }, { head: answer, share: 5 }, ...(hasCounts ? [{ head: counted, share: 5 }] : []),
        ],
        rows: ids.map((id) => rowOf(view, id, hasCounts)),
      }]
    }),
  ]
}
