import type { Decision } from '../../../record/decision.ts'
import type { Person } from '../../../record/worksheet.ts'
import type { DecisionTable } from '../sign/signable.ts'

const personOf = ({ name, role = 'other', chair }: Decision['members'][number]): Person =>
  ({ name, role, interest: false, signer: chair === true })

/** The board as those who may sign: the chair first, then the members as they were named. */
export const tableOf = ({ members, slots }: Decision): DecisionTable => {
  const order = [...members.filter(({ chair }) => chair), ...members.filter(({ chair }) => !chair)].map(({ id }) => id)
  const people = Object.fromEntries(members.map((member) => [member.id, personOf(member)]))
  return { isDecision: true, slots, team: { order, people } }
}
