import { sharesDrawing, wholeShares } from '../../charts/shares.ts'
import { changelog } from '../../content/changelog.ts'
import { ladderShare, rubric } from '../../content/rubric.ts'
import { seal } from '../../content/seal.ts'
import type { Attribution, Share } from '../../domain/attribution.ts'
import type { Level } from '../../domain/hazard.ts'
import type { W } from '../../domain/question.ts'
import type { Block, Prose } from '../outline.ts'
import { listOf, tierOf } from './names.ts'
import type { View } from './view.ts'
import { isUnreviewed } from '../../words/languages.ts'

const LEVELS = [1, 2, 3, 4, 5] as const satisfies readonly Level[]

/** Points on paper for one unit of the chart. */
const SCALE = 0.75

const wOf = ({ words }: View, w: W): string => words.steps[w].title

const sharesFigure = (view: View, attribution: Attribution): Block => {
  const { say, words: { steps, report: { howMade: words } } } = view
  const whole = wholeShares(attribution)
  const { who, what, when, where, why } = steps
  const drawing = sharesDrawing(attribution, {
    ws: { who: who.title, what: what.title, when: when.title, where: where.title, why: why.title },
    share: (n) => say(words.percent, { n }),
  })
  const shares = attribution.shares.map(({ w }, index) =>
    say(words.shareOf, { w: wOf(view, w), percent: whole[index] ?? 0 }))
  return { kind: 'figure', alt: say(words.sharesAlt, { shares: listOf(view, shares) }), drawing, scale: SCALE }
}

const shareRow = (view: View, { w, alone, sixtieths }: Share, percent: number): readonly Prose[] => {
  const { headline: { rules }, say, words: { report: { howMade: words } } } = view
  const message = alone === rules.worst ? words.aloneSame : words.alone
  const tier = tierOf(view, alone)
  return [wOf(view, w), say(message, { tier }), say(words.percent, { n: percent }), String(sixtieths)]
}

/** The exact share of each W, drawn and as a table (P10). */
const byTheWs = (view: View): readonly Block[] => {
  const { insight: { attribution }, say, words: { report: { howMade: words } } } = view
  if (attribution === null) return []
  const heading: Block = { kind: 'heading', level: 3, text: words.ws }
  const { rating, safest, shares } = attribution
  if (rating === safest) return [heading, { kind: 'paragraph', prose: words.wsNothing }]
  const whole = wholeShares(attribution)
  const { w, alone, share, exact } = words.sharesColumns
  return [
    heading,
    { kind: 'paragraph', prose: words.wsLead },
    sharesFigure(view, attribution),
    {
      kind: 'table',
      caption: say(words.sharesCaption, { rating, safest }),
      columns: [
        { head: w, share: 2 }, { head: alone, share: 6 }, { head: share, share: 2, align: 'right' },
        { head: exact, share: 4, align: 'right' },
      ],
      rows: shares.map((one, index) => shareRow(view, one, whole[index] ?? 0)),
      signs: shares.map((one) => one.w),
    },
  ]
}

const levelWords = ({ say, words: { severity, likelihood, report: { howMade: words } } }: View): readonly Block[] => {
  const { level, severity: bad, likelihood: likely } = words.levelsColumns
  return [
    { kind: 'heading', level: 3, text: words.levels },
    {
      kind: 'table',
      caption: words.levelsCaption,
      columns: [{ head: level, share: 1 }, { head: bad, share: 8 }, { head: likely, share: 6 }],
      rows: LEVELS.map((n) => [
        String(n),
        say(words.levelWords, { name: severity[n].short, means: severity[n].means }),
        say(words.levelWords, { name: likelihood[n].short, means: likelihood[n].means }),
      ]),
    },
  ]
}

/** What the rules that are in force changed, and what may have moved since a worksheet under the ones before. */
const changes = ({ say, words: { changelog: said, report: { howMade: words } } }: View): readonly Block[] => {
  const { changed, moves } = words.changesColumns
  return changelog.filter(({ version }) => version === rubric.version).map(({ version, changes: all }) => ({
    kind: 'table',
    caption: say(words.changes, { version }),
    columns: [{ head: changed, share: 8 }, { head: moves, share: 6 }],
    rows: all.map(({ id }) => [said[id].changed, said[id].moves]),
  }))
}

/** The rules in a page, for whoever has only the paper. */
export const howMade = (view: View): readonly Block[] => {
  const { cite, say, record: { language }, words: { report: { howMade: words } } } = view
  const code = seal.sha256.slice(0, 16)
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'list', items: words.ideas.map((idea) => say(idea, { dcb: cite(['dcb0129-matrix']) })) },
    ...(isUnreviewed(language) ? [{ kind: 'paragraph', prose: words.unreviewed } as const] : []),
    { kind: 'paragraph', prose: say(words.ours, { ...ladderShare, version: seal.version, code }) },
    ...byTheWs(view),
    ...levelWords(view),
    ...changes(view),
  ]
}
