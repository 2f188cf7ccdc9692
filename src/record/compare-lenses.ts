import { rubric } from '../content/rubric.ts'
import type { Lens, LensReading, LensState } from '../domain/lens.ts'
import { readLenses } from '../domain/read-lenses.ts'
import { type Compared, type Two, inBoth } from './compare-two.ts'
import { assessmentNow } from './places.ts'
import type { Worksheet } from './worksheet.ts'

/** A law or classification that is said to reach otherwise. */
export interface LensChange extends Two<LensReading> {
  readonly lens: string
}

export const compareLenses = (both: Two<Worksheet>): Compared<LensChange> => {
  const readings = inBoth(both, (record) => readLenses(rubric, assessmentNow(record)))
  const pairs = readings.before.flatMap((before, at): readonly LensChange[] => {
    const after = readings.after[at]
    return after ? [{ lens: before.lens, before, after }] : []
  })
  const changes = pairs.filter(({ before, after }) => reachOf(before) !== reachOf(after))
  return { changes, same: pairs.length - changes.length }
}

/** As it is said of a law: what applies reaches as far as it surely does, what does not appear to reaches nowhere. */
const reachOf = ({ state, surely, level: { best, worst } }: LensReading): string => {
  if (state === 'does-not-appear-to') return state
  return [state, state === 'applies' ? surely : best, worst].join(' ')
}

const REACH: Readonly<Record<LensState, number>> =
  { 'does-not-appear-to': 0, 'not-enough-answers': 0, 'may-apply': 1, applies: 2 }

/** It newly applies or may apply, or reaches a higher level than it did. */
export const reachesFurther = ({ lens, before, after }: LensChange): boolean => {
  if (REACH[after.state] === 0) return false
  if (REACH[after.state] > REACH[before.state]) return true
  const { levels } = rubric.lenses[lens as keyof typeof rubric.lenses] as Lens
  const rank = ({ surely, level }: LensReading) => [surely, level.worst].map((one) => levels.indexOf(one))
  const [was, is] = [rank(before), rank(after)]
  return is.some((level, at) => level > (was[at] ?? level))
}
