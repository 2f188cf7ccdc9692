import { actionsOf } from '../../state/selectors.ts'
import { useRecord } from '../worksheet-context.tsx'
import { type Place, questionAt, useCell } from './place.ts'

/**
 * The options to tick. An action can only set off others that this tool has; one that was ticked and is gone stays in
 * sight, so that it can be taken back.
 */
export const useOffered = (place: Place): readonly string[] => {
  const actions: readonly string[] = useRecord(actionsOf)
  const { value } = useCell(place)
  const question = questionAt(place)
  if (question.kind !== 'many') return []
  if (place.question !== 'what.chain') return question.options
  return question.options.filter((id) => id !== place.action && (actions.includes(id) || value?.includes(id)))
}
