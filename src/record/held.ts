import type { Question } from '../domain/question.ts'
import type { CommonPlace } from './common-place.ts'
import { questionOf } from './known.ts'
import type { Cell, SafeguardCell } from './worksheet.ts'

/** One answer, and everybody who holds it, in the order of the table. */
export interface Held {
  /** The same for the same answer. */
  readonly answer: string
  readonly people: readonly [string, ...string[]]
  readonly cell: Cell | SafeguardCell
}

export interface Voice {
  readonly person: string
  readonly cell: Cell | SafeguardCell
  /** The same for the same answer. */
  readonly answer: string
}

/** No value as JSON looks like it. */
const UNKNOWN = '?'

/** How far a safeguard is has an order, as the answers to a question have: furthest first. */
export const SAFEGUARD = {
  kind: 'one', step: 'safeguards', scope: 'worksheet', depth: 'full', answeredBy: [], scored: true,
  options: ['verified', 'in-place', 'planned', 'none'],
} as const satisfies Question

/** A text that is the same exactly where two people answer the same. */
export const answerTextOf = (place: CommonPlace, cell: Cell | SafeguardCell): string => {
  if ('safeguard' in place) return ('status' in cell && cell.status) || ''
  const { value, unknown } = cell as Cell
  if (unknown) return UNKNOWN
  return JSON.stringify(typeof value === 'string' ? value.trim() : [...(value ?? [])].toSorted())
}

/** Who says the same, safest answer first, what nobody knows last. */
export const heldBy = (place: CommonPlace, voices: readonly Voice[]): readonly Held[] => {
  const answers = [...new Set(voices.map(({ answer }) => answer))]
  return answers.flatMap((answer): readonly Held[] => {
    const [first, ...others] = voices.filter((voice) => voice.answer === answer)
    const people = others.map(({ person }) => person)
    return first ? [{ answer, cell: first.cell, people: [first.person, ...people] }] : []
  }).toSorted((a, b) => rankOf(place, a) - rankOf(place, b))
}

/** After every option. */
const LAST = 1_000

/** Ticks stand by how many there are; texts as they come. */
const rankOf = (place: CommonPlace, { answer, cell }: Held): number => {
  if (answer === UNKNOWN) return LAST
  const options: readonly string[] = 'safeguard' in place ? SAFEGUARD.options : optionsOf(place.question)
  const value = 'value' in cell ? cell.value : answer
  return typeof value === 'object' ? value.length : options.indexOf(value ?? answer)
}

const optionsOf = (id: string): readonly string[] => {
  const question = questionOf(id)
  return question?.kind === 'one' ? question.options : []
}
