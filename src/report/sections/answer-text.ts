import { questions } from '../../content/questions.ts'
import type { Question } from '../../domain/question.ts'
import type { Cell } from '../../record/worksheet.ts'
import { optionOf, questionWords } from './names.ts'
import type { View } from './view.ts'

export const questionOf = (id: string): Question | undefined =>
  Object.hasOwn(questions, id) ? (questions as Readonly<Record<string, Question>>)[id] : undefined

const optionLabel = (view: View, question: string, option: string): string =>
  questionWords(view, question)?.options?.[option]?.label ?? optionOf(view, question, option)

/** What a cell says, in words; a text as it was written. */
export const answerText = (view: View, question: string, cell: Cell | undefined): string => {
  const { answers } = view.words
  if (cell?.unknown) return answers.unknown
  if (cell?.declined) return answers.declined
  const value = cell?.value
  if (value === undefined) return answers.unanswered
  const said = typeof value !== 'string'
    ? value.map((option) => optionLabel(view, question, option)).join('; ')
    : questionOf(question)?.kind === 'text' ? value : optionLabel(view, question, value)
  const text = said === '' ? questionWords(view, question)?.none?.label ?? answers.none : said
  return cell?.confirmed === false ? `${text} (${answers.suggested})` : text
}

/** A quotation without the marks around it, which the page sets itself. */
export const unquoted = (text: string): string => /^[“”„"«]([^“”„"«»]*)[“”"»]$/.exec(text.trim())?.[1]?.trim() ?? text

/** At most `length` characters, cut at a space where there is one, with a note that the rest stands inside. */
export const excerpt = (view: View, text: string, length = 220, more: string = view.words.report.more): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  if (characters.length <= length) return line
  const cut = characters.slice(0, length).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > length / 2 ? cut.slice(0, space) : cut} ${more}`
}
