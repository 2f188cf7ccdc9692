import type { By, Lever, Levers } from '../../domain/lever.ts'
import type { OpenQuestion } from '../../domain/result.ts'
import { VOICES } from '../../record/voices.ts'
import { verdicts } from '../../words/en/judgement.ts'
import { pagesGlance as words } from '../../words/en/pages-glance.ts'
import { sentence } from '../../words/en/sentence.ts'
import { tiers } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'
import type { Glance, GlancedHazard } from './glance.ts'
import { leverWords } from './lever-words.ts'
import { actionsPhrase, questionName } from './names.ts'

const VERDICTS = ['not-acceptable', 'cannot-judge', 'with-conditions', 'acceptable'] as const
const HANDS = ['you', 'maker'] as const satisfies readonly By[]

/** Reasons not to proceed: how many stand, which, and how many nobody can rule out. */
export const stopsLine = ({ stops, openStops }: Glance): string => [
  say(words.stops, { n: stops.length, names: stops.join('; ') }), say(words.openStops, { n: openStops }),
].join(' ').trim()

/** As many open questions as a sentence can bear. */
const NAMED = 2

/** Why a hazard is as bad as it is. What holds only if an open question turns out badly is not told as a fact. */
export const becauseLine = ({ because, onlyIf }: Pick<GlancedHazard, 'because' | 'onlyIf'>): string => {
  if (because === '' || onlyIf.length === 0) return because
  const names = onlyIf.slice(0, NAMED).join(sentence.comma)
  return say(words.ifSo, { names, more: onlyIf.length > NAMED ? 1 : 0, because })
}

/** How many sit at the table and what they hold; who keeps another view; who is missing. */
export const peopleLines = (glance: Glance): readonly string[] => {
  const { people, verdicts: given } = glance.row
  if (people.n === 0) return [words.nobody]
  const some = VERDICTS.filter((verdict) => given[verdict] > 0)
    .map((verdict) => say(words.verdict, { n: given[verdict], verdict: verdicts[verdict].name.toLowerCase() }))
  return [
    say(words.verdicts, { n: people.n, verdicts: some.join(sentence.comma) || words.noVerdicts }),
    dissentLine(glance), voicesLine(glance),
  ]
}

/** Letters of what somebody wrote that are read in passing; in full it stands in Judgement. */
const LETTERS = 140

const brief = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length <= LETTERS ? plain : `${plain.slice(0, LETTERS).replace(/\s\S*$/, '')} …`
}

/** Dissent in a sentence. Who only answered otherwise is counted, since nobody said it in words. */
export const dissentLine = (glance: Glance): string => {
  const [first] = glance.dissents
  if (first === undefined) return dissentBeside(glance, 0)
  return [say(words.dissent, { name: first.name, text: brief(first.text) }), dissentBeside(glance, 1)].join(' ').trim()
}

/** How many keep another view beside the `said`, whose own words stand already; empty where there are no others. */
export const dissentBeside = ({ row: { dissent } }: Glance, said: number): string =>
  say(said === 0 ? words.dissentAnswers : words.dissentMore, { n: dissent - said })

export const voicesLine = ({ row: { people } }: Glance): string => {
  const missing = VOICES.filter((voice) => people[voice] === 'missing').map((voice) => words.voices[voice])
  const listed = VOICES.filter((voice) => people[voice] === 'listed').map((voice) => words.listedVoices[voice])
  return [
    missing.length === 0 ? words.allVoices : say(words.missing, { voices: missing.join(sentence.comma) }),
    ...(listed.length === 0 ? [] : [say(words.listed, { voices: listed.join(sentence.comma) })]),
  ].join(' ')
}

/** What would lower the tier as it stands: null where there is none, 'working' until it is worked out. */
export type LeversNow = Levers | null | 'working'

/** To one tier lower, fewest changes first; none, too, while none is known. */
export const waysDown = (levers: LeversNow): readonly Lever[] =>
  levers === null || levers === 'working' ? [] : levers.next?.levers ?? []

interface WayLine {
  readonly by: string
  readonly text: string
  readonly to: string
}

/** The smallest way down that the table has in its hands, and the one that only the maker has. */
export const wayLines = (levers: LeversNow, actions: number): readonly WayLine[] =>
  HANDS.flatMap((by) => {
    const way = waysDown(levers).find((lever) => lever.by === by)
    if (way === undefined) return []
    return [{ by: words[by], text: leverWords(way.moves, actions), to: say(words.to, { tier: tiers[way.tier].name }) }]
  })

/** What there is to say where no way is. */
export const noWay = (levers: LeversNow): string => {
  if (levers === 'working') return words.lowerWorking
  if (levers === null) return words.lowerLater
  return levers.tier === 1 ? words.lowerLowest : words.lowerNone
}

export const openName = ({ question, action }: OpenQuestion): string =>
  action === null ? questionName(question) : `${questionName(question)} (${actionsPhrase([action])})`
