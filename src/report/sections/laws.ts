import { type ReferenceId, bibliography } from '../../content/bibliography.ts'
import type { Checked, Reference } from '../../content/reference.ts'
import { rubric } from '../../content/rubric.ts'
import type { Cites } from '../../domain/hazard.ts'
import type { Lens, LensReading, LensRungReading, LensState } from '../../domain/lens.ts'
import type { Block, Definition, Prose, Span } from '../outline.ts'
import { decidingList } from './deciding.ts'
import { dayOf } from './moments.ts'
import { type LensWords, lensNameOf, lensOf, withinSentence } from './names.ts'
import type { View } from './view.ts'

const ORDER = ['applies', 'may-apply'] as const satisfies readonly LensState[]

const LENSES: Readonly<Record<string, Lens>> = rubric.lenses

const UNREAD = ['verified-2', 'memory'] as const satisfies readonly Checked[]

const muted = (text: string): Span => ({ text, look: 'muted' })

/** What applies is said to apply only as far as it surely does. */
export const stateText = (view: View, { lens, state, surely, level }: LensReading): string => {
  const { say, words: { lensStates, report: { laws: words } } } = view
  const [none] = LENSES[lens]?.levels ?? []
  const { best, worst } = state === 'applies' ? { ...level, best: surely } : level
  const levelOf = (id: string) => lensOf(view, lens)?.levels[id] ?? id
  const values = { state: lensStates[state], level: levelOf(worst), best: levelOf(best), worst: levelOf(worst) }
  if (worst === none) return say(words.stateOnly, values)
  if (best === worst) return say(words.level, values)
  return say(best === none ? words.could : words.between, values)
}

const sourcesOf = (cites: Cites): readonly (readonly [ReferenceId, Reference])[] =>
  cites === 'our judgement' ? [] : cites.flatMap((id) =>
    Object.hasOwn(bibliography, id) ? [[id as ReferenceId, bibliography[id as ReferenceId]] as const] : [])

/** When the sources of a reading were checked, and which of them nobody here has read in the original. */
const checkedText = (view: View, { rungs }: LensReading): readonly (readonly Span[])[] => {
  const { say, cite, words: { checked: marks, report: { laws: words } } } = view
  const sources = new Map(rungs.flatMap(({ cites }) => sourcesOf(cites)))
  const last = [...sources.values()].map(({ checkedOn }) => checkedOn).toSorted().at(-1)
  if (last === undefined) return []
  const unread = UNREAD.flatMap((mark) => {
    const [first, ...rest] = [...sources.keys()].filter((id) => sources.get(id)?.checked === mark)
    if (first === undefined) return []
    return [say(words.unread, { cites: cite([first, ...rest]), checked: withinSentence(marks[mark].name) })]
  })
  const verify = say(words.verify, { sources: unread.join(view.words.report.semicolon) })
  return [[
    muted(say(words.checked, { date: dayOf(view, last) })), ...(unread.length === 0 ? [] : [{ text: verify }]),
  ]]
}

const rungText = (view: View, lens: string, words: LensWords | undefined, reading: LensRungReading): Prose => {
  const { say, cite, words: { report: { laws } } } = view
  const { rung, certainty, given, cites, deciding } = reading
  const from = LENSES[lens]?.rungs.find(({ id }) => id === rung)?.from
  return [
    { text: say(laws.rung, { because: words?.because[rung] ?? rung }) },
    ...(given ? [] : [{ text: laws.open }]),
    ...(certainty === 'applies' ? [] : [{ text: laws.perhaps }]),
    ...(from === undefined ? [] : [{ text: say(laws.from, { date: dayOf(view, from) }) }]),
    muted(`${cite(cites)} `),
    ...(deciding.length === 0 ? [] : [muted(say(laws.restsOn, { answers: decidingList(view, deciding) }))]),
  ]
}

const lensRow = (view: View, reading: LensReading): Definition => {
  const { say, words: { report: { laws } } } = view
  const { lens, rungs, meant } = reading
  const words = lensOf(view, lens)
  const where: readonly Span[] = meant.length === 0
    ? []
    : [muted(say(laws.meant, { answers: decidingList(view, meant) }))]
  return {
    term: lensNameOf(view, lens),
    details: [
      [{ text: stateText(view, reading), look: 'bold' }, ...where],
      ...rungs.map((rung) => rungText(view, lens, words, rung)),
      ...checkedText(view, reading),
      ...(words?.ask ?? []).map((question) => say(laws.ask, { question })),
    ],
  }
}

/** Laws and classes to check: those that apply in full, those that do not appear to in a line (P8). */
export const laws = (view: View): readonly Block[] => {
  const { insight: { lenses }, words: { report: { laws: words, semicolon } } } = view
  const named = (state: LensState) =>
    lenses.filter((reading) => reading.state === state).map(({ lens }) => lensNameOf(view, lens)).join(semicolon)
  const inALine = [
    { term: words.noneOpen, details: [named('not-enough-answers')] },
    { term: words.none, details: [named('does-not-appear-to')] },
  ].filter(({ details: [names] }) => names !== '')
  const told = ORDER.flatMap((state) => lenses.filter((reading) => reading.state === state))
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', prose: words.lead },
    { kind: 'definitions', rows: [...told.map((reading) => lensRow(view, reading)), ...inALine] },
  ]
}
