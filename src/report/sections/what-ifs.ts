import type { LensReading, LensState } from '../../domain/lens.ts'
import { variantChanges } from '../../record/variant-changes.ts'
import { type VariantRow, variantRows } from '../../record/variant-rows.ts'
import type { Variant } from '../../record/worksheet.ts'
import type { Block, Definition, Prose } from '../outline.ts'
import { answerText } from './answer-text.ts'
import { stateText } from './laws.ts'
import { dayOf } from './moments.ts'
import { actionOf, hazardNameOf, intervalOf, lensNameOf, safeguardOf, shortOf, withinSentence } from './names.ts'
import type { View } from './view.ts'

type SayLaws = (lenses: readonly LensReading[]) => string

/** Of the worksheet how many; they stand in full under the laws. */
const lawsCount = ({ say, words: { report: { whatIfs: words } } }: View): SayLaws => (lenses) => {
  const count = (wanted: LensState) => lenses.filter(({ state }) => state === wanted).length
  return say(words.laws, { applies: count('applies'), may: count('may-apply') })
}

/** Of a what-if only those that read otherwise than in the worksheet. */
const lawsChanged = (view: View): SayLaws => {
  const { say, words: { report: { whatIfs: words, semicolon } } } = view
  const lineOf = (reading: LensReading) => {
    const state = withinSentence(stateText(view, reading).trim().replace(/\.$/, ''))
    return say(words.law, { lens: lensNameOf(view, reading.lens), state })
  }
  const before = new Set(view.insight.lenses.map(lineOf))
  return (lenses) => lenses.map(lineOf).filter((line) => !before.has(line)).join(semicolon) || words.lawsSame
}

const rowOf = (view: View, title: string, row: VariantRow, laws: SayLaws): readonly Prose[] => {
  const { say, words: { report: { whatIfs: words, semicolon } } } = view
  const standing = row.stops.length
  const tier = row.after ? intervalOf(view, row.after) : words.notEnough
  return [
    title,
    row.before ? intervalOf(view, row.before) : words.none,
    [{ text: tier, look: 'bold' }, { text: standing === 0 ? '' : `\n${say(words.stops, { n: standing })}` }],
    row.worst.map(({ hazard }) => hazardNameOf(view, hazard)).join(semicolon) || words.none,
    laws(row.lenses),
    String(row.open),
  ]
}

/** Which answers make it another design: its name alone need not say. */
const changesOf = (view: View, id: string): readonly string[] => {
  const { record, say, words: { report: { whatIfs: words, safeguards: { states }, semicolon } } } = view
  const { answers, safeguards } = variantChanges(record, id)
  const changes = [
    ...answers.map(({ question, action, cell }) => {
      const change = say(words.changed, { question: shortOf(view, question), answer: answerText(view, question, cell) })
      return action === null ? change : say(words.changedFor, { change, action: actionOf(view, action) })
    }),
    ...safeguards.map(({ safeguard, status }) =>
      say(words.changedSafeguard, { name: safeguardOf(view, safeguard), status: states[status ?? 'unanswered'] })),
  ]
  return changes.length === 0 ? [] : [say(words.changes, { changes: changes.join(semicolon) })]
}

const aboutOf = (view: View, id: string, { title, note = '', was }: Variant): readonly Definition[] => {
  const { whatIfs: words } = view.words.report
  const details = [
    ...changesOf(view, id),
    ...(was === undefined ? [] : [view.say(words.was, { date: dayOf(view, was) })]),
    ...(note.trim() === '' ? [] : [note]),
  ]
  return details.length === 0 ? [] : [{ term: title.trim() || words.untitled, details }]
}

/** The what-ifs that the team wants printed, beside the worksheet that was judged. */
export const whatIfs = (view: View): readonly Block[] => {
  const { record, words: { report: { whatIfs: words } } } = view
  const rows = variantRows(record)
  const printed = rows.filter(({ variant }) => variant?.printed)
  if (printed.length === 0) return []
  const { title, before, after, worst, laws, open } = words.columns
  const notes = printed.flatMap(({ id, variant }) => (id && variant ? aboutOf(view, id, variant) : []))
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', prose: words.lead },
    {
      kind: 'table',
      caption: words.caption,
      columns: [
        { head: title, share: 3.6 }, { head: before, share: 2.6 }, { head: after, share: 2.6 },
        { head: worst, share: 4.2 }, { head: laws, share: 6 }, { head: open, share: 2, align: 'right' },
      ],
      rows: [
        ...rows.slice(0, 1).map((row) => rowOf(view, words.worksheet, row, lawsCount(view))),
        ...printed.map((row) => rowOf(view, row.variant?.title.trim() || words.untitled, row, lawsChanged(view))),
      ],
    },
    ...(notes.length === 0 ? [] : [{ kind: 'definitions', rows: notes } as const]),
  ]
}
