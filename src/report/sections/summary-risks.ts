import type { Level } from '../../domain/hazard.ts'
import { alikeHazards } from '../../record/summary-rows.ts'
import type { Block } from '../outline.ts'
import { type SummaryView, actionsOrAll, hazardIn, safeguardIn } from './summary-view.ts'

/** The standard's two unacceptable ratings are one tier. */
const tierNameOf = ({ words }: SummaryView, rating: Level): string => words.tiers[rating === 5 ? 4 : rating].name

/** What could go wrong by the rules. */
export const summaryRisks = (view: SummaryView): readonly Block[] => {
  const { risks: words } = view.words.summarySheet
  const rows = alikeHazards(view.summary)
  const heading: Block = { kind: 'heading', level: 2, text: words.title }
  if (rows.length === 0) return [heading, { kind: 'paragraph', prose: words.none }]
  const { hazard, actions, rating, tier } = words.columns
  return [
    heading,
    { kind: 'paragraph', prose: words.lead },
    {
      kind: 'table',
      caption: words.caption,
      columns: [
        { head: hazard, share: 6 }, { head: actions, share: 8 }, { head: rating, share: 1.5, align: 'right' },
        { head: tier, share: 2 },
      ],
      rows: rows.map((row) => [
        hazardIn(view, row.hazard), actionsOrAll(view, row.actions), String(row.rating), tierNameOf(view, row.rating),
      ]),
    },
  ]
}

/** How far each safeguard is, and whether there is something that shows it. */
export const summarySafeguards = (view: SummaryView): readonly Block[] => {
  const { summary, say, words: { summarySheet: { safeguards: words }, report } } = view
  const heading: Block = { kind: 'heading', level: 2, text: words.title }
  const named = Object.entries(summary.safeguards)
  if (named.length === 0) return [heading, { kind: 'paragraph', prose: words.none }]
  const { safeguard, status: state } = words.columns
  return [
    heading,
    {
      kind: 'table',
      caption: words.caption,
      columns: [{ head: safeguard, share: 6 }, { head: state, share: 8 }],
      rows: named.map(([id, { status, shown }]) => {
        const said = report.safeguards.states[status]
        if (status === 'planned') return [safeguardIn(view, id), said]
        return [safeguardIn(view, id), say(shown ? words.shown : words.notShown, { status: said })]
      }),
    },
    { kind: 'paragraph', size: 'small', prose: words.rest },
  ]
}
