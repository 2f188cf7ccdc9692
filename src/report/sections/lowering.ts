import type { QuestionId } from '../../content/questions.ts'
import type { Prose } from '../outline.ts'
import { listOf, optionOf, safeguardOf, shortOf } from './names.ts'
import type { SingleChange } from './single-changes.ts'
import { singleChanges } from './single-changes.ts'
import type { View } from './view.ts'

/** A safer answer here leaves people out: a narrower feature, and true only if those people are really kept out. */
const NARROWS: ReadonlySet<string> =
  new Set<QuestionId>(['who.ages', 'who.acuity', 'who.conditions', 'who.number', 'who.reachable'])

const changeText = (view: View) => ({ question, option, kind }: SingleChange): string => {
  const { first } = view.words.report
  const values = { question: shortOf(view, question), option: optionOf(view, question, option) }
  const change = view.say(kind === 'choose' ? first.change : first.changeWithout, values)
  return NARROWS.has(question) ? view.say(first.changeNarrows, { change }) : change
}

/** As many changes of one kind as the first page has room for. */
const ROOM = 3

const shortened = (view: View, changes: readonly string[]): string =>
  listOf(view, changes.length <= ROOM + 1 ? changes : [
    ...changes.slice(0, ROOM), view.say(view.words.report.first.changesMore, { n: changes.length - ROOM }),
  ])

/** What by itself would lower the tier, by who could make it true. */
export const lowering = (view: View): readonly Prose[] => {
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
  return lines.map(({ message, changes }) => say(message, { changes: shortened(view, changes) }))
}
