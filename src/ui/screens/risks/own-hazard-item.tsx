import { useState } from 'react'
import { ratingOf } from '../../../domain/level.ts'
import type { OwnHazard } from '../../../record/worksheet.ts'
import { pagesTeam } from '../../../words/en/pages-team.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { TierBadge } from '../../components/tier-badge.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { actionsPhrase } from '../../result/names.ts'
import { personName } from '../../result/person-name.ts'
import { ratingWords } from '../../result/rating-words.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { ownHazardElementId } from '../../route.ts'
import { OwnHazardForm } from './own-hazard-form.tsx'
import { partHeadingId } from '../part.tsx'

const words = pagesTeam.own

interface OwnHazardItemProps {
  readonly id: string
  readonly hazard: OwnHazard
}

/** One that somebody added: what, when, by whom, and what it comes to. */
export const OwnHazardItem = ({ id, hazard }: OwnHazardItemProps) => {
  const [isChanging, setChanging] = useState(false)
  const { patchOwnHazard, removeOwnHazard } = useActions()
  const field = ownHazardElementId(id)
  const remove = () => {
    removeOwnHazard(id)
    document.getElementById(partHeadingId('own-hazards'))?.focus()
  }
  const close = () => {
    setChanging(false)
    focusSoon(field)
  }
  if (!isChanging) {
    return <Shown id={field} hazard={hazard} onChange={() => setChanging(true)} onRemove={remove} />
  }
  return (
    <li>
      <OwnHazardForm
        id={`${field}-form`}
        first={hazard}
        onCancel={close}
        onKeep={({ action, by, ...told }) => {
          patchOwnHazard(id, { ...told, action, by })
          close()
        }}
      />
    </li>
  )
}

interface ShownProps {
  readonly id: string
  readonly hazard: OwnHazard
  readonly onChange: () => void
  readonly onRemove: () => void
}

const Shown = ({ id, hazard, onChange, onRemove }: ShownProps) => {
  const { name, action, by, severity, likelihood, reason } = hazard
  const who = useRecord((record) => (by === undefined ? undefined : record.team.people[by]))
  const rating = ratingOf(severity, likelihood)
  return (
    <li className="team-rating">
      <h3 className="team-rating__name" dir="auto">
        {name}
      </h3>
      <p>
        <TierBadge tier={rating.tier} />
      </p>
      <p>
        {action === undefined ? words.whole : say(words.when, { action: actionsPhrase([action]) })}.{' '}
        {who !== undefined && say(words.byName, { name: personName(who) })}
      </p>
      <p>{ratingWords(rating)}</p>
      <p dir="auto">{say(pagesTeam.ratings.because, { reason })}</p>
      <div className="button-row">
        <Button kind="quiet" id={id} aria-label={say(words.changeNamed, { hazard: name })} onClick={onChange}>
          {words.change}
        </Button>
        <Button kind="quiet" aria-label={say(words.removeNamed, { hazard: name })} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </li>
  )
}
