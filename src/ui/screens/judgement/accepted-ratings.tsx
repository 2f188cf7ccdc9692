import { rubric } from '../../../content/rubric.ts'
import type { Result } from '../../../domain/result.ts'
import { pagesJudgement } from '../../../words/en/pages-judgement.ts'
import { tierNotes } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { TierBadge } from '../../components/tier-badge.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { type HazardGroup, groupRows } from '../../../domain/group-rows.ts'
import { hazardWords } from '../../result/hazard-words.ts'
import { actionsPhrase } from '../../result/names.ts'
import { hrefOf } from '../../route.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { acceptanceKey, isAccepted, ratingsToAccept } from '../../../record/ratings-to-accept.ts'
import { judgementElementId } from './use-field-landing.ts'

const words = pagesJudgement.accepted

/** Every rating of 3 or more, with the reason for accepting it; folded away while nobody accepts anything. */
export const AcceptedRatings = ({ result }: { readonly result: Result }) => {
  const accepts = useRecord(isAccepted)
  const rows = ratingsToAccept(result)
  return (
    <section>
      <h2>{words.heading}</h2>
      {rows.length === 0 ? (
        <p>{result.enough ? words.none : tierNotes.notEnough}</p>
      ) : (
        <>
          <p>
            <strong>{words.skip}</strong> {words.lead}
          </p>
          <Disclosure key={String(accepts)} summary={say(words.fold, { n: rows.length })} open={accepts}>
            <AcceptedGroups groups={groupRows(rubric, rows)} />
          </Disclosure>
        </>
      )}
    </section>
  )
}

const AcceptedGroups = ({ groups }: { readonly groups: readonly HazardGroup[] }) => (
  <ul className="plain-list">
    {groups.map((group) => (
      <AcceptedGroup key={`${group.hazard} ${group.row.action}`} group={group} />
    ))}
  </ul>
)

const AcceptedGroup = ({ group: { hazard, actions, row } }: { readonly group: HazardGroup }) => {
  const accepted = useRecord((record) => record.accepted)
  const { accept } = useActions()
  const { name } = hazardWords(hazard)
  const reasonOf = (action: string) => accepted[acceptanceKey(action, hazard)] ?? ''
  const first = reasonOf(row.action)
  return (
    <li className="card accepted">
      <h3 className="accepted__name">
        {name} <TierBadge tier={row.residual.tier} />
      </h3>
      <p>
        <a href={hrefOf('risks', hazard, row.action)} aria-label={say(words.seeNamed, { hazard: name })}>
          {words.see}
        </a>
      </p>
      {actions.map((action) => (
        <TextField
          key={action}
          id={judgementElementId('accepted', acceptanceKey(action, hazard))}
          label={say(words.reasonNamed, { action: actionsPhrase([action]) })}
          hint={pagesJudgement.noPatient}
          lines={2}
          value={reasonOf(action)}
          onChange={(reason) => accept(action, hazard, reason)}
        />
      ))}
      {actions.length > 1 && first !== '' && (
        <Button
          kind="secondary"
          aria-label={say(words.allNamed, { n: actions.length, hazard: name })}
          onClick={() => actions.slice(1).forEach((action) => accept(action, hazard, first))}
        >
          {say(words.all, { n: actions.length })}
        </Button>
      )}
    </li>
  )
}
