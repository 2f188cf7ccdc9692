import type { Summary, SummaryHeld } from '../../../record/summary-form.ts'
import { standingAt } from '../../../record/summary-rows.ts'
import { answers as answerNames } from '../../../words/en/answers.ts'
import { pagesSummary as words } from '../../../words/en/pages-summary.ts'
import { groups } from '../../../words/en/questions.ts'
import { summarySheet } from '../../../words/en/report-summary.ts'
import { say } from '../../../words/say.ts'
import { answerWords } from '../../result/answer-words.ts'
import { actionsPhrase, entryOf, optionName, questionOf, wordsOfQuestion } from '../../result/names.ts'

/** A line of the preview: what it is, and what the file says of it. */
export interface SummaryRow {
  readonly term: string
  readonly details: readonly string[]
}

/** A question with its joint answer and, where enough people answered by themselves, how many said what. */
export const answerRow = ({ answers, people }: Summary, id: string): SummaryRow => {
  const { forAction, noJoint } = summarySheet.answers
  const joint = standingAt(answers, id).map(({ actions, entry }) => {
    const answer = answerWords(id, entry)
    return actions === null ? answer : say(forAction, { action: actionsPhrase(actions), answer })
  })
  const held = standingAt(people.answers, id).map(({ actions, entry }) => {
    const told = { n: entry.people, counts: countsWords(id, entry) }
    return actions === null
      ? say(words.byThemselves, told)
      : say(words.byThemselvesFor, { action: actionsPhrase(actions), ...told })
  })
  return { term: askOf(id), details: [...(joint.length === 0 ? [noJoint] : joint), ...held] }
}

const askOf = (id: string): string => {
  const over = entryOf<{ readonly ask: string }>(groups, questionOf(id)?.group ?? '')?.ask
  return [over, wordsOfQuestion(id)?.ask ?? id].filter((part) => part !== undefined).join(' ')
}

const countsWords = (id: string, { options, unknown }: SummaryHeld): string => {
  const { count, nobodyTicked } = summarySheet.answers
  const counts = [
    ...Object.entries(options).map(([option, n]) => say(count, { n, answer: optionName(id, option) })),
    ...(unknown === 0 ? [] : [say(count, { n: unknown, answer: answerNames.unknown })]),
  ]
  return counts.length === 0 ? nobodyTicked : counts.join('; ')
}
