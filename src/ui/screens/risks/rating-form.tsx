import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { TeamRating } from '../../../record/worksheet.ts'
import { pagesTeam } from '../../../words/en/pages-team.ts'
import { Button } from '../../components/button.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { hazardWords } from '../../result/hazard-words.ts'
import { peopleToChoose } from '../../result/person-name.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { RatingFields } from './rating-fields.tsx'

const words = pagesTeam.ratings

/** A rating as it is typed in; the store adds the moment. */
export type Rated = Pick<TeamRating, 'severity' | 'likelihood' | 'reason'>

interface RatingFormProps {
  readonly id: string
  readonly hazard: string
  /** Who may be meant: those at the table who have not rated it, or the one whose rating is changed. */
  readonly people: readonly string[]
  readonly first: Rated
  readonly onKeep: (person: string, rating: Rated) => void
  readonly onCancel: () => void
}

/** A rating is kept as a whole and only with its reason, so that no half-said one ever moves a tier. */
export const RatingForm = ({ id, hazard, people, first, onKeep, onCancel }: RatingFormProps) => {
  const team = useRecord((record) => record.team)
  const [person, setPerson] = useState(people[0] ?? '')
  const [rated, setRated] = useState(first)
  const [isMissing, setMissing] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const { severity, likelihood, reason } = rated
    if (reason.trim() !== '') return onKeep(person, { severity, likelihood, reason })
    setMissing(true)
    document.getElementById(`${id}-reason`)?.focus()
  }
  return (
    <form ref={form} className="team-form" aria-label={`${words.add}: ${hazardWords(hazard).name}`} onSubmit={keep}>
      <SelectField
        id={`${id}-person`}
        label={words.person}
        value={person}
        options={peopleToChoose(team, people)}
        onChange={setPerson}
      />
      <RatingFields id={id} levels={rated} onChange={(levels) => setRated({ ...rated, ...levels })} />
      <TextField
        id={`${id}-reason`}
        label={words.reason}
        hint={words.reasonHint}
        lines={2}
        error={isMissing && rated.reason.trim() === '' ? words.reasonMissing : undefined}
        value={rated.reason}
        onChange={(reason) => setRated({ ...rated, reason })}
      />
      <div className="button-row">
        <Button type="submit">{words.save}</Button>
        <Button kind="secondary" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
