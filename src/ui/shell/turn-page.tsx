import type { Leaf } from '../../state/step.ts'
import { walkOf } from '../../state/walk.ts'
import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { say } from '../../words/say.ts'
import { type Landing, goTo, hrefOf } from '../route.ts'
import { Button } from '../components/button.tsx'
import { CHECK_PAGE } from '../screens/views/one-page.ts'
import { useView } from '../screens/views/use-view.ts'
import { useRecord } from '../worksheet-context.tsx'
import { leafTitle } from './leaf-title.ts'

interface TurnPageProps {
  readonly step: Leaf
  readonly landing: Landing | null
}

/**
 * To the step before and the one after. Buttons, so that the task list's links stay the only ones of their name. Among
 * questions that are shown one at a time they would be a second "next".
 */
export const TurnPage = ({ step, landing }: TurnPageProps) => {
  const view = useView(step)
  const walk = walkOf(useRecord())
  const at = walk.indexOf(step)
  const before = walk[at - 1]
  const after = at < 0 ? undefined : walk[at + 1]
  if (view === 'one' && landing?.question !== CHECK_PAGE) return null
  return (
    <div className="turn-page">
      {before && (
        <Button kind="secondary" onClick={() => goTo(hrefOf(before))}>
          {say(words.previous, { step: leafTitle(before) })}
        </Button>
      )}
      {after && <Button onClick={() => goTo(hrefOf(after))}>{say(words.next, { step: leafTitle(after) })}</Button>}
    </div>
  )
}
