import { type ReactNode, useEffect } from 'react'
import type { QuestionId } from '../../content/questions.ts'
import { askedQuestions, suggestedCount } from '../../state/selectors.ts'
import type { AskingStep } from '../../state/step.ts'
import { say } from '../../words/say.ts'
import { steps } from '../../words/en/steps.ts'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeading, focusHeading } from '../components/page-heading.tsx'
import { StepSign } from '../components/step-sign.tsx'
import { QuestionGrid, type GroupId, groupOf } from '../fields/question-grid.tsx'
import { Question } from '../fields/question.tsx'
import { useSuggestionWords } from '../fields/use-suggestion-words.ts'
import { openFoldsAround } from '../open-folds.ts'
import { type Landing, questionElementId } from '../route.ts'
import { useActions, useRecord } from '../worksheet-context.tsx'
import { LandingNotice } from './landing-notice.tsx'
import { PaperQuote } from './paper-quote.tsx'
import { SoFar } from './so-far.tsx'

interface StepScreenProps {
  readonly step: AskingStep
  readonly landing: Landing | null
  /** What stands below the questions; the W's end with what was said so far. */
  readonly after?: ReactNode
}

/** One step of questions: the paper's sentence, then every question that is asked now. */
export const StepScreen = ({ step, landing, after }: StepScreenProps) => {
  const asked = useRecord((record) => askedQuestions(record, step))
  useLanding(landing)
  return (
    <div className={`step w w--${step}`}>
      <PageHeading takesFocus={landing === null}>
        <StepSign step={step} /> {steps[step].title}
      </PageHeading>
      <p className="step__lead">{steps[step].lead}</p>
      <PaperQuote step={step} />
      {landing !== null && <LandingNotice landing={landing} asked={asked} />}
      <SuggestedNotice step={step} />
      <QuestionList asked={asked} />
      {after === undefined ? <SoFar /> : after}
    </div>
  )
}

/** Rows of one group stand together where the first of them stood. */
const QuestionList = ({ asked }: { readonly asked: readonly QuestionId[] }) =>
  asked.map((id, index) => {
    const group = groupOf(id)
    if (group === undefined) return <Question key={id} id={id} />
    const rows = asked.filter((other) => groupOf(other) === group)
    return asked.indexOf(rows[0] ?? id) === index && <QuestionGrid key={group} group={group as GroupId} rows={rows} />
  })

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

/** A link to a question ends at the question, not at the top of its page. */
const useLanding = (landing: Landing | null) => {
  useEffect(() => {
    if (landing === null) return
    const { question, action } = landing
    const found =
      document.getElementById(questionElementId(question, action))
      ?? document.getElementById(questionElementId(question, null))
      ?? document.getElementById('landing')
    openFoldsAround(found)
    found?.scrollIntoView({ block: 'start', behavior: 'instant' })
    found?.focus({ preventScroll: true })
  }, [landing])
}
