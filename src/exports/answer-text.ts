import type { Cell } from '../record/worksheet.ts'
import { answers } from '../words/en/answers.ts'
import { optionName, questionOf, wordsOfQuestion } from './names.ts'

/** What a cell says, in words; a text as it was written. */
export const answerText = (question: string, cell: Cell | undefined): string => {
  if (cell?.unknown) return answers.unknown
  if (cell?.declined) return answers.declined
  const value = cell?.value
  if (value === undefined) return answers.unanswered
  const text = valueText(question, value) || (wordsOfQuestion(question)?.none?.label ?? answers.none)
  return cell?.confirmed === false ? `${text} (${answers.suggested})` : text
}

const valueText = (question: string, value: NonNullable<Cell['value']>): string => {
  if (typeof value !== 'string') return value.map((option) => optionName(question, option)).join('; ')
  return questionOf(question)?.kind === 'text' ? value : optionName(question, value)
}
