import type { Person, Worksheet } from '../../record/worksheet.ts'
import { pagesTogether } from '../../words/en/pages-together.ts'
import { roles } from '../../words/en/roles.ts'
import { say } from '../../words/say.ts'

const { nameless } = pagesTogether

/** A name with its role, or the role alone where no name was given. */
export const personName = ({ name, role, anonymous }: Person): string => {
  if (anonymous) return role === 'other' ? nameless.alone : say(nameless.role, { role: roles[role].name })
  return name === '' ? roles[role].name : `${name} (${roles[role].name})`
}

/** People at the table to choose from, in the order given. */
export const peopleToChoose = ({ people }: Worksheet['team'], ids: readonly string[]) =>
  ids.flatMap((id) => {
    const person = people[id]
    return person === undefined ? [] : [{ id, label: personName(person) }]
  })
