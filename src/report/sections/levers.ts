import type { Lever, LeversTo, Raise } from '../../domain/lever.ts'
import { tickedActions } from '../../record/assessment.ts'
import { leverText, raiseText } from '../../words/move-text.ts'
import type { Block, Prose } from '../outline.ts'
import { tierOf } from './names.ts'
import type { View } from './view.ts'

/** Above it there is no tier to be raised to. */
const HIGHEST = 4

const leverRow = (view: View) => ({ moves, by, narrows, tier }: Lever): readonly Prose[] => {
  const { record: { language }, say, words } = view
  const { levers } = words.report
  const changes = leverText(words, moves, language, tickedActions(view.assessment).length)
  return [narrows ? say(levers.narrows, { changes }) : changes, levers.by[by], tierOf(view, tier)]
}

/** What the team can do stands first. */
const tableTo = (view: View, { tier, levers, more, beyond }: LeversTo): readonly Block[] => {
  const { say, words: { report: { levers: words } } } = view
  const { changes, by, tier: then } = words.columns
  const sorted = [...levers.filter((lever) => lever.by === 'you'), ...levers.filter((lever) => lever.by === 'maker')]
  const notes = [...(beyond ? [words.beyond] : []), ...(more > 0 ? [say(words.more, { n: more })] : [])]
  return [
    {
      kind: 'table',
      caption: say(words.caption, { tier: tierOf(view, tier) }),
      columns: [{ head: changes, share: 12 }, { head: by, share: 3.4 }, { head: then, share: 2.2 }],
      rows: sorted.map(leverRow(view)),
    },
    ...notes.map((prose): Block => ({ kind: 'paragraph', size: 'small', prose })),
  ]
}

const raisesTable = (view: View, raises: readonly Raise[]): readonly Block[] => {
  const { record: { language }, words } = view
  const { raises: caption, raisesNone, raiseColumns } = words.report.levers
  if (raises.length === 0) return [{ kind: 'paragraph', prose: raisesNone }]
  return [{
    kind: 'table',
    caption,
    columns: [{ head: raiseColumns.change, share: 15.4 }, { head: raiseColumns.tier, share: 2.2 }],
    rows: raises.map((raise) => [raiseText(words, raise, language), tierOf(view, raise.tier)]),
  }]
}

/** Every way that the rules know down, exactly, and the single answers that must not slip (P9). */
export const levers = (view: View): readonly Block[] => {
  const { insight: { levers: found, raises }, say, words: { report: { levers: words } } } = view
  if (found === null) return []
  const { next, furthest, lowest, tier } = found
  const down: readonly Block[] = next === null
    ? tier === 1 ? [] : [{ kind: 'paragraph', prose: words.none }]
    : [
      ...tableTo(view, next),
      ...(furthest === null ? [] : tableTo(view, furthest)),
      { kind: 'paragraph', prose: say(words.lowest, { tier: tierOf(view, lowest) }) },
    ]
  const up = tier === HIGHEST ? [] : raisesTable(view, raises)
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', prose: words.lead },
    ...down,
    ...up,
  ]
}
