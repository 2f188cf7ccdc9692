import { useState } from 'react'
import { invitationFile } from '../../../record/invite.ts'
import { memoised } from '../../../record/memoised.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { Option } from '../../fields/option.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import { peopleToChoose } from '../../result/person-name.ts'
import { saveInvitation } from '../../save-worksheet.ts'
import type { SharedFile } from '../../share-file.ts'
import { useActions, useRecord, useStore } from '../../worksheet-context.tsx'
import { ShareLink } from './share-link.tsx'

const words = pagesTogether.invite
const ID = 'invite'

const askedPeople = memoised(({ invitations }: Worksheet): ReadonlySet<string | undefined> =>
  new Set(Object.values(invitations).map(({ person }) => person)))

interface InviteFormProps {
  readonly onClose: () => void
}

/** Who is asked, what they see, and how it reaches them: a file, or a link that is shown before it is copied. */
export const InviteForm = ({ onClose }: InviteFormProps) => {
  const team = useRecord((record) => record.team)
  const [person, setPerson] = useState('')
  const [blind, setBlind] = useState(true)
  const [saved, setSaved] = useState<SharedFile | null>(null)
  const store = useStore()
  const { invite } = useActions()
  const asked = useRecord(askedPeople)
  const named = team.order.filter((id) => !team.people[id]?.anonymous)
  const save = () => {
    const asking = invite(person === '' ? null : person, blind)
    setSaved(saveInvitation(invitationFile(store.getState().record, asking)))
    // The next one to be asked: six people should not cost six rounds.
    setPerson(named.find((id) => id !== person && !asked.has(id)) ?? person)
  }
  return (
    <section className="card invite" aria-labelledby={`${ID}-title`}>
      <h3 id={`${ID}-title`} tabIndex={-1}>
        {words.form}
      </h3>
      <SelectField
        id={`${ID}-who`}
        label={words.who}
        value={person}
        options={[
          { id: '', label: words.anyone },
          ...peopleToChoose(team, named).map(({ id, label }) =>
            ({ id, label: asked.has(id) ? say(words.askedBefore, { person: label }) : label })),
        ]}
        onChange={setPerson}
      />
      <fieldset className="fieldset field">
        <legend className="field__legend">{words.blind}</legend>
        <div className="choices">
          <Option
            type="radio"
            id={`${ID}-blind`}
            name={`${ID}-sees`}
            label={words.blindYes}
            hint={words.blindYesHint}
            checked={blind}
            onChange={() => setBlind(true)}
          />
          <Option
            type="radio"
            id={`${ID}-open`}
            name={`${ID}-sees`}
            label={words.blindNo}
            hint={words.blindNoHint}
            checked={!blind}
            onChange={() => setBlind(false)}
          />
        </div>
      </fieldset>
      <div className="button-row">
        <Button onClick={save} aria-describedby={`${ID}-file-hint`}>
          {words.file}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <p className="field__hint" id={`${ID}-file-hint`}>
        {words.fileHint}
      </p>
      <p role="status">{saved === null ? '' : say(words.fileSaved, { file: saved.name })}</p>
      {saved !== null && <ShareButton {...saved} content={() => saved.content} />}
      <ShareLink blind={blind} />
    </section>
  )
}
