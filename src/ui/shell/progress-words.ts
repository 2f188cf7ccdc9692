import type { Progress } from '../../state/progress.ts'
import type { Leaf } from '../../state/step.ts'
import { pagesShell } from '../../words/en/pages-shell.ts'
import { say } from '../../words/say.ts'

/** How far a page is, as it stands beside its name. */
export const progressWords = (step: Leaf, { state, done, all }: Progress): string => {
  const { ratings, signed, people, ...states } = pagesShell.stepProgress
  if (state === 'in-progress' && step === 'risks') return say(ratings, { done, all })
  if (state === 'in-progress' && step === 'sign') return say(signed, { done, all })
  if (step === 'together') return say(people, { done, all })
  return say(states[state], { done, all })
}
