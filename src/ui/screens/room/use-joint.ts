import { answerTextOf } from '../../../record/held.ts'
import { isSettled, type Place } from '../../../record/places.ts'
import type { Cell } from '../../../record/worksheet.ts'
import { questionAt } from '../../fields/place.ts'
import { useActions, useStore } from '../../worksheet-context.tsx'
import { type Choice, toggled } from './choices.ts'
import type { HeldAnswer } from './most-held.ts'

/** Sets the joint answer of a place: through whoever holds it, else in nobody's name. */
export const useJoint = (place: Place, held: readonly HeldAnswer[], offered: readonly string[]) => {
  const store = useStore()
  const { answer, clear, openVariant, settle } = useActions()

  /** An ordinary answer goes to the what-if or the view that lies open; this page is about the worksheet itself. */
  const toItself = () => {
    const { variant, seenBy } = store.getState()
    if (variant !== null || seenBy !== null) openVariant(null)
  }
  /** Says which answer became the joint one. */
  const take = (given: Pick<Cell, 'value' | 'unknown'>): void => {
    const text = answerTextOf(place, given)
    const holders = held.find((one) => one.answer === text)?.people
    if (holders !== undefined) return settle(place, { heldBy: holders })
    if (given.unknown) return settle(place, 'unknown')
    if (given.value === undefined) return
    if (held.length > 0) return settle(place, { value: given.value })
    toItself()
    answer(place.question, place.action, given.value)
  }
  /** Null where the last tick was taken away, and there is no joint answer any more. */
  const choose = (choice: Choice): Pick<Cell, 'value'> | null => {
    const { option } = choice
    const isOne = questionAt(place).kind === 'one'
    const value = isOne ? option : toggled(choice, isSettled(place.cell) ? place.cell?.value : undefined, offered)
    if (value === null) {
      toItself()
      clear(place.question, place.action)
      return null
    }
    take({ value })
    return { value }
  }
  return { take, choose }
}
