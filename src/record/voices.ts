import { entryOf } from './entry-of.ts'
import { counts } from './lay-over.ts'
import { cellsOf } from './layers.ts'
import { ownPartOf } from './own-part.ts'
import type { Cell, Layer, Person, SafeguardCell, Worksheet } from './worksheet.ts'

/** Whose voices a board looks for first. */
export const VOICES = ['clinical', 'lived', 'independent'] as const

export type Voice = (typeof VOICES)[number]

/** 'listed': somebody sits there for it, and nothing of theirs is in the worksheet. */
export type Presence = 'took-part' | 'listed' | 'missing'

/** An independent voice needs no role: who answered without a name may be one, too. */
const SPEAKS: Readonly<Record<Voice, (role: Person['role'] | null, person: Person) => boolean>> = {
  clinical: (role) => role === 'clinician',
  lived: (role) => role === 'lived-experience',
  independent: (_role, { interest }) => !interest,
}

/** `roleOf`: null where the role would give away who answered without a name. */
export const voicesIn = (
  record: Worksheet, roleOf: (person: Person) => Person['role'] | null = ({ role }) => role,
): Readonly<Record<Voice, Presence>> => {
  const { order, people } = record.team
  const presenceOf = (voice: Voice): Presence => {
    const speaking = order.filter((id) => {
      const person = entryOf(people, id)
      return person !== undefined && SPEAKS[voice](roleOf(person), person)
    })
    if (speaking.length === 0) return 'missing'
    return speaking.some((id) => tookPart(record, id)) ? 'took-part' : 'listed'
  }
  return { clinical: presenceOf('clinical'), lived: presenceOf('lived'), independent: presenceOf('independent') }
}

/** Something of theirs is in the worksheet: an answer, a verdict, a rating or words. A name on the list is not. */
export const tookPart = (record: Worksheet, person: string): boolean => {
  const { layer, judgement, ratings, words, hazards } = ownPartOf(record, person)
  const { verdict, reason = '', dissent = '', conditions = [] } = judgement ?? {}
  const said = [reason, dissent, ...conditions.map(({ text }) => text), ...Object.values(words).map(({ text }) => text)]
  return verdict !== undefined
    || said.some((text) => text.trim() !== '')
    || [ratings, hazards].some((own) => Object.keys(own).length > 0)
    || holdsAnswer(layer, () => true)
    || holdsAnswer(record.answers.joint, (cell) => isOf(cell, person))
}

/** They gave it as the joint answer, or answered by themselves before it was settled. */
const isOf = ({ by, settled }: Cell | SafeguardCell, person: string): boolean =>
  by === person || settled?.held.includes(person) === true || settled?.accepted.includes(person) === true

const holdsAnswer = (layer: Layer, isTheirs: (cell: Cell | SafeguardCell) => boolean): boolean =>
  cellsOf({ path: [], layer }).some(({ cell }) => counts(cell) && isTheirs(cell))
  || Object.values(layer.safeguards).some((cell) =>
    cell.status !== undefined && cell.confirmed !== false && isTheirs(cell))
