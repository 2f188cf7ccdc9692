import { askDivergence } from '../../record/ask-divergence.ts'
import { type CommonPlace, ownAt, placeKey } from '../../record/common-place.ts'
import type { Difference } from '../../record/differences.ts'
import type { Held } from '../../record/held.ts'
import type { Cell } from '../../record/worksheet.ts'
import type { Block, Prose, Span } from '../outline.ts'
import { answerText } from './answer-text.ts'
import { actionOf, askOf, isNameless, personOf, safeguardOf } from './names.ts'
import { type AnyCell, peopleText, settledSentences } from './settled-text.ts'
import type { View } from './view.ts'

type Weight = View['divergence']['weights'][number]
type Line = readonly Span[]

const NOTHING: Weight = { tiers: 0, stops: 0, ratings: 0 }

const weightOf = ({ record, divergence }: View, place: CommonPlace): Weight => {
  const at = askDivergence(record).weightAt.get(placeKey(place))
  const weights = 'safeguard' in place ? divergence.safeguardWeights : divergence.weights
  return (at === undefined ? undefined : weights[at]) ?? NOTHING
}

/** What matters most for the tier first, as on the screen. */
const byWeight = (view: View, all: readonly Difference[]): readonly Difference[] =>
  all.map((one) => ({ one, weight: weightOf(view, one.place) }))
    .toSorted(({ weight: a }, { weight: b }) => b.tiers - a.tiers || b.stops - a.stops || b.ratings - a.ratings)
    .map(({ one }) => one)

const moves = ({ tiers, stops, ratings }: Weight) =>
  tiers > 0 ? 'tiers' : stops > 0 ? 'stops' : ratings > 0 ? 'ratings' : 'nothing'

const linesOf = (lines: readonly Line[]): Prose =>
  lines.flatMap((line, i) => (i === 0 ? line : [{ text: '\n' }, ...line]))

const saidAt = (view: View, place: CommonPlace, cell: AnyCell): string => {
  if (!('safeguard' in place)) return answerText(view, place.question, cell as Cell)
  const { states } = view.words.report.safeguards
  return ('status' in cell && cell.status && states[cell.status]) || states.unanswered
}

const questionLines = (view: View, place: CommonPlace): Prose => {
  const { say, words: { pages: { together }, report: { differences: words } } } = view
  const name = 'safeguard' in place
    ? say(words.safeguardName, { name: safeguardOf(view, place.safeguard) })
    : askOf(view, place.question)
  const action = 'question' in place ? place.action : null
  return linesOf([
    [{ text: name }],
    ...(action === null ? [] : [[{ text: say(words.forAction, { action: actionOf(view, action) }) }]]),
    [{ text: together.differ.matters[moves(weightOf(view, place))], look: 'muted' }],
  ])
}

const noteLines = (view: View, place: CommonPlace, id: string): readonly Line[] => {
  const { record: { answers: { positions } }, say, words: { report: { differences: words } } } = view
  const cell = positions[id] && ownAt(positions[id], place)
  const person = personOf(view, id)
  const note = cell?.note?.trim() ?? ''
  const evidence = cell !== undefined && 'evidence' in cell ? cell.evidence?.trim() ?? '' : ''
  return [
    ...(note === '' ? [] : [say(words.note, { person, note })]),
    ...(evidence === '' ? [] : [say(words.shows, { person, evidence })]),
  ].map((text): Line => [{ text, look: 'muted' }])
}

const heldLines = (view: View, place: CommonPlace) => ({ cell, people }: Held): readonly Line[] => {
  const held = view.say(view.words.report.differences.held, { people: peopleText(view, people) })
  return [
    [{ text: saidAt(view, place, cell), look: 'bold' }, { text: held }],
    ...people.flatMap((person) => noteLines(view, place, person)),
  ]
}

/** The files in which the settled answer came; one of who answered without a name is never named. */
const filesOf = (view: View, { place, joint }: Difference): readonly string[] => {
  const { sources, answers: { positions } } = view.record
  const holders = (joint?.settled?.held ?? []).map((id) => positions[id] && ownAt(positions[id], place))
  const names = [joint, ...holders].flatMap((cell) => {
    const source = cell?.source === undefined ? undefined : sources[cell.source]
    return source === undefined || isNameless(view, source.person) ? [] : [source.name]
  })
  return [...new Set(names)]
}

const standingLines = (view: View, difference: Difference): readonly Line[] => {
  const { say, words: { report: { semicolon, settled: words, differences } } } = view
  const { joint, held, jointAnswer, dissent } = difference
  const files = filesOf(view, difference)
  const others = held.filter(({ answer }) => answer !== jointAnswer).flatMap(({ people }) => people)
  const accepted = joint === undefined ? [] : others.filter((person) => !dissent.includes(person))
  const stands = joint?.settled ? words.dissent : words.sees
  const told = [
    files.length === 0 ? '' : say(words.files, { files: files.join(semicolon) }),
    accepted.length === 0 ? '' : say(words.accepted, { n: accepted.length, people: peopleText(view, accepted) }),
    dissent.length === 0 ? '' : say(stands, { n: dissent.length, people: peopleText(view, dissent) }),
  ].filter((text) => text !== '').map((text): Line => [{ text: say(words.end, { sentence: text }) }])
  const settled = joint === undefined ? [] : settledSentences(view, joint)
  const lead = settled.length === 0 ? [differences.notSettled] : settled
  return [...lead.map((text): Line => [{ text }]), ...told]
}

const rowOf = (view: View, difference: Difference): readonly Prose[] => {
  const { place, held, joint } = difference
  const { noJoint } = view.words.report.differences
  const answer: Line = joint === undefined
    ? [{ text: noJoint, look: 'muted' }]
    : [{ text: saidAt(view, place, joint), look: 'bold' }]
  return [
    questionLines(view, place),
    linesOf(held.flatMap(heldLines(view, place))),
    linesOf([answer, ...standingLines(view, difference)]),
  ]
}

/** Each answer on which people differ, or did until it was settled. */
export const differencesAnswers = (view: View): readonly Block[] => {
  const { say, words: { report: { differences: words } } } = view
  const apart = view.differences.filter(({ state }) => state === 'differs' || state === 'settled')
  if (apart.length === 0) return []
  const { question, held, joint } = words.answersColumns
  return [
    { kind: 'heading', level: 3, text: words.answers },
    {
      kind: 'table',
      caption: say(words.answersCaption, { n: apart.length }),
      columns: [{ head: question, share: 4 }, { head: held, share: 6 }, { head: joint, share: 5 }],
      rows: byWeight(view, apart).map((one) => rowOf(view, one)),
    },
  ]
}
