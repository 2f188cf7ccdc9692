import type { Layer, Person, Worksheet } from '../record/worksheet.ts'
import { withoutRater } from './edit-team-view.ts'
import { type Edit, without } from './edit.ts'

export const addPerson = (id: string, person: Person): Edit => (record) => ({
  ...record,
  team: { order: [...record.team.order, id], people: { ...record.team.people, [id]: person } },
})

export const patchPerson = (id: string, patch: Partial<Person>): Edit => (record) => {
  const person = record.team.people[id]
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

/** Whoever leaves takes along all that is theirs; joint answers and hazards they typed stay, without their name. */
export const removePerson = (id: string): Edit => (record) => {
  const { answers, team, ownHazards } = record
  const positions = mapValues(without(answers.positions, id), (layer) => anonymous(layer, id))
  const variants = mapValues(answers.variants, (variant) => ({ ...variant, layer: anonymous(variant.layer, id) }))
  return {
    ...record,
    answers: { ...answers, joint: anonymous(answers.joint, id), positions, variants },
    team: { order: team.order.filter((other) => other !== id), people: without(team.people, id) },
    judgements: without(record.judgements, id),
    ratings: withoutRater(record.ratings, id),
    ownHazards: { ...ownHazards, byId: mapValues(ownHazards.byId, (hazard) => unnamed(hazard, id)) },
    inMyWords: without(record.inMyWords, id),
    slots: record.slots.filter(({ person }) => person !== id),
  }
}

/** True where removing this person would remove words or verdicts of theirs too. */
export const hasSpoken = ({ answers, judgements, inMyWords, ratings }: Worksheet, id: string): boolean =>
  [answers.positions, judgements, inMyWords, ...Object.values(ratings)].some((map) => Object.hasOwn(map, id))

const anonymous = (layer: Layer, id: string): Layer => ({
  all: mapValues(layer.all, (cell) => unnamed(cell, id)),
  actions: mapValues(layer.actions, (cells) => mapValues(cells, (cell) => unnamed(cell, id))),
  safeguards: mapValues(layer.safeguards, (cell) => unnamed(cell, id)),
})

const unnamed = <T extends { readonly by?: string }>(said: T, id: string): T => {
  if (said.by !== id) return said
  const { by: _left, ...nameless } = said
  return nameless as T
}

const mapValues = <T>(map: Readonly<Record<string, T>>, change: (value: T) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))
