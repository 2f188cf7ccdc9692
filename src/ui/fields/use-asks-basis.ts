import { isProtective } from '../../record/places.ts'
import type { Cell } from '../../record/worksheet.ts'
import { useRecord } from '../worksheet-context.tsx'
import { type Place, useCell } from './place.ts'

/** What a protective answer can rest on (P4). */
export const BASES = ['decided', 'documented', 'assumed'] as const satisfies readonly Cell['basis'][]

/**
 * What a protective answer rests on is for the team to say, once the answer is theirs: one person says what they think.
 * The riskiest option protects nobody, so nobody has to stand for it.
 */
export const useAsksBasis = (place: Place): boolean => {
  const cell = useCell(place)
  const isAlone = useRecord((record) => record.alone !== undefined)
  return !isAlone && cell.confirmed !== false && isProtective(place.question, cell)
}
