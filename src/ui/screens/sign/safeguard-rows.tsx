import { SAFEGUARD_IDS, type SafeguardId } from '../../../content/safeguards.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesEarlier } from '../../../words/en/pages-earlier.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { say } from '../../../words/say.ts'
import { Empty } from '../../components/empty.tsx'
import { useIsMarked } from '../../earlier/rules-before-context.tsx'
import { safeguardName } from '../../result/names.ts'
import { hrefOf } from '../../route.ts'
import { safeguardStatuses } from '../../../record/safeguard-statuses.ts'

const words = pagesSign.safeguards

/** What guards people, as far as anybody said, with what shows it. */
export const SafeguardRows = ({ record }: { readonly record: Worksheet }) => {
  const statuses = safeguardStatuses(record)
  const claims = record.answers.joint.safeguards
  const named = SAFEGUARD_IDS.filter((id) => statuses[id] !== 'none' || claims[id] !== undefined)
  return (
    <section className="answers w w--safeguards">
      <h3 className="answers__step">{words.heading}</h3>
      {named.length === 0 && <Empty>{words.none}</Empty>}
      <dl className="summary">
        {named.map((id) => (
          <SafeguardRow key={id} id={id} status={statuses[id]} evidence={claims[id]?.evidence} />
        ))}
      </dl>
    </section>
  )
}

interface SafeguardRowProps {
  readonly id: SafeguardId
  readonly status: keyof typeof pagesSteps.safeguards.statuses
  readonly evidence: string | undefined
}

const SafeguardRow = ({ id, status, evidence }: SafeguardRowProps) => {
  const isMarked = useIsMarked(id)
  return (
    <div className="summary__row">
      <dt>{safeguardName(id)}</dt>
      <dd>
        <p>{pagesSteps.safeguards.statuses[status]}</p>
        {isMarked && <p className="tag">{pagesEarlier.again.tag}</p>}
        {(status === 'in-place' || status === 'verified') && (
          <p className={evidence ? 'summary__note' : 'summary__unanswered'}>
            {evidence ? say(words.shownBy, { evidence }) : words.nothingShows}
          </p>
        )}
      </dd>
      <dd className="summary__change">
        <a
          href={hrefOf('safeguards', id)}
          aria-label={say(pagesSign.answers.changeOf, { question: safeguardName(id) })}
        >
          {pagesSign.answers.change}
        </a>
      </dd>
    </div>
  )
}
