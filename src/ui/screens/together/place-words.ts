import { type QuestionId, questions } from '../../../content/questions.ts'
import type { Answer } from '../../../domain/answer.ts'
import type { Question } from '../../../domain/question.ts'
import type { CommonPlace } from '../../../record/common-place.ts'
import type { Cell, SafeguardCell } from '../../../record/worksheet.ts'
import { answers as answerWords } from '../../../words/en/answers.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { questions as questionWords } from '../../../words/en/questions.ts'
import { safeguards as safeguardWords } from '../../../words/en/safeguards.ts'
import { sentence } from '../../../words/en/sentence.ts'
import type { AnyQuestionWords } from '../../../words/question-words.ts'
import { say } from '../../../words/say.ts'
import { hrefOf } from '../../route.ts'

const wordsOf = (question: string): AnyQuestionWords => questionWords[question as QuestionId]

/** What is asked at a place, in full. */
export const askAt = (place: CommonPlace): string =>
  'safeguard' in place ? safeguardName(place.safeguard) : wordsOf(place.question).ask

export const safeguardName = (id: string): string => safeguardWords[id as keyof typeof safeguardWords].name

/** "when it diagnoses", where people tell actions apart. */
export const actionAt = (place: CommonPlace): string =>
  'safeguard' in place || place.action === null ? '' : forAction(place.action)

const forAction = (action: string): string =>
  say(pagesTogether.differ.forAction, { action: sentence.actions[action as keyof typeof sentence.actions] })

export const hrefAt = (place: CommonPlace): string =>
  'safeguard' in place
    ? hrefOf('safeguards', place.safeguard)
    : hrefOf(questions[place.question as QuestionId].step, place.question, place.action)

/** What a cell says, in words; a text as it was written. */
export const cellWords = (place: CommonPlace, cell: Cell | SafeguardCell): string => {
  if ('safeguard' in place) return statusWords(('status' in cell && cell.status) || 'none')
  const { value, unknown } = cell as Cell
  return unknown ? answerWords.unknown : valueWords(place.question, value ?? '')
}

/** The same of an answer of the rules; null is nothing said. */
export const answerWordsOf = (question: string, answer: Answer | null): string => {
  if (answer === null) return pagesTogether.views.notAnswered
  if (answer.kind === 'unknown') return answerWords.unknown
  return valueWords(question, answer.kind === 'one' ? answer.option : answer.options)
}

export const statusWords = (status: keyof typeof pagesSteps.safeguards.statuses): string =>
  pagesSteps.safeguards.statuses[status]

const valueWords = (id: string, value: string | readonly string[]): string => {
  const question: Question = questions[id as QuestionId]
  if (question.kind === 'text') return String(value)
  const { options, none } = wordsOf(id)
  const labels = [value].flat().map((option) => options?.[option]?.label ?? option)
  return labels.length === 0 ? none?.label ?? answerWords.none : labels.join('; ')
}
