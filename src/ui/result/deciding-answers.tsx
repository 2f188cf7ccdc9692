import type { DecidingAnswer } from '../../domain/result.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { StepSign } from '../components/step-sign.tsx'
import { hrefOfQuestion, optionName, questionName, questionOf } from './names.ts'

/** The answers that something rests on, each with the W it belongs to and the way to it. */
export const DecidingAnswers = ({ answers }: { readonly answers: readonly DecidingAnswer[] }) => {
  if (answers.length === 0) return null
  return (
    <div className="rests-on">
      <span className="rests-on__title">{words.hazards.decidedBy}</span>
      <ul className="rests-on__answers plain-list">
        {answers.map((answer) => (
          <li key={`${answer.question} ${answer.action ?? ''} ${answer.option}`}>
            <AnswerLink answer={answer} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const AnswerLink = ({ answer }: { readonly answer: DecidingAnswer }) => {
  const { question, action, option, w, assumedWorst } = answer
  const step = w ?? questionOf(question)?.step ?? 'safeguards'
  return (
    <a className={`answer-link w w--${step}`} href={hrefOfQuestion(question, action)}>
      <StepSign step={step} />
      <span>
        {questionName(question)}: <strong>{optionName(question, option)}</strong>
        {assumedWorst && <em className="answer-link__open"> ({words.hazards.assumedWorst})</em>}
      </span>
    </a>
  )
}
