import { type CommonPlace, ownAt } from './common-place.ts'
import { answerTextOf } from './held.ts'
import type { Cell, Layer, SafeguardCell } from './worksheet.ts'

/**
 * The joint answers after this person answers otherwise: they accepted what was settled against the answer they had
 * given, and have not said so of another one.
 */
export const withAcceptances = (joint: Layer, person: string, before: Layer, after: Layer): Layer => {
  if (before === after) return joint
  const isOld = (place: CommonPlace) => answerAt(before, place) !== answerAt(after, place)
  const apart = [...new Set([before, after].flatMap(({ actions }) => Object.keys(actions)))]
  const isOldForAll = (question: string) =>
    [null, ...apart.filter((action) => joint.actions[action]?.[question] === undefined)]
      .some((action) => isOld({ question, action }))
  const all = changed(joint.all, person, isOldForAll)
  const actions = Object.fromEntries(Object.entries(joint.actions).map(([action, cells]) =>
    [action, changed(cells, person, (question) => isOld({ question, action }))]))
  const safeguards = changed(joint.safeguards, person, (safeguard) => isOld({ safeguard }))
  const isSame = all === joint.all && safeguards === joint.safeguards &&
    Object.keys(actions).every((action) => actions[action] === joint.actions[action])
  return isSame ? joint : { all, actions, safeguards }
}

type Cells<T> = Readonly<Record<string, T>>

const changed = <T extends Cell | SafeguardCell>(
  cells: Cells<T>, person: string, isOld: (key: string) => boolean,
): Cells<T> => {
  const old = Object.keys(cells).filter((key) => cells[key]?.settled?.accepted.includes(person) && isOld(key))
  return old.length === 0 ? cells : Object.fromEntries(Object.entries(cells).map(([key, cell]) =>
    [key, old.includes(key) ? withoutConsent(cell, person) : cell]))
}

const withoutConsent = <T extends Cell | SafeguardCell>(cell: T, person: string): T => {
  const { settled } = cell
  if (settled === undefined) return cell
  return { ...cell, settled: { ...settled, accepted: settled.accepted.filter((id) => id !== person) } }
}

/** What they answer there, whatever stands beside it; empty where they do not. */
const answerAt = (own: Layer, place: CommonPlace): string => {
  const cell = ownAt(own, place)
  return cell === undefined || cell.confirmed === false ? '' : answerTextOf(place, cell)
}
