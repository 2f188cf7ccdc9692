import type { OpenQuestion } from '../../domain/result.ts'
import { doesNothing } from '../../record/places.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { say } from '../../words/say.ts'
import { Disclosure } from '../components/disclosure.tsx'
import { StepSign } from '../components/step-sign.tsx'
import { useRecord } from '../worksheet-context.tsx'
import { isOutside } from './is-outside.ts'
import { actionsPhrase, hrefOfQuestion, questionOf, wordsOfQuestion } from './names.ts'
import { NoAction } from './no-action.tsx'

/** As many as a meeting can take home. */
const FIRST = 5

/** Open questions, the one that settles most first; each link lands on its question. */
export const OpenQuestionList = ({ open }: { readonly open: readonly OpenQuestion[] }) => {
  if (useRecord(doesNothing)) return <NoAction />
  if (open.length === 0) return <p>{words.open.none}</p>
  const rest = open.slice(FIRST)
  return (
    <>
      <p>{words.open.lead}</p>
      <Questions open={open.slice(0, FIRST)} />
      {rest.length > 0 && (
        <Disclosure summary={say(words.open.rest, { n: rest.length })} lazy>
          <Questions open={rest} />
        </Disclosure>
      )}
    </>
  )
}

const Questions = ({ open }: { readonly open: readonly OpenQuestion[] }) => (
  <ol className="open-questions plain-list">
    {open.map((question) => (
      <li key={`${question.question} ${question.action ?? ''}`} className="open-questions__item">
        <OneQuestion open={question} />
      </li>
    ))}
  </ol>
)

const OneQuestion = ({ open: { question, action, unknown, narrows } }: { readonly open: OpenQuestion }) => {
  const step = questionOf(question)?.step ?? 'safeguards'
  const outside = useRecord(({ depth }) => isOutside(question, depth))
  return (
    <>
      <a className={`answer-link w w--${step}`} href={hrefOfQuestion(question, action)}>
        <StepSign step={step} />
        <span>
          {wordsOfQuestion(question)?.ask ?? question}
          {action !== null && ` (${say(words.open.forAction, { action: actionsPhrase([action]) })})`}
        </span>
      </a>
      <p className="open-questions__gain">
        {narrowsWords(narrows)}; {unknown ? words.open.unknown : words.open.unanswered}{' '}
        {outside && words.open.outside}
      </p>
    </>
  )
}

const narrowsWords = ({ tiers, stops, ratings }: OpenQuestion['narrows']): string => {
  if (tiers > 0) return say(words.open.tiers, { n: tiers })
  if (stops > 0) return say(words.open.stops, { n: stops })
  return ratings > 0 ? say(words.open.ratings, { n: ratings }) : words.open.little
}
