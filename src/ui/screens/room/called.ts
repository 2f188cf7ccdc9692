import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesRoom as words } from '../../../words/en/pages-room.ts'
import { roles } from '../../../words/en/roles.ts'
import { say } from '../../../words/say.ts'
import { personName } from '../../result/person-name.ts'

/** As one calls somebody across a table: the name alone where only one has it; without one, the place and role. */
export const called = ({ order, people }: Worksheet['team'], id: string): string => {
  const person = people[id]
  if (person === undefined) return ''
  if (person.name === '') return say(words.nameless, { n: order.indexOf(id) + 1, role: roles[person.role].name })
  const others = order.filter((other) => people[other]?.name === person.name)
  return others.length > 1 ? personName(person) : person.name
}
