import { STEPS, type Step } from '../../state/step.ts'
import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { say } from '../../words/say.ts'
import { steps } from '../../words/en/steps.ts'
import { goTo, hrefOf } from '../route.ts'
import { Button } from '../components/button.tsx'

/** To the step before and the one after. Buttons, so that the task list's links stay the only ones of their name. */
export const TurnPage = ({ step }: { readonly step: Step }) => {
  const at = STEPS.indexOf(step)
  const before = STEPS[at - 1]
  const after = STEPS[at + 1]
  return (
    <div className="turn-page">
      {before && (
        <Button kind="secondary" onClick={() => goTo(hrefOf(before))}>
          {say(words.previous, { step: steps[before].title })}
        </Button>
      )}
      {after && <Button onClick={() => goTo(hrefOf(after))}>{say(words.next, { step: steps[after].title })}</Button>}
    </div>
  )
}
