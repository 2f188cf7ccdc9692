import type { Block, Prose, Span } from '../outline.ts'
import { actionOf, personOf, tierOf } from './names.ts'
import type { View } from './view.ts'

const rowOf = (view: View, id: string, place: number): readonly Prose[] => {
  const { record, headline, say, words: { severity, likelihood, report: { risks: words } } } = view
  const own = record.ownHazards.byId[id]
  const rating = headline.own.find((one) => one.id === id)?.rating
  if (own === undefined || rating === undefined) return []
  const by: readonly Span[] = own.by === undefined
    ? []
    : [{ text: `\n${say(words.ownBy, { name: personOf(view, own.by) })}`, look: 'muted' }]
  return [
    say(words.ownName, { place, name: own.name }),
    own.action === undefined ? words.ownWhole : actionOf(view, own.action),
    `${own.severity} ${severity[own.severity].short}`,
    `${own.likelihood} ${likelihood[own.likelihood].short}`,
    tierOf(view, rating.tier),
    [{ text: own.reason }, ...by],
  ]
}

/** What the team added to the rules' list, numbered on after it (P11). */
export const ownHazards = (view: View): readonly Block[] => {
  const { record: { ownHazards: { order } }, groups, words: { report: { risks: words } } } = view
  if (order.length === 0) return []
  const { hazard, actions, severity, likelihood, tier, reason } = words.ownColumns
  return [
    { kind: 'heading', level: 3, text: words.own },
    {
      kind: 'table',
      caption: words.ownLead,
      columns: [
        { head: hazard, share: 5 }, { head: actions, share: 3 }, { head: severity, share: 3 },
        { head: likelihood, share: 2.4 }, { head: tier, share: 2.2 }, { head: reason, share: 5 },
      ],
      rows: order.map((id, index) => rowOf(view, id, groups.length + index + 1)).filter((row) => row.length > 0),
    },
  ]
}
