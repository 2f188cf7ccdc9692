import { rungs } from '../../content/rungs.ts'
import { seal } from '../../content/seal.ts'
import { fiveWSentence } from '../../words/five-w-sentence.ts'
import { tickedActions } from '../../record/assessment.ts'
import type { Block, Definition, Prose } from '../outline.ts'
import { answerText, excerpt, isAnswered } from './answer-text.ts'
import { dayOf } from './moments.ts'
import { actionsOf, becauseOf, hazardOf, listOf, optionOf, safeguardOf, shortOf, tierOf } from './names.ts'
import { openSummary } from './open-summary.ts'
import { peopleSummary } from './people-summary.ts'
import type { SingleChange } from './single-changes.ts'
import { singleChanges } from './single-changes.ts'
import { stopsOnFirstPage, tierPanel } from './tier-panel.ts'
import type { View } from './view.ts'

const joint = ({ record }: View, question: string) => record.answers.joint.all[question]

const textOf = (view: View, question: string): string | null => {
  const value = joint(view, question)?.value
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** What the feature is for, which is its name on every page. */
export const headlineOf = (view: View, length = 160): string =>
  excerpt(view, textOf(view, 'feature.for') ?? view.words.report.untitled, length)

const kindLine = (view: View): Prose => {
  const { record, say, words: { report: { first } } } = view
  const version = textOf(view, 'feature.version')
  return say(first.kind, {
    kind: first.kinds[record.depth],
    version: version === null ? first.noVersion : say(first.version, { version: excerpt(view, version, 90) }),
    date: dayOf(view, record.render.exportedAt),
  })
}

const promise = (view: View): Prose => {
  const { first } = view.words.report
  const said = textOf(view, 'why.promise')
  return said === null ? first.noPromise : view.say(first.promiseQuote, { promise: excerpt(view, said) })
}

const todayAndMore = (view: View): readonly Prose[] => {
  const { say, words: { report: { first } } } = view
  const [today, adds] = [textOf(view, 'feature.today'), joint(view, 'feature.adds')]
  const lines = [
    ...(today === null ? [] : [say(first.today, { today: excerpt(view, today) })]),
    ...(isAnswered(adds) ? [say(first.adds, { adds: answerText(view, 'feature.adds', adds) })] : []),
  ]
  return lines.length === 0 ? [first.noToday] : lines
}

/** The three worst, each with the step that set how bad it is. */
const worst = (view: View): readonly Prose[] => {
  const { first } = view.words.report
  if (view.groups.length === 0) return [first.whyNone]
  return view.groups.slice(0, 3).map(({ hazard, actions, row }) => {
    const name = hazardOf(view, hazard)?.name ?? hazard
    const tier = tierOf(view, row.residual.tier)
    const [highest] = row.severity.held
    return [
      { text: view.say(first.whyRow, { hazard: name, actions: actionsOf(view, actions), tier }), look: 'bold' },
      { text: highest === undefined ? '' : becauseOf(view, highest.rung) },
    ]
  })
}

const changeText = (view: View) => ({ question, option, kind }: SingleChange): string => {
  const { first } = view.words.report
  const values = { question: shortOf(view, question), option: optionOf(view, question, option) }
  return view.say(kind === 'choose' ? first.change : first.changeWithout, values)
}

const lowering = (view: View): readonly Prose[] => {
  const { result, say, words: { report: { first } } } = view
  if (!result.enough) return [first.lowerNotEnough]
  if (result.tier.worst === 1) return [first.lowerNothing]
  const { answers, safeguards } = singleChanges(view.assessment)
  const by = (who: SingleChange['by']) => answers.filter((change) => change.by === who).map(changeText(view))
  const lines = [
    { message: first.lowerYou, changes: by('team') },
    { message: first.lowerMaker, changes: by('maker') },
    { message: first.lowerSafeguards, changes: safeguards.map((id) => safeguardOf(view, id)) },
  ].filter(({ changes }) => changes.length > 0)
  if (lines.length === 0) return [first.lowerNone]
  return lines.map(({ message, changes }) => say(message, { changes: listOf(view, changes) }))
}

/** Of all the steps in the rules, the share for which no source speaks, in whole per cent. */
const oursShare = (): number =>
  Math.round((100 * rungs.filter(({ cites }) => cites === 'our judgement').length) / rungs.length)

const about = ({ say, words: { report: { first } } }: View): Prose =>
  say(first.aboutText, { version: seal.version, code: seal.sha256.slice(0, 16), share: oursShare() })

/** Longer sentences are set smaller, so that the page holds the rest. */
const LEAD_LENGTH = 300

/** Everything a board needs to see before it turns the page; QUESTIONS' order. */
export const firstPage = (view: View): readonly Block[] => {
  const { record, say, assessment, words } = view
  const { first } = words.report
  const rows: readonly Definition[] = [
    { term: first.promise, details: [promise(view)] },
    { term: first.todayAdds, details: todayAndMore(view) },
    { term: first.why, details: worst(view) },
    { term: first.lower, details: lowering(view) },
    { term: first.open, details: openSummary(view) },
    { term: first.people, details: peopleSummary(view) },
    { term: first.signed, details: [say(first.signedCount, { all: record.slots.length })] },
    { term: first.about, details: [about(view)] },
  ]
  const sentence = fiveWSentence(assessment, tickedActions(assessment), words.sentence)
  return [
    { kind: 'paragraph', size: 'small', prose: kindLine(view) },
    { kind: 'heading', level: 1, text: headlineOf(view) },
    { kind: 'paragraph', prose: sentence, ...(sentence.length <= LEAD_LENGTH && { size: 'lead' }) },
    tierPanel(view),
    ...stopsOnFirstPage(view),
    { kind: 'definitions', rows },
  ]
}
