import type { Person, Verdict } from '../../record/worksheet.ts'
import type { Prose } from '../outline.ts'
import { excerpt } from './answer-text.ts'
import { listOf, personOf, teamOf } from './names.ts'
import type { View } from './view.ts'

const VERDICTS: readonly Verdict[] = ['acceptable', 'with-conditions', 'not-acceptable', 'cannot-judge']

const verdictCounts = (view: View): string => {
  const { record, say, words: { report: { first }, verdicts } } = view
  const counts = VERDICTS.flatMap((verdict) => {
    const n = Object.values(record.judgements).filter((judgement) => judgement.verdict === verdict).length
    return n === 0 ? [] : [say(first.verdictCount, { n, verdict: verdicts[verdict].name.toLowerCase() })]
  })
  return counts.length === 0 ? first.noVerdicts : say(first.verdicts, { verdicts: listOf(view, counts) })
}

const together = ({ record, say, words: { report: { first }, verdicts } }: View): string => {
  const { verdict } = record.conclusion
  if (verdict === undefined) return first.notTogether
  return say(first.together, { verdict: verdicts[verdict].name.toLowerCase() })
}

type Voice = keyof View['words']['report']['first']['voiceNames']

/** Whose voices a board looks for first. */
const SPEAKS: Readonly<Record<Voice, (person: Person) => boolean>> = {
  clinical: ({ role }) => role === 'clinician',
  lived: ({ role }) => role === 'lived-experience',
  independent: ({ interest }) => !interest,
}

const voices = (view: View): string => {
  const { say, words: { report: { first } } } = view
  const people = teamOf(view).map(([, person]) => person)
  const all = Object.keys(SPEAKS) as readonly Voice[]
  const named = (heard: boolean) =>
    listOf(view, all.filter((voice) => people.some(SPEAKS[voice]) === heard).map((voice) => first.voiceNames[voice]))
  const [present, absent] = [named(true), named(false)]
  return [
    say(first.fromMaker, { n: people.filter(({ interest }) => interest).length }),
    present === '' ? '' : say(first.voices, { voices: present }),
    absent === '' ? '' : say(first.missingVoices, { voices: absent }),
  ].join('')
}

/** Letters that one line of the first page holds, name and all. */
const LINE = 84

/** Dissents that the first page has room for, each on one line; in full beside each verdict. */
const DISSENTS = 3

const dissents = (view: View): readonly Prose[] => {
  const { record, say, words: { report: { first, cut } } } = view
  const all = teamOf(view).flatMap(([person]) => {
    const said = record.judgements[person]?.dissent ?? ''
    const name = excerpt(view, personOf(view, person), 30, cut)
    const room = LINE - say(first.dissent, { name, text: '' }).length
    return said.trim() === '' ? [] : [say(first.dissent, { name, text: excerpt(view, said, room, cut) })]
  })
  if (all.length <= DISSENTS) return all
  return [...all.slice(0, DISSENTS), say(first.dissentMore, { n: all.length - DISSENTS })]
}

/** Verdicts counted, dissent in a line, and who was and was not at the table. */
export const peopleSummary = (view: View): readonly Prose[] => {
  const { first } = view.words.report
  if (teamOf(view).length === 0) return [first.nobody]
  return [`${verdictCounts(view)} ${together(view)}`, ...dissents(view), voices(view)]
}
