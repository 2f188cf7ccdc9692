import type { Role } from '../../domain/question.ts'
import type { Cell } from '../../record/worksheet.ts'
import { answers } from '../../words/en/answers.ts'
import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { roles } from '../../words/en/roles.ts'
import { say } from '../../words/say.ts'
import { Disclosure } from '../components/disclosure.tsx'
import { useActions, useRecord } from '../worksheet-context.tsx'
import { writtenIn } from '../written-in.ts'
import { type Place, elementIdAt, useCell } from './place.ts'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'

const ROLES = Object.keys(roles) as readonly Role[]
const CHOICES = [
  { id: '', label: words.extras.nobody },
  ...ROLES.map((role) => ({ id: role, label: roles[role].name })),
]

/** What stands behind the fold, said on it: nobody should have to open it to see whether something is there. */
const summaryOf = ({ note, leaveFor }: Cell): string => {
  const { openWithNoteLeft, openLeft, openWithNote, open } = words.extras
  if (leaveFor) return say(note ? openWithNoteLeft : openLeft, { role: roles[leaveFor].phrase })
  return note ? openWithNote : open
}

/** A note, and who should answer instead of us. */
export const AnswerExtras = ({ place }: { readonly place: Place }) => {
  const cell = useCell(place)
  const { patchCell } = useActions()
  const lang = useRecord(writtenIn)
  const id = elementIdAt(place)
  const { question, action } = place
  return (
    <Disclosure summary={summaryOf(cell)} open={cell.note !== undefined} lazy>
      <TextField
        id={`${id}-note`}
        label={answers.note}
        hint={answers.noteHint}
        lang={lang}
        lines={2}
        value={cell.note ?? ''}
        onChange={(note) => patchCell(question, action, { note })}
      />
      <SelectField
        id={`${id}-leave`}
        label={words.extras.leaveFor}
        hint={words.extras.leaveForHint}
        value={cell.leaveFor ?? ''}
        options={CHOICES}
        onChange={(role) => patchCell(question, action, { leaveFor: ROLES.find((known) => known === role) })}
      />
    </Disclosure>
  )
}
