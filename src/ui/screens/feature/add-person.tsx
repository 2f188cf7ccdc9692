import type { Person } from '../../../record/worksheet.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { useActions } from '../../worksheet-context.tsx'
import { PersonForm } from './person-form.tsx'

const words = pagesSteps.team

interface AddPersonProps {
  readonly onDone: () => void
}

export const AddPerson = ({ onDone }: AddPersonProps) => {
  const { addPerson } = useActions()
  const add = (person: Person) => {
    addPerson(person)
    onDone()
  }
  return <PersonForm title={words.addTitle} done={words.addDone} withSigner onDone={add} onCancel={onDone} />
}
