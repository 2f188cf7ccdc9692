import type { SeenByPerson } from '../../domain/divergence.ts'
import { excerpt } from './answer-text.ts'
import { HIDDEN_AMONG, roleOf, teamOf } from './names.ts'
import type { Room } from './room.ts'
import { apartBy, seenTiers, sidesOf } from './seen-tiers.ts'
import type { View } from './view.ts'

/** Letters of a reason that say something; shorter ones are left to the pages inside. */
const FEWEST_LETTERS = 24

/** People who are as far from the joint tier, furthest above first. */
const groupsOf = (view: View): readonly (readonly [number, readonly SeenByPerson[]])[] => {
  const seen = seenTiers(view)
  const apart = [...new Set(seen.map((one) => apartBy(view, one)))].filter((by) => by !== 0)
  return apart.toSorted((a, b) => b - a).map((by) => [by, seen.filter((one) => apartBy(view, one) === by)] as const)
}

/** A role is named only where it is that of all of them, and so common at the table that it leads to nobody. */
const roleIn = (view: View, people: readonly SeenByPerson[]): string => {
  const { record: { team }, say, words: { report: { differences: { first } } } } = view
  const [role, ...others] = [...new Set(people.map(({ id }) => team.people[id]?.role))]
  if (role === undefined || role === 'other' || others.length > 0) return ''
  const alike = teamOf(view).filter(([, person]) => person.role === role).length
  return alike < HIDDEN_AMONG ? '' : say(first.role, { role: roleOf(view, role) })
}

const reasonsOf = (view: View, people: readonly SeenByPerson[]): string => {
  const { say, words: { report: { semicolon, differences: { first } } } } = view
  const reasons = people.map((one) =>
    sidesOf(view, one).map(({ what, own }) => say(first.reason, { what, own })).join(semicolon))
  return [...new Set(reasons)].filter((reason) => reason !== '').join(first.or)
}

const lineOf = (view: View, room: Room, by: number, people: readonly SeenByPerson[], m: number): string => {
  const { say, words: { report: { cut, differences: { first } } } } = view
  const way = by > 0 ? 'above' : 'under'
  const seen = say(first.seen, { n: people.length, m, role: roleIn(view, people), apart: Math.abs(by), way })
  const reasons = reasonsOf(view, people)
  const letters = room.seen - say(first.because, { seen, why: '' }).length
  const sentence = reasons === '' || letters < FEWEST_LETTERS
    ? seen
    : say(first.because, { seen, why: excerpt(view, reasons, letters, cut) })
  return sentence.endsWith(cut) ? sentence : say(first.end, { sentence })
}

/** How many of those who answered alone see another tier, and why. No names: what each holds stands inside. */
export const seenSummary = (view: View, room: Room): readonly string[] => {
  const { result, say, words: { report: { differences: { first } } } } = view
  const m = seenTiers(view).length
  if (!result.enough || m === 0) return []
  const groups = groupsOf(view)
  if (groups.length === 0) return [say(first.none, { m })]
  const printed = groups.slice(0, room.ratings)
  const more = groups.slice(room.ratings).reduce((sum, [, people]) => sum + people.length, 0)
  return [
    ...printed.map(([by, people]) => lineOf(view, room, by, people, m)),
    ...(more === 0 ? [] : [say(first.more, { n: more })]),
  ]
}
