import type { DecidingAnswer } from '../../domain/result.ts'
import { listOf, optionOf, shortOf } from './names.ts'
import type { View } from './view.ts'

/** "Who: how unwell “a serious illness”": the answer, and the W it belongs to. */
const decidingText = (view: View) => ({ question, option, w, assumedWorst }: DecidingAnswer): string => {
  const { risks: words } = view.words.report
  const values = { question: shortOf(view, question), option: optionOf(view, question, option) }
  if (w === null) return view.say(assumedWorst ? words.decidingOpenElse : words.decidingElse, values)
  return view.say(assumedWorst ? words.decidingOpen : words.deciding, { ...values, w: view.words.steps[w].title })
}

/** All answers that made something hold, as one list. */
export const decidingList = (view: View, answers: readonly DecidingAnswer[]): string =>
  listOf(view, answers.map(decidingText(view)))
