import type { OpenQuestion } from '../../../domain/result.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { isOutside } from '../../result/is-outside.ts'

type OpenPart = 'unanswered' | 'unknown' | 'outside'

const partOf = (open: OpenQuestion, depth: Worksheet['depth']): OpenPart => {
  if (isOutside(open.question, depth)) return 'outside'
  return open.unknown ? 'unknown' : 'unanswered'
}

/** Why the open questions are open. The parts add up to the number beside the tier. */
export const openParts = (
  open: readonly OpenQuestion[], depth: Worksheet['depth'],
): Readonly<Record<OpenPart, number>> => {
  const parts = open.map((one) => partOf(one, depth))
  const count = (part: OpenPart) => parts.filter((other) => other === part).length
  return { unanswered: count('unanswered'), unknown: count('unknown'), outside: count('outside') }
}
