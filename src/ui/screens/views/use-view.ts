import type { Leaf } from '../../../state/step.ts'
import { type View, useKeptHabits } from '../../kept-habits.ts'
import { useWorksheet } from '../../worksheet-context.tsx'
import { viewOf } from './one-page.ts'

/** How this step is shown now. While another tab writes, buttons are off here, and nobody could go on by them. */
export const useView = (step: Leaf): View => {
  const [{ view }] = useKeptHabits()
  const isFollowing = useWorksheet((state) => state.isFollowing)
  return viewOf(step, isFollowing && view === 'one' ? 'page' : view)
}
