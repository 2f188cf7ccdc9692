import type { QuestionId } from '../../../content/questions.ts'
import { type Place, placesIn } from '../../../record/places.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { stepProgress } from '../../../state/progress.ts'
import { askedQuestions } from '../../../state/selectors.ts'
import { ASKING_STEPS, type AskingStep } from '../../../state/step.ts'
import { pagesReading } from '../../../words/en/pages-reading.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { steps } from '../../../words/en/steps.ts'
import { say } from '../../../words/say.ts'
import { StepSign } from '../../components/step-sign.tsx'
import { wordsOfQuestion } from '../../result/names.ts'
import { ReadingAnswer } from './reading-answer.tsx'
import { ReadingSafeguards } from './reading-safeguards.tsx'

/** Everything that was asked and what was answered, by W, and then what guards people. */
export const ReadingAnswers = ({ record }: { readonly record: Worksheet }) => (
  <>
    <p>{pagesReading.answers.lead}</p>
    {ASKING_STEPS.map((step) => (
      <StepAnswers key={step} step={step} record={record} />
    ))}
    <ReadingSafeguards record={record} />
  </>
)

const StepAnswers = ({ step, record }: { readonly step: AskingStep; readonly record: Worksheet }) => {
  const { done, all } = stepProgress(record)[step]
  const places = placesIn(record)
  return (
    <section className={`answers w w--${step}`}>
      <h3 className="answers__step">
        <StepSign step={step} /> {steps[step].title}
        <span className="answers__count">{say(pagesSign.answers.counts, { answered: done, asked: all })}</span>
      </h3>
      <dl className="summary">
        {askedQuestions(record, step).map((question) => (
          <Row
            key={question}
            record={record}
            question={question}
            places={places.filter((place) => place.question === question)}
          />
        ))}
      </dl>
    </section>
  )
}

interface RowProps {
  readonly record: Worksheet
  readonly question: QuestionId
  /** Where it is asked: once for all, and for each action that differs. */
  readonly places: readonly Place[]
}

const Row = ({ record, question, places }: RowProps) => (
  <div className="summary__row">
    <dt>{wordsOfQuestion(question)?.ask ?? question}</dt>
    <dd>
      {places.map((place) => (
        <ReadingAnswer key={place.action ?? ''} record={record} place={place} differs={places.length > 1} />
      ))}
    </dd>
  </div>
)
