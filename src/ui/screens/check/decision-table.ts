import type { Decision } from '../../../record/decision.ts'
import type { Person } from '../../../record/worksheet.ts'
import type { Signable } from '../sign/signable.ts'

const personOf = ({ name, role = 'other', chair }: Decision['members'][number]): Person =>
  ({ name, role, interest: false, signer: chair === true })

/** The board as those who may sign: the chair first, then the members as they were named. */
export const tableOf = ({ members, slots }: Decision): Signable['record'] => {
  const order = [...members.filter(({ chair }) => chair), ...members.filter(({ chair }) => !chair)].map(({ id }) => id)
  return { slots, team: { order, people: Object.fromEntries(members.map((member) => [member.id, personOf(member)])) } }
}
