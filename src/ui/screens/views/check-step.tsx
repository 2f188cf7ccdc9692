import { type QuestionId, questions } from '../../../content/questions.ts'
import { contradictionsIn } from '../../../record/contradictions.ts'
import { placesIn } from '../../../record/places.ts'
import type { AskingStep } from '../../../state/step.ts'
import { isTierHidden } from '../../../state/walk.ts'
import { pagesViews } from '../../../words/en/pages-views.ts'
import { say } from '../../../words/say.ts'
import { steps } from '../../../words/en/steps.ts'
import { hrefOf, questionElementId } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { AnswerRow } from '../sign/answer-row.tsx'
import { CHECK_PAGE } from './one-page.ts'
import '../../styles/sign.css'

const words = pagesViews.one

interface CheckStepProps {
  readonly step: AskingStep
  readonly asked: readonly QuestionId[]
}

/** The end of a step: each answer with the way back to its question. */
export const CheckStep = ({ step, asked }: CheckStepProps) => {
  const places = useRecord(placesIn)
  return (
    <section aria-labelledby={questionElementId(CHECK_PAGE, null)}>
      <h2 id={questionElementId(CHECK_PAGE, null)} tabIndex={-1}>
        {say(words.check, { step: steps[step].title })}
      </h2>
      <p>{words.checkLead}</p>
      <Contradicting step={step} />
      <dl className="summary">
        {asked.map((question) => (
          <AnswerRow
            key={question}
            question={question}
            places={places.filter((place) => place.question === question)}
          />
        ))}
      </dl>
    </section>
  )
}

/** Listed on the step Risks, which is closed to whoever answers alone until they are done. */
const Contradicting = ({ step }: Pick<CheckStepProps, 'step'>) => {
  const isHidden = useRecord(isTierHidden)
  const n = useRecord(contradictionsIn)
    .filter(({ places }) => places.some(({ question }) => questions[question].step === step)).length
  if (isHidden || n === 0) return null
  return (
    <p>
      {say(words.contradictions, { n })} <a href={hrefOf('risks', 'contradictions')}>{words.contradictionsSee}</a>
    </p>
  )
}
