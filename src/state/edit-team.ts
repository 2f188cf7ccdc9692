import { entryOf } from '../record/entry-of.ts'
import { NOTHING_OWN, withOwnPart, withPlaces } from '../record/own-part.ts'
import type { Person, Worksheet } from '../record/worksheet.ts'
import { withoutRater } from './edit-team-view.ts'
import { type Edit, mapValues, without, withoutEntries } from './edit.ts'
import { forget, unnamed } from './forget.ts'

/** After the others, but before people without a name: a place among those would tell who came when. */
export const addPerson = (id: string, person: Person): Edit => (record) => {
  const people = { ...record.team.people, [id]: person }
  const order = withPlaces(record.team.order, [id], (other) => entryOf(people, other)?.anonymous === true)
  return { ...record, team: { order, people } }
}

export const patchPerson = (id: string, patch: Partial<Person>): Edit => (record) => {
  const person = entryOf(record.team.people, id)
  if (!person) return record
  return { ...record, team: { ...record.team, people: { ...record.team.people, [id]: { ...person, ...patch } } } }
}

/** Moves someone up (-1) or down (+1) the list. */
export const movePerson = (id: string, by: -1 | 1): Edit => (record) => {
  const order = [...record.team.order]
  const from = order.indexOf(id)
  const other = order[from + by]
  if (from < 0 || other === undefined) return record
  order[from] = other
  order[from + by] = id
  return { ...record, team: { ...record.team, order } }
}

/**
 * Whoever leaves takes along all that is theirs; joint answers and hazards they typed stay, without their name. Whoever
 * answers alone does not leave their own file.
 */
export const removePerson = (id: string): Edit => (record) => {
  if (record.alone?.person === id) return record
  const forgotten = forget(record, id)
  const { answers, team, ownHazards } = forgotten
  return {
    ...forgotten,
    answers: { ...answers, positions: without(answers.positions, id) },
    team: { order: team.order.filter((other) => other !== id), people: without(team.people, id) },
    judgements: without(record.judgements, id),
    ratings: withoutRater(record.ratings, id),
    ownHazards: { ...ownHazards, byId: mapValues(ownHazards.byId, (hazard) => unnamed(hazard, id)) },
    inMyWords: without(record.inMyWords, id),
    invitations: withoutEntries(record.invitations, ({ person }) => person === id),
    slots: record.slots.filter(({ person }) => person !== id),
  }
}

/**
 * Takes back all that somebody said by themselves. What was taken over from it stays, without their name. Whoever came
 * without a name is at the table for what they said alone, and goes with it.
 */
export const withdraw = (id: string): Edit => (record) => {
  const silent = withOwnPart(record, id, NOTHING_OWN)
  return entryOf(record.team.people, id)?.anonymous ? removePerson(id)(silent) : forget(silent, id)
}

/** True where removing this person would remove words or verdicts of theirs too. */
export const hasSpoken = ({ answers, judgements, inMyWords, ratings }: Worksheet, id: string): boolean =>
  [answers.positions, judgements, inMyWords, ...Object.values(ratings)].some((map) => Object.hasOwn(map, id))
