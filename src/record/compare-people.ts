import { type Coming, type Compared, type Two, comingOf, inBoth, isSame } from './compare-two.ts'
import type { Person, Worksheet } from './worksheet.ts'

/** One person in both worksheets; null where they are not at the table. */
export type Ids = Two<string | null>

export interface PersonChange extends Two<Person | null> {
  readonly kind: Coming
}

/**
 * Who is who: by id, and where none fits by the same name in the same role, since a worksheet that was begun anew gives
 * people other ids.
 */
export const peopleIn = ({ before, after }: Two<Worksheet>): readonly Ids[] => {
  const rest = after.team.order.filter((id) => !Object.hasOwn(before.team.people, id))
  const pairs = before.team.order.map((id): Ids => {
    if (Object.hasOwn(after.team.people, id)) return { before: id, after: id }
    const at = rest.findIndex((other) => isNamedAlike(before.team.people[id], after.team.people[other]))
    return { before: id, after: at < 0 ? null : rest.splice(at, 1).join('') }
  })
  return [...pairs, ...rest.map((id): Ids => ({ before: null, after: id }))]
}

const isNamedAlike = (a: Person | undefined, b: Person | undefined): boolean => {
  const [first, second] = [a, b].map((one) => (one?.anonymous ? '' : one?.name.trim().normalize('NFC') ?? ''))
  return first !== '' && first === second && a?.role === b?.role
}

/** Who joined, who left, and of whom a name, a role, an interest or a place to sign is told otherwise. */
export const comparePeople = (both: Two<Worksheet>): Compared<PersonChange> => {
  const pairs = peopleIn(both).map((ids): Two<Person | null> => ({
    before: both.before.team.people[ids.before ?? ''] ?? null,
    after: both.after.team.people[ids.after ?? ''] ?? null,
  }))
  const changes = pairs.filter((pair) => !isSame(inBoth(pair, tellingOf)))
  return {
    changes: changes.map((pair) => ({ ...pair, kind: comingOf(pair) })),
    same: pairs.length - changes.length,
  }
}

const tellingOf = (person: Person | null) =>
  person && [person.name.trim().normalize('NFC'), person.role, person.interest, person.signer]
