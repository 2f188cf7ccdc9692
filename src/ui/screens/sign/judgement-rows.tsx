import type { Worksheet } from '../../../record/worksheet.ts'
import { verdicts } from '../../../words/en/judgement.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { steps } from '../../../words/en/steps.ts'
import { StepSign } from '../../components/step-sign.tsx'
import { personName } from '../../result/person-name.ts'
import { hrefOf } from '../../route.ts'

const words = pagesSign.answers

/** Each person's verdict and what they conclude together. */
export const JudgementRows = ({ record: { team, judgements, conclusion } }: { readonly record: Worksheet }) => (
  <section className="answers w">
    <h3 className="answers__step">
      <StepSign step="judgement" /> {steps.judgement.title}
    </h3>
    <dl className="summary">
      {team.order.map((id) => {
        const who = team.people[id]
        const given = judgements[id]
        if (who === undefined) return null
        return (
          <Row
            key={id}
            title={personName(who)}
            href={hrefOf('judgement', 'verdict', id)}
            value={given?.verdict && verdicts[given.verdict].name}
            reason={given?.reason}
          />
        )
      })}
      <Row
        title={words.conclusion}
        href={hrefOf('judgement', 'conclusion')}
        value={conclusion.verdict && verdicts[conclusion.verdict].name}
        reason={conclusion.reason}
      />
    </dl>
  </section>
)

interface RowProps {
  readonly title: string
  readonly href: string
  readonly value: string | undefined
  readonly reason: string | undefined
}

const Row = ({ title, href, value, reason }: RowProps) => (
  <div className="summary__row">
    <dt>{title}</dt>
    <dd>
      <p className={value === undefined ? 'summary__unanswered' : 'summary__value'}>{value ?? words.noVerdict}</p>
      {reason !== undefined && <p className="summary__note">{reason}</p>}
    </dd>
    <dd className="summary__change">
      <a href={href} aria-label={say(words.changeOf, { question: title })}>
        {words.change}
      </a>
    </dd>
  </div>
)
