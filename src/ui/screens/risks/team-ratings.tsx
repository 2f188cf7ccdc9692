import { useState } from 'react'
import type { HazardGroup } from '../../../domain/group-rows.ts'
import { pagesTeam } from '../../../words/en/pages-team.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { hazardWords } from '../../result/hazard-words.ts'
import { ratingWords } from '../../result/rating-words.ts'
import { hrefOf } from '../../route.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { RatingForm } from './rating-form.tsx'
import { type PersonRating, ratingsOfGroup } from './ratings-of-group.ts'
import { TeamRatingItem } from './team-rating-item.tsx'
import '../../styles/team.css'

const words = pagesTeam.ratings

/** What people at the table hold of one hazard, beside what the rules say of it (P11). */
export const TeamRatings = ({ group }: { readonly group: HazardGroup }) => {
  const record = useRecord()
  const ratings = ratingsOfGroup(record, group)
  const silent = record.team.order.filter((id) => !ratings.some(({ person }) => person === id))
  return (
    <section className="team-ratings">
      <h4>{words.heading}</h4>
      <p>{say(words.lead, { rating: ratingWords(group.row.residual) })}</p>
      {ratings.length > 0 && (
        <ul className="plain-list">
          {ratings.map((rating) => (
            <TeamRatingItem
              key={`${rating.person} ${rating.actions.join(' ')}`}
              group={group}
              rated={rating}
              backTo={addRatingId(group)}
            />
          ))}
        </ul>
      )}
      {record.team.order.length === 0 ? <NobodyThere /> : <AddRating group={group} silent={silent} />}
    </section>
  )
}

const NobodyThere = () => (
  <p>
    {words.noPeople} <a href={hrefOf('feature')}>{words.addPeople}</a>
  </p>
)

/** What takes the focus back when a rating is kept or taken back. */
const addRatingId = ({ hazard, row }: HazardGroup): string => `rate-${hazard}-${row.action}`

interface AddRatingProps {
  readonly group: HazardGroup
  /** Those who have not rated it yet. */
  readonly silent: readonly PersonRating['person'][]
}

const AddRating = ({ group, silent }: AddRatingProps) => {
  const [open, setOpen] = useState(false)
  const { rate } = useActions()
  const { hazard, actions, row } = group
  const id = addRatingId(group)
  const close = () => {
    setOpen(false)
    focusSoon(id)
  }
  if (silent.length === 0) return null
  if (!open) {
    return (
      <Button
        kind="secondary"
        id={id}
        aria-label={say(words.addNamed, { hazard: hazardWords(hazard).name })}
        onClick={() => setOpen(true)}
      >
        {words.add}
      </Button>
    )
  }
  return (
    <RatingForm
      id={`${id}-form`}
      hazard={hazard}
      people={silent}
      first={{ severity: row.residual.severity, likelihood: row.residual.likelihood, reason: '' }}
      onCancel={close}
      onKeep={(person, rating) => {
        actions.forEach((action) => rate(action, hazard, person, rating))
        close()
      }}
    />
  )
}
