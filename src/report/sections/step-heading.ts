import { FIVE_WS, type QuestionStep } from '../../domain/question.ts'
import type { Block } from '../outline.ts'

/** The name of a step over what stands below it, with its sign where it is one of the five W's. */
export const stepHeading = (step: QuestionStep, level: 2 | 3, text: string): Block => {
  const sign = FIVE_WS.find((w) => w === step)
  return { kind: 'heading', level, text, ...(sign && { sign }) }
}
