import type { Worksheet } from '../../record/worksheet.ts'
import { questionOf } from './names.ts'

/** A quick look does not ask this question, though the result may hang on it. */
export const isOutside = (question: string, depth: Worksheet['depth']): boolean =>
  depth === 'quick' && questionOf(question)?.depth !== 'quick'
