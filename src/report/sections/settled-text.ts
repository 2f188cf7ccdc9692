import type { Cell, SafeguardCell } from '../../record/worksheet.ts'
import { dayOf } from './moments.ts'
import { isNameless, listOf, personOf } from './names.ts'
import type { View } from './view.ts'

export type AnyCell = Cell | SafeguardCell

/** By their names; an id that nobody at the table has any more says nothing to a reader. */
export const peopleText = (view: View, people: readonly string[]): string => {
  const { record: { team }, words: { report: { nameless } } } = view
  const names = people.map((person) => (team.order.includes(person) ? personOf(view, person) : nameless.gone))
  return listOf(view, [...new Set(names)])
}

const sentence = ({ say, words: { report: { settled } } }: View, text: string): string =>
  text.endsWith('.') ? text : say(settled.end, { sentence: text })

/** When it was settled, by whom and why. */
const settledOn = (view: View, { settled }: AnyCell): readonly string[] => {
  const { say, words: { report: { settled: words } } } = view
  if (settled === undefined) return []
  const { at, by, reason = '' } = settled
  // Who answered without a name leaves no day behind.
  const named = by === undefined || isNameless(view, by) ? '' : say(words.by, { person: personOf(view, by) })
  const on = say(words.on, { date: dayOf(view, at), by: named })
  return [sentence(view, reason.trim() === '' ? on : say(words.because, { on, reason: reason.trim() }))]
}

/** How a joint answer came about where people answered differently; nothing of any other. */
export const settledSentences = (view: View, cell: AnyCell): readonly string[] => {
  const { say, words: { report: { settled: words } } } = view
  const held = cell.settled?.held ?? []
  return [
    ...settledOn(view, cell),
    ...(held.length === 0 ? [] : [sentence(view, say(words.held, { people: peopleText(view, held) }))]),
  ]
}
