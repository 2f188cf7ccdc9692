import type { Person, Worksheet } from '../../../record/worksheet.ts'
import { memoised } from '../../../record/memoised.ts'
import { isSilent, ownPartOf } from '../../../record/own-part.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { roles } from '../../../words/en/roles.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { focusPart } from '../part.tsx'

const words = pagesTogether.people

/** Fewer than this many of one role, and the role tells who it is. */
const HIDDEN_AMONG = 3

interface SmallGroup {
  readonly id: string
  readonly role: Person['role']
  readonly n: number
}

/** People without a name whose role only one or two at the table have. */
const smallGroups = memoised(({ order, people }: Worksheet['team']): readonly SmallGroup[] =>
  order.flatMap((id) => {
    const person = people[id]
    if (!person?.anonymous || person.role === 'other') return []
    const n = order.filter((other) => people[other]?.role === person.role).length
    return n < HIDDEN_AMONG ? [{ id, role: person.role, n }] : []
  }))

/** Whoever is known not to have answered by name may be whoever answered without one. */
const byElimination = memoised((record: Worksheet): { readonly nameless: number; readonly unheard: number } | null => {
  const { order, people } = record.team
  const nameless = order.filter((id) => people[id]?.anonymous).length
  const unheard = order.filter((id) => !people[id]?.anonymous && isSilent(ownPartOf(record, id))).length
  return nameless > 0 && unheard > 0 && unheard < HIDDEN_AMONG ? { nameless, unheard } : null
})

/** Warns where a role, or counting, gives somebody away who answered without a name. */
export const SmallGroups = () => {
  const groups = smallGroups(useRecord((record) => record.team))
  const { patchPerson } = useActions()
  const leaveRole = (id: string) => {
    patchPerson(id, { role: 'other' })
    focusPart('people')
  }
  const few = byElimination(useRecord())
  if (groups.length === 0 && few === null) return null
  return (
    <Notice kind="caution">
      {few && <p>{say(words.elimination, few)}</p>}
      {groups.map(({ id, role, n }) => (
        <div key={id}>
          <p>{say(words.smallGroup, { role: roles[role].name, n })}</p>
          <Button
            kind="secondary"
            aria-label={say(words.leaveRoleNamed, { role: roles[role].name })}
            onClick={() => leaveRole(id)}
          >
            {words.leaveRole}
          </Button>
        </div>
      ))}
    </Notice>
  )
}
