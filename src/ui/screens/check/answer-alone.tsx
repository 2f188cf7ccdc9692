import { useState } from 'react'
import { invitationFile } from '../../../record/invite.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesAlone } from '../../../words/en/pages-alone.ts'
import { Button } from '../../components/button.tsx'
import { useDesk } from '../../desk.ts'
import { SelectField } from '../../fields/select-field.tsx'
import { peopleToChoose } from '../../result/person-name.ts'
import { useServices } from '../../services.ts'

const words = pagesAlone.file

/** A report as an invitation: one of those at the table, or somebody new, gives their own view of what it says. */
export const AnswerAlone = ({ worksheet }: { readonly worksheet: Worksheet }) => {
  const { begin } = useDesk()
  const { newId, now } = useServices()
  const [person, setPerson] = useState('')
  const { team } = worksheet
  const named = team.order.filter((id) => !team.people[id]?.anonymous)
  const start = () => {
    const asking = { id: newId(), person: person === '' ? null : person, blind: false, now: now() }
    void begin({ kind: 'own', worksheet: invitationFile(worksheet, asking) })
  }
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.hint}</p>
      <SelectField
        id="alone-who"
        label={words.who}
        value={person}
        options={[{ id: '', label: words.someone }, ...peopleToChoose(team, named)]}
        onChange={setPerson}
      />
      <Button kind="secondary" onClick={start}>
        {words.begin}
      </Button>
    </section>
  )
}
