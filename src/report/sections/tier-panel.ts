import { ladderShare } from '../../content/rubric.ts'
import { seal } from '../../content/seal.ts'
import { doesNothing } from '../../record/places.ts'
import type { Block, Prose } from '../outline.ts'
import { intervalOf } from './names.ts'
import { departureLines, raisedLine } from './raised.ts'
import { stepsAsked } from './plan.ts'
import type { Room } from './room.ts'
import { seenSummary } from './seen-summary.ts'
import type { View } from './view.ts'

/** Of all the steps in the rules, the share for which no source speaks, in whole per cent. */
const OURS = Math.round((100 * ladderShare.ours) / ladderShare.all)

const asksLine = (view: View): string => {
  const steps = stepsAsked(view)
  const done = steps.filter(([id]) => view.record.plan[id]?.done).length
  return view.say(view.words.report.first.asks, { all: steps.length, done })
}

/** The headline: the tier as it is said, what the rules alone say, and how it was before safeguards. */
export const tierPanel = (view: View, room: Room): Block => {
  const { result, headline, say, words } = view
  const { first } = words.report
  if (!result.enough) {
    const why = doesNothing(view.record) ? words.tierNotes.noAction : first.notEnough
    return { kind: 'tier', tier: null, title: words.tierNotes.notEnough, lines: [why] }
  }
  const raised = raisedLine(view, room)
  const lines: readonly Prose[] = [
    ...raised,
    ...departureLines(view, room),
    ...seenSummary(view, room),
    say(raised.length === 0 ? first.before : first.beforeByRules, { tier: intervalOf(view, result.inherentTier) }),
    asksLine(view),
    [{ text: first.caution, look: 'muted' }],
  ]
  const title = say(first.after, { tier: intervalOf(view, headline.tier) })
  return { kind: 'tier', tier: headline.tier.worst, title, lines }
}

/** What the tier is and rests on: right below it, so that nobody reads the number alone. */
export const aboutTier = ({ say, words: { report: { first } } }: View): Block => ({
  kind: 'paragraph',
  size: 'small',
  prose: say(first.about, { version: seal.version, code: seal.sha256.slice(0, 16), share: OURS }),
})
