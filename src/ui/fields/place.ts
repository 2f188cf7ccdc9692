import type { ActionId, QuestionId } from '../../content/questions.ts'
import { questions } from '../../content/questions.ts'
import type { Question } from '../../domain/question.ts'
import type { Cell } from '../../record/worksheet.ts'
import { cellAt } from '../../record/layers.ts'
import { questions as questionWords } from '../../words/en/questions.ts'
import type { AnyQuestionWords } from '../../words/question-words.ts'
import { questionElementId } from '../route.ts'
import { useRecord } from '../worksheet-context.tsx'

/** Where an answer stands: a question and the action it is for; null where it holds for all, or for the whole. */
export interface Place {
  readonly question: QuestionId
  readonly action: ActionId | null
}

const NOTHING_SAID: Cell = {}

export const useCell = ({ question, action }: Place): Cell =>
  useRecord(({ answers }) => cellAt(answers.joint, question, action)) ?? NOTHING_SAID

export const questionAt = ({ question }: Place): Question => questions[question]

export const wordsAt = ({ question }: Place): AnyQuestionWords => questionWords[question]

export const elementIdAt = ({ question, action }: Place): string => questionElementId(question, action)

/** For when the control that had the focus goes: the question it belongs to takes it. */
export const focusQuestion = (place: Place): void => document.getElementById(elementIdAt(place))?.focus()
