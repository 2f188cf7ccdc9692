import type { Person, Worksheet } from '../../record/worksheet.ts'
import { roles } from '../../words/en/roles.ts'

/** A name with its role, or the role alone where no name was given. */
export const personName = ({ name, role }: Person): string =>
  name === '' ? roles[role].name : `${name} (${roles[role].name})`

/** People at the table to choose from, in the order given. */
export const peopleToChoose = ({ people }: Worksheet['team'], ids: readonly string[]) =>
  ids.flatMap((id) => {
    const person = people[id]
    return person === undefined ? [] : [{ id, label: personName(person) }]
  })
