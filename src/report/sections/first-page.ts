import { fiveWSentence } from '../../words/five-w-sentence.ts'
import { assumedQuestions } from '../../domain/assumed-questions.ts'
import type { RungReading } from '../../domain/result.ts'
import { tickedActions } from '../../record/assessment.ts'
import { isAnswered } from '../../record/places.ts'
import type { Block, Definition, Prose } from '../outline.ts'
import { answerText, excerpt, unquoted } from './answer-text.ts'
import { dayOf } from './moments.ts'
import { lowering } from './lowering.ts'
import { actionsOf, becauseOf, hazardNameOf, shortOf, tierOf } from './names.ts'
import { openSummary } from './open-summary.ts'
import { peopleSummary } from './people-summary.ts'
import { ROOMS, type Room } from './room.ts'
import { stopsOnFirstPage } from './stops-summary.ts'
import { aboutTier, tierPanel } from './tier-panel.ts'
import type { View } from './view.ts'

const joint = ({ record }: View, question: string) => record.answers.joint.all[question]

const textOf = (view: View, question: string): string | null => {
  const value = joint(view, question)?.value
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** What the feature is for, in the team's own words, which is its name on every page. */
export const nameOf = (view: View, length = 160): string => {
  const { say, words: { report } } = view
  const typed = textOf(view, 'feature.for')
  return typed === null
    ? report.untitled
    : say(report.quoted, { text: excerpt(view, withoutStop(unquoted(typed)), length, report.cut) })
}

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

const sentenceOf = ({ assessment, words }: View): string =>
  fiveWSentence(assessment, tickedActions(assessment), words.sentence)

/** As much of what somebody wrote as there is room for. */
const brief = (view: View, text: string, room: Room): string => excerpt(view, text, room.text, view.words.report.cut)

const promise = (view: View, room: Room): Prose => {
  const { first } = view.words.report
  const said = textOf(view, 'why.promise')
  return said === null ? first.noPromise : view.say(first.promiseQuote, { promise: brief(view, unquoted(said), room) })
}

const todayAndMore = (view: View, room: Room): readonly Prose[] => {
  const { say, words: { report: { first } } } = view
  const [today, adds] = [textOf(view, 'feature.today'), joint(view, 'feature.adds')]
  const lines = [
    ...(today === null ? [] : [brief(view, today, room)]),
    ...(isAnswered(adds) ? [brief(view, say(first.adds, { adds: answerText(view, 'feature.adds', adds) }), room)] : []),
  ]
  return lines.length === 0 ? [first.noToday] : lines
}

/** As many open questions as a line can bear. */
const NAMED = 2

/** What holds only if an open question turns out badly is not told as a fact. */
const ifSoOf = (view: View, rung: RungReading): string => {
  const open = assumedQuestions(rung)
  if (open.length === 0) return ''
  const names = open.slice(0, NAMED).map((question) => shortOf(view, question)).join(view.words.report.list)
  return view.say(view.words.report.first.whyIfSo, { names, more: open.length > NAMED ? 1 : 0 })
}

/** The worst, each with the step that set how bad it is. */
const worst = (view: View, room: Room): readonly Prose[] => {
  const { first, cut } = view.words.report
  if (view.groups.length === 0) return [first.whyNone]
  return view.groups.slice(0, room.worst).map(({ hazard, actions, row }) => {
    const tier = tierOf(view, row.residual.tier)
    const [highest] = row.severity.held
    const lead = view.say(first.whyRow, { hazard: hazardNameOf(view, hazard), actions: actionsOf(view, actions), tier })
    if (highest === undefined) return [{ text: lead, look: 'bold' }]
    const ifSo = ifSoOf(view, highest)
    const left = Math.max(40, room.why - lead.length - ifSo.length)
    return [{ text: lead, look: 'bold' }, { text: ifSo + excerpt(view, becauseOf(view, highest.rung), left, cut) }]
  })
}

/** Longer sentences are set smaller. */
const LEAD_LENGTH = 240

/** Everything a board needs to see before it turns the page; QUESTIONS' order. */
const firstPageIn = (view: View, room: Room): readonly Block[] => {
  const { record, say, words: { report: { first } } } = view
  const rows: readonly Definition[] = [
    { term: first.promise, details: [promise(view, room)] },
    { term: first.todayAdds, details: todayAndMore(view, room) },
    { term: first.why, details: worst(view, room) },
    { term: first.lower, details: lowering(view, room) },
    { term: first.open, details: openSummary(view) },
    { term: first.people, details: peopleSummary(view, room) },
    { term: first.signed, details: [say(first.signedCount, { all: record.slots.length })] },
  ]
  const sentence = excerpt(view, sentenceOf(view), room.sentence)
  return [
    { kind: 'paragraph', size: 'small', prose: kindLine(view) },
    { kind: 'heading', level: 1, text: nameOf(view, room.headline) },
    { kind: 'paragraph', prose: sentence, ...(sentence.length <= LEAD_LENGTH && { size: 'lead' }) },
    tierPanel(view, room),
    aboutTier(view),
    ...stopsOnFirstPage(view, room),
    { kind: 'definitions', rows },
  ]
}

/** The page in ever fewer words, of which the first that fits on one page is printed. */
export const firstPage = (view: View): readonly (readonly Block[])[] => ROOMS.map((room) => firstPageIn(view, room))
