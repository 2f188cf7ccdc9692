import { useState } from 'react'
import type { HazardGroup } from '../../../domain/group-rows.ts'
import { ratingOf } from '../../../domain/level.ts'
import { headlineIn } from '../../../record/headline.ts'
import { pagesTeam } from '../../../words/en/pages-team.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { TierBadge } from '../../components/tier-badge.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { hazardWords } from '../../result/hazard-words.ts'
import { actionsPhrase } from '../../result/names.ts'
import { personName } from '../../result/person-name.ts'
import { ratingWords } from '../../result/rating-words.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { type Rated, RatingForm } from './rating-form.tsx'
import { type PersonRating, effectOf } from './ratings-of-group.ts'

const words = pagesTeam.ratings

interface TeamRatingItemProps {
  readonly group: HazardGroup
  readonly rated: PersonRating
  /** The element that takes the focus once this rating is gone. */
  readonly backTo: string
}

/** One person's rating: what it comes to, whether it counts, and why they hold it. */
export const TeamRatingItem = ({ group, rated, backTo }: TeamRatingItemProps) => {
  const [isChanging, setChanging] = useState(false)
  const { rate } = useActions()
  const { hazard } = group
  const { person, rating, actions } = rated
  const id = `rating-${hazard}-${actions.join('-')}-${person}`
  const put = (next: Rated | null) => actions.forEach((action) => rate(action, hazard, person, next))
  const close = () => {
    setChanging(false)
    focusSoon(id)
  }
  const remove = () => {
    put(null)
    focusSoon(backTo)
  }
  if (!isChanging) {
    return <Shown id={id} group={group} rated={rated} onChange={() => setChanging(true)} onRemove={remove} />
  }
  return (
    <li>
      <RatingForm
        id={`${id}-form`}
        hazard={hazard}
        people={[person]}
        first={rating}
        onCancel={close}
        onKeep={(_, next) => {
          put(next)
          close()
        }}
      />
    </li>
  )
}

interface ShownProps {
  readonly id: string
  readonly group: HazardGroup
  readonly rated: PersonRating
  readonly onChange: () => void
  readonly onRemove: () => void
}

const Shown = ({ id, group, rated, onChange, onRemove }: ShownProps) => {
  const headline = useRecord(headlineIn)
  const who = useRecord((record) => record.team.people[rated.person])
  if (who === undefined) return null
  const name = personName(who)
  const rating = ratingOf(rated.rating.severity, rated.rating.likelihood)
  const named = { name, hazard: hazardWords(group.hazard).name }
  return (
    <li className="team-rating">
      <p>
        <strong>{say(words.of, { name })}</strong> <TierBadge tier={rating.tier} />
      </p>
      {rated.actions.length < group.actions.length && (
        <p>{say(words.only, { actions: actionsPhrase(rated.actions) })}</p>
      )}
      <p>{ratingWords(rating)}</p>
      <p dir="auto">{say(words.because, { reason: rated.rating.reason })}</p>
      <p>{words[effectOf(headline, group.hazard, rated)]}</p>
      <div className="button-row">
        <Button kind="quiet" id={id} aria-label={say(words.changeNamed, named)} onClick={onChange}>
          {words.change}
        </Button>
        <Button kind="quiet" aria-label={say(words.removeNamed, named)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </li>
  )
}
