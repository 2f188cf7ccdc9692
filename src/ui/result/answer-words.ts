import type { Cell } from '../../record/worksheet.ts'
import { answers } from '../../words/en/answers.ts'
import { sentence } from '../../words/en/sentence.ts'
import { optionName, wordsOfQuestion } from './names.ts'

/** An answer as it reads in a list: its options, its text, or that there is none. */
export const answerWords = (question: string, cell: Cell | undefined): string => {
  if (cell?.unknown) return answers.unknown
  if (cell?.declined) return answers.declined
  const value = cell?.value
  if (value === undefined) return answers.unanswered
  const words = wordsOfQuestion(question)
  if (typeof value === 'string') return words?.options === undefined ? value : optionName(question, value)
  if (value.length === 0) return words?.none?.label ?? answers.none
  return value.map((option) => optionName(question, option)).join(sentence.comma)
}
