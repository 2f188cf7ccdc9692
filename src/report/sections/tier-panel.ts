import { rungs } from '../../content/rungs.ts'
import { seal } from '../../content/seal.ts'
import type { Tier } from '../../domain/hazard.ts'
import type { Interval } from '../../domain/result.ts'
import type { Block, Prose } from '../outline.ts'
import { stopOf, tierOf, withinSentence } from './names.ts'
import type { View } from './view.ts'

const intervalText = (view: View, { best, worst }: Interval<Tier>): string => {
  const { report } = view.words
  return best === worst
    ? view.say(report.first.exactly, { tier: tierOf(view, worst) })
    : view.say(report.first.between, { best: tierOf(view, best), worst: tierOf(view, worst) })
}

/** Of all the steps in the rules, the share for which no source speaks, in whole per cent. */
const oursShare = (): number =>
  Math.round((100 * rungs.filter(({ cites }) => cites === 'our judgement').length) / rungs.length)

/** The headline: what the rules say, after and before safeguards. */
export const tierPanel = (view: View): Block => {
  const { result, say, words } = view
  const { first } = words.report
  if (!result.enough) {
    return { kind: 'tier', tier: null, title: words.tierNotes.notEnough, lines: [first.notEnough] }
  }
  const lines: readonly Prose[] = [
    say(first.before, { tier: intervalText(view, result.inherentTier) }),
    say(first.asks, { asks: words.tiers[result.tier.worst].asks }),
    [{ text: first.caution, look: 'muted' }],
  ]
  const title = say(first.after, { tier: intervalText(view, result.tier) })
  return { kind: 'tier', tier: result.tier.worst, title, lines }
}

/** What the tier is and rests on: right below it, so that nobody reads the number alone. */
export const aboutTier = ({ say, words: { report: { first } } }: View): Block => ({
  kind: 'paragraph',
  size: 'small',
  prose: say(first.about, { version: seal.version, code: seal.sha256.slice(0, 16), share: oursShare() }),
})

/** Reasons not to proceed in a box of their own where one stands, else in a line. */
export const stopsOnFirstPage = (view: View): readonly Block[] => {
  const { result, say, words } = view
  const { first } = words.report
  const named = (state: string) =>
    result.stops.filter((reading) => reading.state === state).map(({ stop }) => stopOf(view, stop)?.name ?? stop)
  const [standing, open] = [named('stands'), named('cannot-be-ruled-out')]
  const cannot: readonly Block[] = open.length === 0 ? [] : [
    {
      kind: 'paragraph',
      prose: say(first.stopsOpen, { n: open.length, stops: open.map(withinSentence).join(words.report.semicolon) }),
    },
  ]
  if (standing.length === 0) return [{ kind: 'paragraph', prose: [{ text: first.noStops, look: 'bold' }] }, ...cannot]
  const title = say(first.stops, { n: standing.length })
  const lead: Block = { kind: 'paragraph', size: 'small', prose: first.stopsLead }
  return [{ kind: 'callout', tone: 'stop', title, blocks: [{ kind: 'list', items: standing }, lead, ...cannot] }]
}
