import type { OpenQuestion } from '../../../domain/result.ts'
import { doesNothing, placesIn } from '../../../record/places.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { stepProgress } from '../../../state/progress.ts'
import { askedQuestions, openQuestionsOf, unansweredCount } from '../../../state/selectors.ts'
import { ASKING_STEPS, type AskingStep } from '../../../state/step.ts'
import { pagesEarlier } from '../../../words/en/pages-earlier.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { steps } from '../../../words/en/steps.ts'
import { tierNotes } from '../../../words/en/tiers.ts'
import { StepSign } from '../../components/step-sign.tsx'
import { useEarlier } from '../../earlier/rules-before-context.tsx'
import { hrefOf } from '../../route.ts'
import { AnswerRow } from './answer-row.tsx'
import { JudgementRows } from './judgement-rows.tsx'
import { openParts } from './open-parts.ts'
import { SafeguardRows } from './safeguard-rows.tsx'

const words = pagesSign.answers

/** Everything that was asked and what was answered, step by step, each with the way back to its question. */
export const AnswersCheck = ({ record }: { readonly record: Worksheet }) => (
  <section>
    <h2>{words.heading}</h2>
    <Unanswered record={record} />
    {ASKING_STEPS.map((step) => (
      <StepAnswers key={step} step={step} record={record} />
    ))}
    <SafeguardRows record={record} />
    <JudgementRows record={record} />
  </section>
)

/** Not every gap is worth a meeting: those that can still move the result are counted apart, as beside the tier. */
const Unanswered = ({ record }: { readonly record: Worksheet }) => {
  const open = openQuestionsOf(record)
  const again = useEarlier().again.length
  return (
    <p>
      {say(words.unanswered, { n: unansweredCount(record) })}{' '}
      {doesNothing(record) ? tierNotes.noAction : openWords(open, record.depth)}{' '}
      {open.length > 0 && <a href={hrefOf('risks')}>{words.openSee}</a>}{' '}
      {again > 0 && <strong>{say(pagesEarlier.summary, { n: again })}</strong>}
    </p>
  )
}

const openWords = (open: readonly OpenQuestion[], depth: Worksheet['depth']): string =>
  say(words.open, { n: open.length, parts: partsPhrase(openParts(open, depth)) })

const partsPhrase = (parts: ReturnType<typeof openParts>): string =>
  (['unanswered', 'unknown', 'outside'] as const)
    .filter((part) => parts[part] > 0)
    .map((part) => say(words.openParts[part], { n: parts[part] }))
    .join(', ')

const StepAnswers = ({ step, record }: { readonly step: AskingStep; readonly record: Worksheet }) => {
  const { done, all } = stepProgress(record)[step]
  return (
    <section className={`answers w w--${step}`}>
      <h3 className="answers__step">
        <StepSign step={step} /> {steps[step].title}
        <span className="answers__count">{say(words.counts, { answered: done, asked: all })}</span>
      </h3>
      <dl className="summary">
        {askedQuestions(record, step).map((question) => (
          <AnswerRow
            key={question}
            question={question}
            places={placesIn(record).filter((place) => place.question === question)}
          />
        ))}
      </dl>
    </section>
  )
}
