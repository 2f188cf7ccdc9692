import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { OwnHazard } from '../../../record/worksheet.ts'
import { actionsOf } from '../../../state/selectors.ts'
import { pagesTeam } from '../../../words/en/pages-team.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { actionsPhrase } from '../../result/names.ts'
import { peopleToChoose } from '../../result/person-name.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { RatingFields } from './rating-fields.tsx'

const words = pagesTeam.own

type Told = Omit<OwnHazard, 'at'>

interface OwnHazardFormProps {
  readonly id: string
  readonly first: Told
  readonly onKeep: (hazard: Told) => void
  readonly onCancel: () => void
}

/** What could go wrong, when, how bad, how likely and why; kept as a whole, since it moves the tier. */
export const OwnHazardForm = ({ id, first, onKeep, onCancel }: OwnHazardFormProps) => {
  const [told, setTold] = useState(first)
  const [wasTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), [])
  const missing = { name: told.name.trim() === '', reason: told.reason.trim() === '' }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!missing.name && !missing.reason) return onKeep(told)
    document.getElementById(`${id}-${missing.name ? 'name' : 'reason'}`)?.focus()
  }
  return (
    <form ref={form} className="team-form" aria-label={words.form} onSubmit={keep}>
      <TextField
        id={`${id}-name`}
        label={words.name}
        hint={words.nameHint}
        error={wasTried && missing.name ? words.nameMissing : undefined}
        value={told.name}
        onChange={(name) => setTold({ ...told, name })}
      />
      <WhenAndWho id={id} told={told} onChange={setTold} />
      <RatingFields id={id} levels={told} onChange={(levels) => setTold({ ...told, ...levels })} />
      <TextField
        id={`${id}-reason`}
        label={pagesTeam.ratings.reason}
        hint={pagesTeam.ratings.reasonHint}
        lines={2}
        error={wasTried && missing.reason ? pagesTeam.ratings.reasonMissing : undefined}
        value={told.reason}
        onChange={(reason) => setTold({ ...told, reason })}
      />
      <div className="button-row">
        <Button type="submit">{words.save}</Button>
        <Button kind="secondary" onClick={onCancel}>
          {pagesTeam.ratings.cancel}
        </Button>
      </div>
    </form>
  )
}

interface WhenAndWhoProps {
  readonly id: string
  readonly told: Told
  readonly onChange: (told: Told) => void
}

/** Both may stay open: it is then about the feature as a whole, and nobody in particular adds it. */
const WhenAndWho = ({ id, told, onChange }: WhenAndWhoProps) => {
  const actions = useRecord(actionsOf)
  const team = useRecord((record) => record.team)
  const whens = actions.map((action) => ({ id: action, label: say(words.when, { action: actionsPhrase([action]) }) }))
  return (
    <>
      <SelectField
        id={`${id}-action`}
        label={words.action}
        value={told.action ?? ''}
        options={[{ id: '', label: words.whole }, ...whens]}
        onChange={(action) => onChange(withChoice(told, 'action', action))}
      />
      <SelectField
        id={`${id}-by`}
        label={words.by}
        value={told.by ?? ''}
        options={[{ id: '', label: words.nobody }, ...peopleToChoose(team, team.order)]}
        onChange={(by) => onChange(withChoice(told, 'by', by))}
      />
    </>
  )
}

/** The record holds no empty choice: what is not chosen is not there. */
const withChoice = (told: Told, key: 'action' | 'by', choice: string): Told => {
  const { [key]: _, ...rest } = told
  return choice === '' ? rest : { ...rest, [key]: choice }
}
