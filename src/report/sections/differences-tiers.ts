import { type TierRow, tierStrip } from '../../charts/tier-strip.ts'
import type { SeenByPerson } from '../../domain/divergence.ts'
import type { Block, Prose } from '../outline.ts'
import { intervalOf, personOf } from './names.ts'
import { apartBy, seenTiers, sidesOf } from './seen-tiers.ts'
import type { View } from './view.ts'

/** Points on paper for one unit of the drawing: its smallest word has 9. */
const SCALE = 0.75

/** As many people as one drawing holds, so that it fits on a page. */
const MOST = 24

const stripOf = (view: View, rows: readonly TierRow[]): Block => {
  const { say, words: { tiers, report: { differences: words } } } = view
  const drawing = tierStrip(rows, {
    tiers: { 1: tiers[1].name, 2: tiers[2].name, 3: tiers[3].name, 4: tiers[4].name }, few: words.few,
  })
  const alt = say(words.tiersAlt, { n: rows.length - 1 })
  return { kind: 'figure', alt, drawing, scale: SCALE, note: words.tiersNote, inPlace: true }
}

const strips = (view: View, seen: readonly SeenByPerson[]): readonly Block[] => {
  const { headline, result, words: { report: { differences: words } } } = view
  const joint: TierRow = { label: words.joint, enough: result.enough, ...headline.tier }
  const rows = seen.map(({ id, enough, tier }): TierRow => ({ label: personOf(view, id), enough, ...tier }))
  const starts = rows.map((_, index) => index).filter((index) => index % MOST === 0)
  return starts.map((from) => stripOf(view, [joint, ...rows.slice(from, from + MOST)]))
}

const becauseOf = (view: View, seen: SeenByPerson): Prose => {
  const { say, result, headline, words: { report: { semicolon, differences: words } } } = view
  if (!seen.enough || !result.enough) return ''
  if (apartBy(view, seen) === 0) {
    return [{ text: seen.tier.best === headline.tier.best ? words.same : words.sameWorst, look: 'muted' }]
  }
  const sides = sidesOf(view, seen).map((side) => say(words.between, { ...side }))
  if (sides.length === 0) return ''
  const inexact = seen.because?.exact === false ? ` ${words.notExact}` : ''
  return `${sides.join(semicolon)}.${inexact}`
}

/** The tier as each person sees it, drawn and as a table. */
export const differencesTiers = (view: View): readonly Block[] => {
  const { headline, result, say, words: { report: { differences: words } } } = view
  const seen = seenTiers(view)
  const row = (person: string, enough: boolean, tier: string, because: Prose): readonly Prose[] =>
    [say(words.seen, { person, tier: enough ? tier : words.few }), because]
  const joint: Prose = [{ text: words.jointBecause, look: 'muted' }]
  const { person, because } = words.tiersColumns
  return [
    { kind: 'heading', level: 3, text: words.tiers },
    { kind: 'paragraph', prose: result.enough ? words.tiersLead : words.tiersNone },
    ...strips(view, seen),
    {
      kind: 'table',
      caption: words.tiersCaption,
      columns: [{ head: person, share: 4 }, { head: because, share: 9 }],
      rows: [
        row(words.joint, result.enough, intervalOf(view, headline.tier), joint),
        ...seen.map((one) => row(personOf(view, one.id), one.enough, intervalOf(view, one.tier), becauseOf(view, one))),
      ],
    },
  ]
}
