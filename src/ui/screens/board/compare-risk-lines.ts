import type { Rating } from '../../../domain/result.ts'
import type { LensReading } from '../../../domain/lens.ts'
import type { LensChange } from '../../../record/compare-lenses.ts'
import type { OwnHazardChange, RatingChange, StopChange } from '../../../record/compare-risks.ts'
import { inBoth } from '../../../record/compare-two.ts'
import type { AcceptedChange } from '../../../record/compare-worksheets.ts'
import { pagesCompare } from '../../../words/en/pages-compare.ts'
import { say } from '../../../words/say.ts'
import { hazardWords } from '../../result/hazard-words.ts'
import { lensReach, lensStateWords, lensWords } from '../../result/lens-words.ts'
import { ratingWords } from '../../result/rating-words.ts'
import { stopWords } from '../../result/stop-words.ts'
import { wayWords, withActions } from './compare-answer-lines.ts'
import type { ChangeLine } from './compare-line.ts'

const words = pagesCompare.changes

export const ratingPlace = ({ hazard, actions }: Pick<RatingChange, 'hazard' | 'actions'>): string =>
  withActions(hazardWords(hazard).name, actions)

const ratedWords = (rating: Rating | null): string => (rating === null ? words.notThere : ratingWords(rating))

export const ratingLine = (change: RatingChange): ChangeLine =>
  ({ what: ratingPlace(change), note: wayWords(change.way), ...inBoth(change, ratedWords) })

export const ownHazardLine = (change: OwnHazardChange): ChangeLine => ({
  what: say(words.ownHazard, { name: change.name }), note: wayWords(change.way), ...inBoth(change, ratedWords),
})

export const stopLine = (change: StopChange): ChangeLine => ({
  what: say(words.stop, { name: stopWords(change.stop).name }), note: null,
  ...inBoth(change, (state) => words.stops[state]),
})

export const acceptedLine = (change: AcceptedChange): ChangeLine => {
  const [action = '', hazard = ''] = change.row.split('.')
  const rating = ratingPlace({ hazard, actions: [action] })
  return {
    what: say(words.accepted, { rating }), note: null, ...inBoth(change, (reason) => reason ?? words.noReason),
  }
}

export const lensLine = (change: LensChange): ChangeLine =>
  ({ what: lensWords(change.lens).name, note: null, ...inBoth(change, lensSideWords) })

export const lensSideWords = (reading: LensReading): string => {
  const state = lensStateWords(reading.state)
  return reading.state === 'does-not-appear-to' ? state : say(words.reach, { state, reach: lensReach(reading) })
}
