import type { QuestionId } from '../../content/questions.ts'
import { pagesShell } from '../../words/en/pages-shell.ts'
import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { Button } from '../components/button.tsx'
import type { Landing } from '../route.ts'
import { useActions, useRecord } from '../worksheet-context.tsx'

interface LandingNoticeProps {
  readonly landing: Landing
  readonly asked: readonly QuestionId[]
}

/** Says why the question that a link promised is not here, and what to do. */
export const LandingNotice = ({ landing, asked }: LandingNoticeProps) => {
  const depth = useRecord((record) => record.depth)
  const { setDepth } = useActions()
  if ((asked as readonly string[]).includes(landing.question)) return null
  return (
    <div className="notice" id="landing" tabIndex={-1}>
      <p>{depth === 'quick' ? words.landing.notInQuickLook : words.landing.closed}</p>
      {depth === 'quick' && (
        <Button kind="secondary" onClick={() => setDepth('full')}>
          {pagesShell.depth.goOn}
        </Button>
      )}
    </div>
  )
}
