import { type ReactNode, Suspense } from 'react'
import type { W } from '../../domain/question.ts'
import { actionsOf, askedQuestions, suggestedCount } from '../../state/selectors.ts'
import type { AskingStep } from '../../state/step.ts'
import { pagesSteps } from '../../words/en/pages-steps.ts'
import { say } from '../../words/say.ts'
import { steps } from '../../words/en/steps.ts'
import { Button } from '../components/button.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Loading } from '../components/loading.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeading, focusHeading } from '../components/page-heading.tsx'
import { StepSign } from '../components/step-sign.tsx'
import { useSuggestionWords } from '../fields/use-suggestion-words.ts'
import type { View } from '../kept-habits.ts'
import { lazily } from '../lazily.ts'
import type { Landing } from '../route.ts'
import { useActions, useRecord } from '../worksheet-context.tsx'
import { LandingNotice } from './landing-notice.tsx'
import { PaperQuote } from './paper-quote.tsx'
import { Questions } from './question-list.tsx'
import { SoFar } from './so-far.tsx'
import { CHECK_PAGE, isW, landingIn } from './views/one-page.ts'
import { useView } from './views/use-view.ts'
import { ViewChoice } from './views/view-choice.tsx'

const OneAtATime = lazily(async () => (await import('./views/one-at-a-time.tsx')).OneAtATime)
const ActionGrid = lazily(async () => (await import('./views/action-grid.tsx')).ActionGrid)
const SameAs = lazily(async () => (await import('./views/same-as.tsx')).SameAs)

interface StepScreenProps {
  readonly step: AskingStep
  readonly landing: Landing | null
  /** What stands below the questions; the W's end with what was said so far. */
  readonly after?: ReactNode
}

/** One step of questions: the paper's sentence, then every question that is asked now. */
export const StepScreen = ({ step, landing: addressed, after }: StepScreenProps) => {
  const view = useView(step)
  const landing = landingIn(view, addressed)
  const isQuestion = view === 'one' && landing?.question !== CHECK_PAGE
  return (
    <div className={`step w w--${step}`}>
      <PageHeading takesFocus={landing === null}>
        <StepSign step={step} /> {steps[step].title}
      </PageHeading>
      {view !== 'one' && <p className="step__lead">{steps[step].lead}</p>}
      {isW(step) && <ViewChoice />}
      {view !== 'one' && <PaperQuote step={step} />}
      {!isQuestion && <SuggestedNotice step={step} />}
      <Asked step={step} landing={landing} view={view} />
      {!isQuestion && (after === undefined ? <SoFar /> : after)}
    </div>
  )
}

interface AskedProps extends Pick<StepScreenProps, 'step' | 'landing'> {
  readonly view: View
}

const Asked = ({ step, landing, view }: AskedProps) => {
  const asked = useRecord((record) => askedQuestions(record, step))
  const isPlace = landing !== null && landing.question !== CHECK_PAGE
  const same = isW(step) && <SameAnswers step={step} />
  return (
    <Suspense fallback={<Loading />}>
      {isPlace && <LandingNotice landing={landing} asked={asked} />}
      {view === 'page' && <Questions asked={asked} landing={landing} />}
      {view === 'one' && <OneAtATime step={step} asked={asked} landing={landing} />}
      {view === 'grid' ? <ActionGrid asked={asked} landing={landing}>{same}</ActionGrid> : view === 'page' && same}
    </Suspense>
  )
}

const SameAnswers = ({ step }: { readonly step: W }) => {
  const isOneAction = useRecord((record) => actionsOf(record).length < 2)
  if (isOneAction) return null
  return (
    <Disclosure summary={pagesSteps.view.same} lazy>
      <Suspense fallback={<Loading />}>
        <SameAs step={step} />
      </Suspense>
    </Disclosure>
  )
}

const SuggestedNotice = ({ step }: { readonly step: AskingStep }) => {
  const n = useRecord((record) => suggestedCount(record, step))
  const words = useSuggestionWords()
  const { confirmStep } = useActions()
  const confirm = () => {
    confirmStep(step)
    focusHeading()
  }
  if (n === 0) return null
  return (
    <Notice kind="caution">
      <p>{say(words.page, { n })}</p>
      <Button kind="secondary" onClick={confirm}>
        {words.all}
      </Button>
    </Notice>
  )
}
