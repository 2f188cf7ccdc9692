import { type Presence, VOICES, voicesIn } from '../../record/voices.ts'
import type { Verdict } from '../../record/worksheet.ts'
import type { Prose } from '../outline.ts'
import { excerpt } from './answer-text.ts'
import { listOf, personOf, shownRoleOf, teamOf } from './names.ts'
import type { Room } from './room.ts'
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

const voices = (view: View): string => {
  const { record, say, words: { report: { first } } } = view
  const people = teamOf(view).map(([, person]) => person)
  const hides = people.some((person) => shownRoleOf(view, person) === null)
  const found = voicesIn(record, (person) => shownRoleOf(view, person))
  const named = (presence: Presence) =>
    listOf(view, VOICES.filter((voice) => found[voice] === presence).map((voice) => first.voiceNames[voice]))
  const [present, listed, absent] = [named('took-part'), named('listed'), named('missing')]
  return [
    say(first.fromMaker, { n: people.filter(({ interest }) => interest).length }),
    present === '' ? '' : say(first.voices, { voices: present }),
    listed === '' ? '' : say(first.listedVoices, { voices: listed }),
    absent === '' ? '' : say(hides ? first.notNamedVoices : first.missingVoices, { voices: absent }),
  ].join('')
}

/** Letters that one line of the first page holds, name and all. */
const LINE = 84

/** As many as there is room for; in full beside each verdict. */
const dissents = (view: View, most: number): readonly Prose[] => {
  const { record, say, words: { report: { first, cut } } } = view
  const all = teamOf(view).flatMap(([person]) => {
    const said = record.judgements[person]?.dissent ?? ''
    const name = excerpt(view, personOf(view, person), 30, cut)
    const letters = LINE - say(first.dissent, { name, text: '' }).length
    return said.trim() === '' ? [] : [say(first.dissent, { name, text: excerpt(view, said, letters, cut) })]
  })
  if (all.length <= most) return all
  return [...all.slice(0, most), say(first.dissentMore, { n: all.length - most })]
}

/** Verdicts counted, dissent in a line, and who was and was not at the table. */
export const peopleSummary = (view: View, room: Room): readonly Prose[] => {
  const { first } = view.words.report
  if (teamOf(view).length === 0) return [first.nobody]
  return [`${verdictCounts(view)} ${together(view)}`, ...dissents(view, room.dissents), voices(view)]
}
