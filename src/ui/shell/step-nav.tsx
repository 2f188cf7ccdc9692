import { useState } from 'react'
import { type Progress, leafProgress } from '../../state/progress.ts'
import type { Leaf } from '../../state/step.ts'
import { walkOf } from '../../state/walk.ts'
import { pagesEarlier } from '../../words/en/pages-earlier.ts'
import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { StepSign } from '../components/step-sign.tsx'
import { useEarlier } from '../earlier/rules-before-context.tsx'
import { usePaper } from '../paper-services.ts'
import { useHeld } from '../paper-session.ts'
import { hrefOf } from '../route.ts'
import { useRecord } from '../worksheet-context.tsx'
import { leafTitle } from './leaf-title.ts'
import { progressWords } from './progress-words.ts'

interface StepNavProps {
  readonly current: Leaf
  /** To the list of the keys, of which one turns these pages. */
  readonly onKeys: () => void
}

/** The task list: how far each step is, and a way to any of them. On narrow pages it folds behind the present step. */
export const StepNav = ({ current, onKeys }: StepNavProps) => {
  const [open, setOpen] = useState(false)
  const record = useRecord()
  const walk = walkOf(record)
  const at = walk.indexOf(current)
  const title = leafTitle(current)
  const position = at < 0
    ? say(words.stepsAll, { step: title })
    : say(words.stepsToggle, { n: at + 1, all: walk.length, step: title })
  const fold = () => setOpen(false)
  return (
    <nav className={open ? 'steps steps--open' : 'steps'} aria-label={words.steps}>
      <Button kind="secondary" className="steps__toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {position}
      </Button>
      <ol className="steps__list">
        {walk.map((step) => (
          <StepItem key={step} step={step} isCurrent={step === current} onGo={fold} />
        ))}
      </ol>
      {record.alone === undefined && (
        <ul className="steps__list steps__list--beside">
          <StepItem step="together" isCurrent={current === 'together' || current === 'room'} onGo={fold} />
        </ul>
      )}
      <Button kind="quiet" className="steps__keys" onClick={onKeys}>
        {words.keys}
      </Button>
    </nav>
  )
}

interface StepItemProps {
  readonly step: Leaf
  readonly isCurrent: boolean
  readonly onGo: () => void
}

/** How far it is describes the link and is no part of its name. */
const StepItem = ({ step, isCurrent, onGo }: StepItemProps) => {
  const progress = useProgress(step)
  const again = useEarlier().again.filter((one) => one.step === step).length
  const id = `progress-${step}`
  return (
    <li className={`steps__item w w--${step} steps__item--${progress.state}`}>
      <a
        className="steps__link"
        href={hrefOf(step)}
        aria-current={isCurrent ? 'step' : undefined}
        aria-describedby={id}
        onClick={onGo}
      >
        <StepSign step={step} />
        {leafTitle(step)}
      </a>
      <span className="steps__progress" id={id}>
        {progressWords(step, progress)}
        {again > 0 && <span className="steps__again">{say(pagesEarlier.again.count, { n: again })}</span>}
      </span>
    </li>
  )
}

/** Signatures are in the report of this visit and not in the worksheet, so Sign asks the session. */
const useProgress = (step: Leaf): Progress => {
  const record = useRecord()
  const { report } = useHeld(usePaper().session)
  const isSigned = step === 'sign' && report?.record.id === record.id && report.signed.length > 0
  return isSigned
    ? { state: 'in-progress', done: report.signed.length, all: report.record.slots.length }
    : leafProgress(record, step)
}
