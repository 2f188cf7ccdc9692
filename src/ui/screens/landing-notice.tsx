import type { QuestionId } from '../../content/questions.ts'
import { safeguards } from '../../content/safeguards.ts'
import { pagesShell } from '../../words/en/pages-shell.ts'
import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { Button } from '../components/button.tsx'
import { StateSign } from '../components/state-sign.tsx'
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
  if (isHere(landing, asked)) return null
  return (
    <div className="notice" id="landing" tabIndex={-1}>
      <StateSign state="told" />
      <div className="notice__body">
        <p>{depth === 'quick' ? words.landing.notInQuickLook : words.landing.closed}</p>
        {depth === 'quick' && (
          <Button kind="secondary" onClick={() => setDepth('full')}>
            {pagesShell.depth.goOn}
          </Button>
        )}
      </div>
    </div>
  )
}

/** A safeguard is always shown; a question only where it is asked. */
const isHere = ({ question }: Landing, asked: readonly QuestionId[]): boolean =>
  Object.hasOwn(safeguards, question) || (asked as readonly string[]).includes(question)
