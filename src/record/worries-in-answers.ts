import { SAFEGUARD_IDS } from '../content/safeguards.ts'
import { rubric } from '../content/rubric.ts'
import { openQuestions } from '../domain/open-questions.ts'
import type { OpenQuestion } from '../domain/result.ts'
import { weighClaims, weighDifference } from '../domain/weigh-difference.ts'
import { askDivergence } from './ask-divergence.ts'
import { answerIn } from './assessment.ts'
import { placeKey } from './common-place.ts'
import { contradictionsIn } from './contradictions.ts'
import { differencesIn } from './differences.ts'
import { assessmentNow, assumedPlaces } from './places.ts'
import { lacksEvidence } from './safeguard-statuses.ts'
import { scored } from './scored.ts'
import type { Worksheet } from './worksheet.ts'
import type { Worry } from './worry.ts'

type Moves = OpenQuestion['narrows']

/** Worries about what was answered, the gravest kind first, and within each what moves the result most. */
export const worriesInAnswers = (record: Worksheet): readonly Worry[] => [
  ...stops(record, 'stands'),
  ...stops(record, 'cannot-be-ruled-out'),
  ...disputed(record),
  ...SAFEGUARD_IDS.filter((id) => lacksEvidence(record, id))
    .map((safeguard): Worry => ({ kind: 'no-evidence', place: { safeguard } })),
  ...assumed(record),
  ...open(record),
  ...contradictionsIn(record).map(({ id, actions, places: [place, ...others] }): Worry =>
    ({ kind: 'contradiction', contradiction: id, actions, place, others })),
]

/** Each leads to the first answer that decided it: one that was given, if there is any. */
const stops = (record: Worksheet, state: 'stands' | 'cannot-be-ruled-out'): readonly Worry[] =>
  scored(assessmentNow(record)).stops.filter((stop) => stop.state === state).map(({ stop, deciding }): Worry => {
    const answer = deciding.find(({ assumedWorst }) => assumedWorst === (state !== 'stands')) ?? deciding[0]
    const place = answer === undefined ? null : { question: answer.question, action: answer.action }
    return { kind: state === 'stands' ? 'stop' : 'open-stop', stop, place }
  })

/** Where choosing one of the answers or another moves the result. */
const disputed = (record: Worksheet): readonly Worry[] => {
  const { ask: { joint, places, safeguards }, weightAt } = askDivergence(record)
  const weigh = (key: string, isSafeguard: boolean): Moves => {
    const at = weightAt.get(key) ?? -1
    if (isSafeguard) return weighClaims(rubric, joint, safeguards[at]?.safeguard ?? '', safeguards[at]?.claims ?? [])
    const asked = places[at]
    return asked === undefined ? NOTHING : weighDifference(rubric, joint, asked, asked.answers)
  }
  return differencesIn(record)
    .filter(({ state, dissent }) => state === 'differs' || (state === 'settled' && dissent.length > 0))
    .map(({ place, state, dissent }) => {
      const moves = weigh(placeKey(place), 'safeguard' in place)
      return { kind: 'disputed', place, dissent, isSettled: state === 'settled', moves } as const
    })
    .filter(({ moves }) => isMoving(moves))
    .toSorted(mostFirst)
}

/** What it would come to if what somebody assumed were not so. */
const assumed = (record: Worksheet): readonly Worry[] => {
  const joint = assessmentNow(record)
  return assumedPlaces(record).map(({ question, action, cell }) => {
    const answer = cell && answerIn(question, cell, rubric)
    const place = { question, action }
    const moves = answer ? weighDifference(rubric, joint, place, [answer, { kind: 'unknown' }]) : NOTHING
    return { kind: 'assumed', place, moves } as const
  }).toSorted(mostFirst)
}

const open = (record: Worksheet): readonly Worry[] => {
  const moving = openQuestions(rubric, assessmentNow(record)).filter(({ narrows }) => isMoving(narrows))
  return moving.map(({ question, action, unknown, narrows }): Worry =>
    ({ kind: unknown ? 'unknown' : 'unanswered', place: { question, action }, moves: narrows }))
}

const NOTHING: Moves = { tiers: 0, stops: 0, ratings: 0 }

const isMoving = ({ tiers, stops: reasons }: Moves): boolean => tiers > 0 || reasons > 0

const mostFirst = ({ moves: a }: { readonly moves: Moves }, { moves: b }: { readonly moves: Moves }): number =>
  b.tiers - a.tiers || b.stops - a.stops || b.ratings - a.ratings
