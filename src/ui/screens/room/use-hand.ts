import type { Place } from '../../../record/places.ts'
import type { Cell } from '../../../record/worksheet.ts'
import { questionAt } from '../../fields/place.ts'
import { useActions } from '../../worksheet-context.tsx'
import { type Choice, toggled } from './choices.ts'
import type { Hand } from './hands.ts'

/** Raises and lowers one person's hand at a place. */
export const useHand = (place: Place, offered: readonly string[]) => {
  const { answerAs, clearAs, unknownAs } = useActions()
  const { question, action } = place

  /** The answer as it is from now on; null: no hand is up any more. */
  const raise = ({ person, cell }: Hand, choice: Choice): Pick<Cell, 'value'> | null => {
    const value = questionAt(place).kind === 'one' ? choice.option : toggled(choice, cell?.value, offered)
    if (value === null) clearAs(person, question, action)
    else answerAs(person, question, action, typeof value === 'string' ? value : [...value])
    return value === null ? null : { value }
  }
  const sayUnknown = ({ person }: Hand) => unknownAs(person, question, action, true)
  const takeBack = ({ person }: Hand) => clearAs(person, question, action)
  return { raise, sayUnknown, takeBack }
}
