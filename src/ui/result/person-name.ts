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

/** The same of one person at a table, with a number where others are called the same. */
export const nameAt = ({ order, people }: Worksheet['team'], id: string): string => {
  const person = people[id]
  if (person === undefined) return ''
  const name = personName(person)
  const alike = order.filter((other) => people[other] && personName(people[other]) === name)
  return alike.length < 2 ? name : say(nameless.numbered, { name, n: alike.indexOf(id) + 1 })
}

/** By which somebody without a name can take their answers back: the beginning of an id that was drawn by lot. */
export const codeOf = (id: string): string => id.slice(0, 6)

/** People at the table to choose from, in the order given. */
export const peopleToChoose = (team: Worksheet['team'], ids: readonly string[]) =>
  ids.filter((id) => team.people[id]).map((id) => ({ id, label: nameAt(team, id) }))
