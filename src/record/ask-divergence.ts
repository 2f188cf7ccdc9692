import { rubric } from '../content/rubric.ts'
import type { Answer } from '../domain/answer.ts'
import type { DivergenceAsk } from '../domain/divergence.ts'
import type { SafeguardClaim } from '../domain/safeguard.ts'
import { answerIn } from './assessment.ts'
import { type CommonPlace, placeKey } from './common-place.ts'
import { type Difference, differencesIn } from './differences.ts'
import { memoised } from './memoised.ts'
import { assessmentNow } from './places.ts'
import { viewsOf } from './views.ts'
import type { Cell, SafeguardCell, Worksheet } from './worksheet.ts'

/** What is asked about everybody's own answers, and which places its weights are about, in their order. */
export interface AskedDivergence {
  readonly ask: DivergenceAsk
  /** By `placeKey`: where among the weights of its kind a place stands. */
  readonly weightAt: ReadonlyMap<string, number>
}

export const askDivergence = memoised((record: Worksheet): AskedDivergence => {
  const open = differencesIn(record).filter(({ state }) => state === 'differs' || state === 'settled')
  const answers = open.filter(({ place }) => 'question' in place)
  const safeguards = open.filter(({ place }) => 'safeguard' in place)
  return {
    ask: {
      joint: assessmentNow(record),
      people: [...viewsOf(record)].map(([id, assessment]) => ({ id, assessment })),
      places: answers.flatMap(({ place, ...said }) => ('question' in place
        ? [{ ...place, answers: cellsIn(said).flatMap((cell) => answersAt(place, cell)) }]
        : [])),
      safeguards: safeguards.flatMap(({ place, ...said }) => ('safeguard' in place
        ? [{ safeguard: place.safeguard, claims: cellsIn(said).map(claimIn) }]
        : [])),
    },
    weightAt: new Map([...answers.entries(), ...safeguards.entries()].map(([at, { place }]) => [placeKey(place), at])),
  }
})

const cellsIn = ({ held, joint }: Pick<Difference, 'held' | 'joint'>): readonly (Cell | SafeguardCell)[] =>
  [...held.map(({ cell }) => cell), ...(joint ? [joint] : [])]

const answersAt = (place: CommonPlace, cell: Cell | SafeguardCell): readonly Answer[] => {
  const answer = 'question' in place ? answerIn(place.question, cell as Cell, rubric) : undefined
  return answer ? [answer] : []
}

const claimIn = (cell: Cell | SafeguardCell): SafeguardClaim => {
  const { status, evidence } = cell as SafeguardCell
  return { ...(status !== undefined && { status }), ...(evidence !== undefined && { evidence }) }
}
