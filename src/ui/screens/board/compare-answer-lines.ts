import type { AnswerChange, AnswerSide } from '../../../record/compare-answers.ts'
import type { SafeguardChange, SafeguardSide } from '../../../record/compare-safeguards.ts'
import { type Way, inBoth } from '../../../record/compare-two.ts'
import { answers } from '../../../words/en/answers.ts'
import { pagesCompare } from '../../../words/en/pages-compare.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { say } from '../../../words/say.ts'
import { answerWords } from '../../result/answer-words.ts'
import { actionsPhrase, questionName, safeguardName } from '../../result/names.ts'
import type { ChangeLine } from './compare-line.ts'

const words = pagesCompare.changes

export const wayWords = (way: Way): string | null => way && words.ways[way]

/** "Clinician oversight, when it diagnoses" */
export const withActions = (text: string, actions: readonly string[]): string =>
  actions.length === 0 ? text : say(words.forAction, { text, action: actionsPhrase(actions) })

export const answerPlace = ({ question, action }: AnswerChange): string =>
  withActions(questionName(question), action === null ? [] : [action])

export const answerSideWords = (question: string, { cell, isAsked }: AnswerSide): string => {
  if (!isAsked) return words.notAsked
  const text = answerWords(question, cell) || answers.unanswered
  return cell?.confirmed === false ? say(words.suggested, { text }) : text
}

export const answerLine = (change: AnswerChange): ChangeLine => ({
  what: answerPlace(change),
  note: wayWords(change.way),
  ...inBoth(change, (side) => answerSideWords(change.question, side)),
})

export const safeguardLine = (change: SafeguardChange): ChangeLine => ({
  what: safeguardName(change.safeguard),
  note: change.way && words.safeguardWays[change.way],
  ...inBoth(change, safeguardSideWords),
})

const safeguardSideWords = ({ status, evidence }: SafeguardSide): string => {
  const name = pagesSteps.safeguards.statuses[status]
  if (evidence !== null) return say(words.shown, { status: name, evidence })
  return status === 'in-place' || status === 'verified' ? say(words.notShown, { status: name }) : name
}
