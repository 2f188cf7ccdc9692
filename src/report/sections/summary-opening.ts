import { bibliography } from '../../content/bibliography.ts'
import type { SummaryReasons } from '../../record/summary-form.ts'
import type { Block, Prose } from '../outline.ts'
import { type SummaryView, actionsIn, stopIn, tierIn } from './summary-view.ts'

/** The neutral title that was typed for it, or that it has none. */
export const titleIn = ({ summary, words }: SummaryView): string => summary.title || words.summarySheet.untitled

const tierPanel = (view: SummaryView): Block => {
  const { summary: { result: { before, after, afterByRules } }, say, words: { summarySheet: words, tierNotes } } = view
  if (before === null || after === null || afterByRules === null) {
    return { kind: 'tier', tier: null, title: tierNotes.notEnough, lines: [words.notEnough] }
  }
  const [said, byRules] = [tierIn(view, after), tierIn(view, afterByRules)]
  const lines: readonly Prose[] = [
    ...(said === byRules ? [] : [say(words.raised, { tier: byRules })]),
    say(words.before, { tier: tierIn(view, before) }),
    [{ text: words.caution, look: 'muted' }],
  ]
  return { kind: 'tier', tier: after[1], title: say(words.after, { tier: said }), lines }
}

const reasonsIn = (view: SummaryView, { clinical, legal }: SummaryReasons): readonly string[] => [
  ...clinical.map((id) => stopIn(view, id)),
  ...(legal === 0 ? [] : [view.say(view.words.summarySheet.reasons.legal, { n: legal })]),
]

/** The names of clinical ones are sentences; the other begins with a number. */
const withinSentence = (reason: string): string => reason.slice(0, 1).toLowerCase() + reason.slice(1)

const reasons = (view: SummaryView): readonly Block[] => {
  const { summary: { result: { stands, cannotBeRuledOut } }, say, words: { summarySheet: { reasons: words } } } = view
  const open = reasonsIn(view, cannotBeRuledOut).map(withinSentence)
  const cannot: readonly Block[] = open.length === 0 ? [] : [
    { kind: 'paragraph', prose: say(words.open, { reasons: open.join(view.words.report.semicolon) }) },
  ]
  const items = reasonsIn(view, stands)
  if (items.length === 0) return [{ kind: 'paragraph', prose: [{ text: words.none, look: 'bold' }] }, ...cannot]
  const title = say(words.title, { n: stands.clinical.length + stands.legal })
  const lead: Block = { kind: 'paragraph', size: 'small', prose: words.lead }
  return [{ kind: 'callout', tone: 'stop', title, blocks: [{ kind: 'list', items }, lead, ...cannot] }]
}

const lessons = ({ summary, words: { summarySheet: words } }: SummaryView): readonly Block[] =>
  summary.lessons === '' ? [] : [
    { kind: 'heading', level: 2, text: words.lessons },
    ...summary.lessons.split(/\n+/).map((prose): Block => ({ kind: 'paragraph', prose })),
  ]

const actions = (view: SummaryView): readonly Block[] => {
  const { summary, say, words: { summarySheet: words } } = view
  return summary.actions.length === 0 ? [] : [
    { kind: 'paragraph', prose: say(words.actions, { actions: actionsIn(view, summary.actions) }) },
  ]
}

/** What it is, the tier, the reasons not to proceed, and what the team wants others to learn. */
export const summaryOpening = (view: SummaryView): readonly Block[] => {
  const { summary, say, words: { summarySheet: words, verdicts } } = view
  const { by, where } = bibliography['pai-2026']
  const { conclusion, depth, rules: { version } } = summary
  const together = conclusion === null
    ? words.notTogether
    : say(words.together, { verdict: verdicts[conclusion].name })
  return [
    { kind: 'paragraph', size: 'small', prose: say(words.kind, { kind: words.kinds[depth], version }) },
    { kind: 'heading', level: 1, text: titleIn(view) },
    { kind: 'paragraph', size: 'lead', prose: words.lead },
    ...actions(view),
    tierPanel(view),
    ...reasons(view),
    { kind: 'paragraph', prose: [{ text: together, look: 'bold' }] },
    ...lessons(view),
    { kind: 'paragraph', size: 'small', prose: say(words.share, { by, where }) },
  ]
}
