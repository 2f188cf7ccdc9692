import { useState } from 'react'
import { countVotes } from '../../../record/decision-votes.ts'
import type { Member } from '../../../record/decision.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { RemovedStatus } from '../../components/removed-status.tsx'
import { FieldGroup } from '../../fields/field-group.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { useServices } from '../../services.ts'
import { DecideMember } from './decide-member.tsx'
import type { DecidePartProps } from './decide-part.ts'
import { decideId, errorAt } from './decide-problems.ts'

const words = pagesDecide.members

/** Who decided, and how each of them voted. */
export const DecideMembers = ({ decision: { members }, change, problems }: DecidePartProps) => {
  const { newId } = useServices()
  const [removed, setRemoved] = useState('')
  const add = () => {
    const id = newId()
    change({ members: [...members, { id, name: '' }] })
    setRemoved('')
    focusSoon(decideId('name', id))
  }
  const put = (at: number, member: Member) => change({ members: members.with(at, member) })
  const remove = (at: number) => {
    change({ members: members.toSpliced(at, 1) })
    setRemoved(say(words.removed, { n: at + 1 }))
    document.getElementById(decideId('add-member'))?.focus()
  }
  const missing = errorAt(problems, 'no-members') ?? errorAt(problems, 'no-chair')
  return (
    <FieldGroup legend={words.legend} hint={words.hint} error={missing}>
      {members.map((member, at) => (
        <DecideMember
          key={member.id}
          n={at + 1}
          member={member}
          problems={problems}
          onChange={(next) => put(at, next)}
          onChair={(chair) => change({ members: withChair(members, chair ? member.id : null) })}
          onRemove={() => remove(at)}
        />
      ))}
      {members.length > 0 && <p>{say(words.count, countVotes(members))}</p>}
      <RemovedStatus text={removed} left={members.length} />
      <Button kind="secondary" id={decideId('add-member')} onClick={add}>
        {words.add}
      </Button>
    </FieldGroup>
  )
}

/** A meeting has one chair. */
const withChair = (members: readonly Member[], chair: string | null): readonly Member[] =>
  members.map(({ chair: _before, ...member }) => (member.id === chair ? { ...member, chair: true } : member))
