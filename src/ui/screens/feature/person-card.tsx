import { memo, useState } from 'react'
import { personForm } from '../../../record/text-forms.ts'
import type { Person } from '../../../record/worksheet.ts'
import { hasSpoken } from '../../../state/edit-team.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { roles } from '../../../words/en/roles.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import type { Removed } from '../../components/removed-from-record.tsx'
import { FormText } from '../../fields/form-text.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { Option } from '../../fields/option.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import { useCommittedForm } from '../../fields/use-committed-form.ts'
import { personElementId } from '../../route.ts'
import { useActions, useRecord, useStore } from '../../worksheet-context.tsx'

const words = pagesSteps.team
const ROLES = Object.entries(roles).map(([id, { name }]) => ({ id, label: name }))

interface PersonCardProps {
  readonly id: string
  readonly person: Person
  /** Place at the table, from 1. */
  readonly n: number
  /** Tells what was done, once the card itself is gone. */
  readonly onRemoved: (removed: Removed) => void
}

/** One person at the table. A role is enough. */
export const PersonCard = memo(function PersonCard({ id, person, n, onRemoved }: PersonCardProps) {
  const { patchPerson, movePerson } = useActions()
  const { control } = useCommittedForm(personForm, person, (name, value) => patchPerson(id, { [name]: value }))
  const called = person.name || say(words.person, { n })
  return (
    <li className="person card">
      <fieldset className="fieldset" id={personElementId(id)} tabIndex={-1}>
        <legend className="visually-hidden">{called}</legend>
        <div className="person__fields">
          <FormText
            control={control}
            name="name"
            id={`person-${id}-name`}
            label={words.name}
            hint={words.nameHint}
            width="medium"
            autoComplete="off"
          />
          <SelectField
            id={`person-${id}-role`}
            label={words.role}
            value={person.role}
            options={ROLES}
            onChange={(role) => patchPerson(id, { role: role as Person['role'] })}
          />
        </div>
        <Option
          type="checkbox"
          id={`person-${id}-interest`}
          name={`person-${id}-interest`}
          label={words.interest}
          checked={person.interest}
          onChange={(interest) => patchPerson(id, { interest })}
        />
        {person.anonymous !== true && (
          <Option
            type="checkbox"
            id={`person-${id}-signer`}
            name={`person-${id}-signer`}
            label={words.signer}
            hint={words.signerHint}
            checked={person.signer}
            onChange={(signer) => patchPerson(id, { signer })}
          />
        )}
        <div className="button-row">
          {n > 1 && (
            <Button kind="quiet" onClick={() => movePerson(id, -1)} aria-label={say(words.upNamed, { person: called })}>
              {words.up}
            </Button>
          )}
          <RemovePerson id={id} called={called} onRemoved={onRemoved} />
        </div>
      </fieldset>
    </li>
  )
})

interface RemovePersonProps extends Pick<PersonCardProps, 'id' | 'onRemoved'> {
  readonly called: string
}

/** Whoever has spoken takes their words along, so that is said by name first. */
const RemovePerson = ({ id, called, onRemoved }: RemovePersonProps) => {
  const [asking, setAsking] = useState(false)
  const spoken = useRecord((record) => hasSpoken(record, id))
  const { removePerson } = useActions()
  const store = useStore()
  const remove = () => {
    removePerson(id)
    const after = store.getState().record
    onRemoved({ text: say(words.removed, { person: called }), after, left: after.team.order.length })
    document.getElementById('team-heading')?.focus()
  }
  const [remover, keeper] = [`person-${id}-remove`, `person-${id}-keep`]
  const ask = (to: boolean) => {
    setAsking(to)
    focusSoon(to ? keeper : remover)
  }
  if (!asking) {
    return (
      <Button
        kind="quiet"
        id={remover}
        onClick={() => (spoken ? ask(true) : remove())}
        aria-label={say(words.removeNamed, { person: called })}
      >
        {words.remove}
      </Button>
    )
  }
  return (
    <Notice kind="caution" announce>
      <p>{say(words.removeSpoken, { person: called })}</p>
      <div className="button-row">
        <Button kind="danger" onClick={remove}>
          {say(words.removeYes, { person: called })}
        </Button>
        <Button kind="secondary" id={keeper} onClick={() => ask(false)}>
          {words.removeNo}
        </Button>
      </div>
    </Notice>
  )
}
