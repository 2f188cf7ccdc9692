import { fiveWSentence } from '../../words/five-w-sentence.ts'
import { tickedActions } from '../../record/assessment.ts'
import type { Block, Definition, Prose } from '../outline.ts'
import { answerText, excerpt, isAnswered, unquoted } from './answer-text.ts'
import { dayOf } from './moments.ts'
import { lowering } from './lowering.ts'
import { actionsOf, becauseOf, hazardOf, tierOf } from './names.ts'
import { openSummary } from './open-summary.ts'
import { peopleSummary } from './people-summary.ts'
import { aboutTier, stopsOnFirstPage, tierPanel } from './tier-panel.ts'
import type { View } from './view.ts'

const joint = ({ record }: View, question: string) => record.answers.joint.all[question]

const textOf = (view: View, question: string): string | null => {
  const value = joint(view, question)?.value
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** What the feature is for, which is its name on every page. */
export const headlineOf = (view: View, length = 160): string =>
  excerpt(view, textOf(view, 'feature.for') ?? view.words.report.untitled, length, view.words.report.cut)

const withoutStop = (text: string): string => text.replace(/\.$/, '')

const kindLine = (view: View): Prose => {
  const { record, say, words: { report: { first, cut } } } = view
  const typed = textOf(view, 'feature.version')
  const version = typed === null ? null : withoutStop(excerpt(view, typed, 60, cut))
  return say(first.kind, {
    kind: first.kinds[record.depth],
    version: version === null ? first.noVersion : say(first.version, { version }),
    date: dayOf(view, record.render.exportedAt),
  })
}

const hasStop = ({ result }: View): boolean => result.stops.some(({ state }) => state === 'stands')

const sentenceOf = ({ assessment, words }: View): string =>
  fiveWSentence(assessment, tickedActions(assessment), words.sentence)

/** Letters above and beside which three of the worst and a line of dissent still fit, on Letter paper too. */
const ROOM = 460

/** Of what it is for, of the sentence and of the two texts below, each as far as it is printed. */
const lettersOn = (view: View): number => {
  const printed = (question: string, most: number) => Math.min(textOf(view, question)?.length ?? 0, most)
  const texts = printed('feature.for', 200) + printed('why.promise', 150) + printed('feature.today', 150)
  return sentenceOf(view).length + texts
}

/** Where a reason not to proceed stands, several disagree or much is written, the page says the rest in fewer words. */
const isCrowded = (view: View): boolean =>
  hasStop(view)
  || Object.values(view.record.judgements).filter(({ dissent = '' }) => dissent.trim() !== '').length > 1
  || lettersOn(view) > ROOM

/** Two lines of what somebody wrote, or one where the page is crowded. */
const brief = (view: View, text: string): string =>
  excerpt(view, text, isCrowded(view) ? 78 : 150, view.words.report.cut)

const promise = (view: View): Prose => {
  const { first } = view.words.report
  const said = textOf(view, 'why.promise')
  return said === null ? first.noPromise : view.say(first.promiseQuote, { promise: brief(view, unquoted(said)) })
}

const todayAndMore = (view: View): readonly Prose[] => {
  const { say, words: { report: { first } } } = view
  const [today, adds] = [textOf(view, 'feature.today'), joint(view, 'feature.adds')]
  const lines = [
    ...(today === null ? [] : [brief(view, today)]),
    ...(isAnswered(adds) ? [brief(view, say(first.adds, { adds: answerText(view, 'feature.adds', adds) }))] : []),
  ]
  return lines.length === 0 ? [first.noToday] : lines
}

/** The three worst, or two where the page is crowded, each with the step that set how bad it is, in two lines. */
const worst = (view: View): readonly Prose[] => {
  const { first } = view.words.report
  if (view.groups.length === 0) return [first.whyNone]
  return view.groups.slice(0, isCrowded(view) ? 2 : 3).map(({ hazard, actions, row }) => {
    const name = hazardOf(view, hazard)?.name ?? hazard
    const tier = tierOf(view, row.residual.tier)
    const [highest] = row.severity.held
    const lead = view.say(first.whyRow, { hazard: name, actions: actionsOf(view, actions), tier })
    const why = highest === undefined ? '' : becauseOf(view, highest.rung)
    return [
      { text: lead, look: 'bold' },
      { text: isCrowded(view) ? excerpt(view, why, Math.max(40, 145 - lead.length), view.words.report.cut) : why },
    ]
  })
}

/** Longer sentences are set smaller, and cut where even so they would push the rest off the page. */
const LEAD_LENGTH = 240
const LONGEST_SENTENCE = { roomy: 420, crowded: 330 } as const
/** What it is for, as the heading of the page: four lines, or two above a reason not to proceed. */
const LONGEST_HEADLINE = { alone: 200, withStop: 110 } as const

/** Everything a board needs to see before it turns the page; QUESTIONS' order. */
export const firstPage = (view: View): readonly Block[] => {
  const { record, say, words: { report: { first } } } = view
  const rows: readonly Definition[] = [
    { term: first.promise, details: [promise(view)] },
    { term: first.todayAdds, details: todayAndMore(view) },
    { term: first.why, details: worst(view) },
    { term: first.lower, details: lowering(view) },
    { term: first.open, details: openSummary(view) },
    { term: first.people, details: peopleSummary(view) },
    { term: first.signed, details: [say(first.signedCount, { all: record.slots.length })] },
  ]
  const sentence = excerpt(view, sentenceOf(view), LONGEST_SENTENCE[isCrowded(view) ? 'crowded' : 'roomy'])
  return [
    { kind: 'paragraph', size: 'small', prose: kindLine(view) },
    { kind: 'heading', level: 1, text: headlineOf(view, LONGEST_HEADLINE[hasStop(view) ? 'withStop' : 'alone']) },
    { kind: 'paragraph', prose: sentence, ...(sentence.length <= LEAD_LENGTH && { size: 'lead' }) },
    tierPanel(view),
    aboutTier(view),
    ...stopsOnFirstPage(view),
    { kind: 'definitions', rows },
    { kind: 'page-break' },
  ]
}
