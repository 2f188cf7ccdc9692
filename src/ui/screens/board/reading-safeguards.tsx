import { SAFEGUARD_IDS, type SafeguardId } from '../../../content/safeguards.ts'
import { safeguardStatuses } from '../../../record/safeguard-statuses.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { say } from '../../../words/say.ts'
import { Empty } from '../../components/empty.tsx'
import { safeguardName } from '../../result/names.ts'
import { OwnAnswers } from './reading-answer.tsx'
import { readingPlaceId } from './reading-place.ts'

const words = pagesSign.safeguards

/** What guards people, as far as anybody said, with what shows it. */
export const ReadingSafeguards = ({ record }: { readonly record: Worksheet }) => {
  const statuses = safeguardStatuses(record)
  const claims = record.answers.joint.safeguards
  const own = new Set(Object.values(record.answers.positions).flatMap(({ safeguards }) => Object.keys(safeguards)))
  const named = SAFEGUARD_IDS.filter((id) => statuses[id] !== 'none' || claims[id] !== undefined || own.has(id))
  return (
    <section className="answers w w--safeguards">
      <h3 className="answers__step">{words.heading}</h3>
      {named.length === 0 && <Empty>{words.none}</Empty>}
      <dl className="summary">
        {named.map((id) => (
          <Row key={id} id={id} record={record} status={statuses[id]} />
        ))}
      </dl>
    </section>
  )
}

interface RowProps {
  readonly id: SafeguardId
  readonly record: Worksheet
  readonly status: ReturnType<typeof safeguardStatuses>[SafeguardId]
}

const Row = ({ id, record, status }: RowProps) => {
  const claim = record.answers.joint.safeguards[id]
  const isThere = status === 'in-place' || status === 'verified'
  return (
    <div className="summary__row">
      <dt>{safeguardName(id)}</dt>
      <dd className="reading__place" id={readingPlaceId({ safeguard: id })} tabIndex={-1}>
        <p>{pagesSteps.safeguards.statuses[status]}</p>
        {isThere && (
          <p className={claim?.evidence ? 'summary__note' : 'summary__unanswered'}>
            <bdi>{claim?.evidence ? say(words.shownBy, { evidence: claim.evidence }) : words.nothingShows}</bdi>
          </p>
        )}
        {claim?.note !== undefined && (
          <p className="summary__note">
            <bdi>{say(pagesSign.answers.note, { note: claim.note })}</bdi>
          </p>
        )}
        <OwnAnswers record={record} place={{ safeguard: id }} cell={claim} />
      </dd>
    </div>
  )
}
