import { useEffect, useState } from 'react'
import { pagesFirstSteps as words } from '../../../words/en/pages-first-steps.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Masthead } from '../../components/masthead.tsx'
import { PageHeading, focusHeading } from '../../components/page-heading.tsx'
import { hrefOfQuestion, questionOf } from '../../result/names.ts'
import { START } from '../../route.ts'
import { FirstStep, STEPS } from './first-step.tsx'
import '../../styles/guidance.css'

interface FirstStepsScreenProps {
  /** The question from whose help one came, and to which one goes back. */
  readonly from: string | null
}

/** What an action is and what moves a tier, clicked through in two minutes. Nothing of it is kept. */
export const FirstStepsScreen = ({ from }: FirstStepsScreenProps) => {
  const [at, setAt] = useState(0)
  const step = STEPS[at] ?? STEPS[0]
  const isFromQuestion = from !== null && questionOf(from) !== undefined
  const wayOut = isFromQuestion ? hrefOfQuestion(from, null) : START
  const progress = say(words.progress, { n: at + 1, all: STEPS.length })
  const { heading } = words.steps[step]
  useEffect(() => {
    document.title = say(words.pageTitle, { page: `${progress} ${heading}`, product: pagesShell.product })
  }, [progress, heading])
  const turn = (to: number) => {
    setAt(to)
    requestAnimationFrame(focusHeading)
  }
  return (
    <>
      <Masthead>
        <a href={wayOut}>{isFromQuestion ? words.leaveToQuestion : words.leave}</a>
      </Masthead>
      <main className="page first-steps">
        <PageHeading>
          <span className="first-steps__progress">{progress}</span> {heading}
        </PageHeading>
        <FirstStep key={step} step={step} />
        <div className="button-row">
          {at > 0 && (
            <Button kind="secondary" onClick={() => turn(at - 1)}>
              {words.back}
            </Button>
          )}
          {at < STEPS.length - 1 ? (
            <Button onClick={() => turn(at + 1)}>{words.next}</Button>
          ) : (
            <a className="first-steps__out" href={wayOut}>
              {isFromQuestion ? words.leaveToQuestion : words.begin}
            </a>
          )}
        </div>
      </main>
    </>
  )
}
