import { fewOf } from '../../record/few-of.ts'
import { countVotes, isAgainstVotes } from '../../record/decision-votes.ts'
import type { Block, Definition } from '../outline.ts'
import { type DecisionView, stopIn, tierIn, titleIn } from './decision-view.ts'
import { dayOf, momentOf } from './moments.ts'

const APPROVING: ReadonlySet<string> = new Set(['approve', 'approve-with-conditions'])

/** The decision in a box: what, by how many, why; and where it goes against votes or reasons, that it does. */
const decided = (view: DecisionView): Block => {
  const { decision, say, words: { decisionSheet: words } } = view
  const { outcome, reason = '', on: { result: { stops } } } = decision
  const despite = APPROVING.has(outcome) && stops.length > 0 ? [say(words.despiteStops, { n: stops.length })] : []
  const against = isAgainstVotes(decision) ? [words.againstVotes] : []
  return {
    kind: 'callout',
    tone: outcome === 'reject' ? 'stop' : 'note',
    title: say(words.decision, { outcome: words.outcomes[outcome] }),
    blocks: [
      { kind: 'paragraph', prose: say(words.votesFor, countVotes(decision.members)) },
      ...[...against, ...despite].map((text): Block =>
        ({ kind: 'paragraph', prose: [{ text, look: 'bold' }] })),
      { kind: 'paragraph', prose: reason.trim() === '' ? [{ text: words.noReason, look: 'muted' }] : reason },
    ],
  }
}

const about = (view: DecisionView): readonly Block[] => {
  const { decision: { on }, words: { decisionSheet: { about: words } } } = view
  const rows: readonly Definition[] = [
    { term: words.sha256, details: [on.sha256] },
    { term: words.id, details: [on.id] },
    {
      term: words.exported,
      details: [on.exportedAt === undefined ? words.notExported : momentOf(view, on.exportedAt)],
    },
  ]
  return [{ kind: 'heading', level: 2, text: words.title }, { kind: 'definitions', rows }]
}

const tier = (view: DecisionView): Block => {
  const { decision: { on: { result, open, rules } }, say, words: { decisionSheet: { risk: words }, tiers } } = view
  const computed = { text: say(words.computed, { version: rules.version }), look: 'muted' } as const
  const caution = { text: words.caution, look: 'muted' } as const
  if (result.interval === null || result.inherentTier === null) {
    return { kind: 'tier', tier: null, title: words.notEnough, lines: [[computed]] }
  }
  const before = open?.inherentInterval
    ? say(words.before, { tier: tierIn(view, open.inherentInterval) })
    : say(words.beforeAtWorst, { tier: tiers[result.inherentTier].name })
  return {
    kind: 'tier',
    tier: result.interval[1],
    title: say(words.after, { tier: tierIn(view, result.interval) }),
    lines: [before, [computed], [caution]],
  }
}

/** An earlier release wrote down what stood and no more: its decision is not printed as if nothing had been open. */
const openStops = (view: DecisionView): string => {
  const { decision: { on: { open } }, say, words: { decisionSheet: { risk: words }, report } } = view
  if (open === undefined) return words.openNotKnown
  if (open.stops.length === 0) return words.noOpenStops
  const { few, more } = fewOf(open.stops.map((id) => stopIn(view, id)))
  return say(words.openStops, { n: open.stops.length, names: few.join(report.semicolon), more })
}

const stops = (view: DecisionView): readonly Block[] => {
  const { decision: { on: { result } }, say, words: { decisionSheet: { risk: words } } } = view
  const open: Block = { kind: 'paragraph', prose: openStops(view) }
  if (result.stops.length === 0) return [{ kind: 'paragraph', prose: [{ text: words.noStops, look: 'bold' }] }, open]
  const items = result.stops.map((id) => stopIn(view, id))
  const title = say(words.stops, { n: items.length })
  return [{ kind: 'callout', tone: 'stop', title, blocks: [{ kind: 'list', items }] }, open]
}

/** Who decided what, on which worksheet, and what that came to at the time. */
export const decisionOpening = (view: DecisionView): readonly Block[] => {
  const { decision, say, words: { decisionSheet: words } } = view
  const { board, decidedAt, on: { rules } } = decision
  return [
    {
      kind: 'paragraph', size: 'small',
      prose: say(words.kind, { date: dayOf(view, decidedAt), version: rules.version }),
    },
    { kind: 'heading', level: 1, text: titleIn(view) },
    { kind: 'paragraph', prose: say(words.lead, { board }) },
    decided(view),
    ...about(view),
    { kind: 'heading', level: 2, text: words.risk.title },
    tier(view),
    ...stops(view),
  ]
}
