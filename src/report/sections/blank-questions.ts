import { rubric } from '../../content/rubric.ts'
import type { Question, QuestionStep } from '../../domain/question.ts'
import type { AnyQuestionWords } from '../../words/question-words.ts'
import { say } from '../../words/say.ts'
import type { Words } from '../../words/words.ts'
import type { Block } from '../outline.ts'
import { stepHeading } from './step-heading.ts'

type Entry = readonly [id: string, question: Question]

/** Lines for an answer in words. */
const ANSWER_LINES = 3

const optionsOf = (
  { answers }: Words, question: Question, { options = {}, none }: AnyQuestionWords,
): readonly string[] =>
  question.kind === 'text' ? [] : [
    ...question.options.map((option) => options[option]?.label ?? option),
    ...(question.kind === 'many' ? [none?.label ?? answers.none] : []),
    answers.unknown,
    ...(question.personal ? [answers.declined] : []),
  ]

/** What a hand has to know: whether the question may be left out, and how many boxes to tick. */
const guidance = ({ blankSheet }: Words, { kind, opens }: Question, { hint = '' }: AnyQuestionWords): string => {
  const ticks = kind === 'one' ? blankSheet.one : kind === 'many' && hint === '' ? blankSheet.many : ''
  return [opens ? blankSheet.applies : '', hint, ticks].filter((part) => part !== '').join(' ')
}

const blocksOf = (words: Words, [id, question]: Entry, n: number): readonly Block[] => {
  const { blankSheet, groups, questions } = words
  const asked: AnyQuestionWords = questions[id as keyof typeof questions]
  const over = groups[question.group as keyof typeof groups]?.ask
  const ask = over === undefined ? asked.ask : say(blankSheet.group, { over, ask: asked.ask })
  const told = guidance(words, question, asked)
  const isText = question.kind === 'text'
  return [
    { kind: 'heading', level: 3, text: say(blankSheet.question, { n, ask }) },
    ...(told === '' ? [] : [{ kind: 'paragraph', size: 'small', prose: told } as const]),
    ...(isText ? [] : [{ kind: 'boxes', items: optionsOf(words, question, asked) } as const]),
    { kind: 'writing', label: isText ? blankSheet.answer : blankSheet.note, lines: isText ? ANSWER_LINES : 1 },
  ]
}

/** The questions of a step, numbered through the whole sheet so that people at a table find the same one. */
export const blankQuestions = (words: Words, depth: 'quick' | 'full'): ((step: QuestionStep) => readonly Block[]) => {
  const asked = Object.entries<Question>(rubric.questions).filter(([, question]) =>
    depth === 'full' || question.depth === 'quick')
  return (step) => {
    const inStep = asked.filter(([, question]) => question.step === step)
    if (inStep.length === 0) return []
    const { title, lead, ...about } = words.steps[step]
    const head: readonly Block[] = [
      stepHeading(step, 2, title),
      { kind: 'paragraph', prose: lead },
      ...('quote' in about ? [{ kind: 'quote', text: about.quote, by: words.quoteFrom } as const] : []),
    ]
    return inStep.map((entry, i): Block => {
      const blocks = blocksOf(words, entry, asked.indexOf(entry) + 1)
      return { kind: 'together', blocks: i === 0 ? [...head, ...blocks] : blocks }
    })
  }
}
