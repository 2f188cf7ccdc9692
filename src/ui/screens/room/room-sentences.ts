import { answerTextOf } from '../../../record/held.ts'
import type { Place } from '../../../record/places.ts'
import type { Cell, Worksheet } from '../../../record/worksheet.ts'
import { pagesRoom } from '../../../words/en/pages-room.ts'
import { say } from '../../../words/say.ts'
import { answerWords } from '../../result/answer-words.ts'
import { called } from './called.ts'
import type { Hand } from './hands.ts'
import { type HeldAnswer, holdersOf } from './most-held.ts'

const words = pagesRoom.said

type Given = Pick<Cell, 'value' | 'unknown'>

interface Telling {
  readonly team: Worksheet['team']
  readonly place: Place
  /** While hands are hidden, nothing that is read out gives one away. */
  readonly isHidden: boolean
  readonly hasKeys: boolean
}

/** What the page says once something was recorded, for those who hear it and for those who look from afar. */
export const roomSentences = ({ team, place, isHidden, hasKeys }: Telling) => {
  const name = ({ person }: Hand) => called(team, person)
  const answer = (given: Given) => answerWords(place.question, given)
  const tied = (held: readonly HeldAnswer[]) =>
    held.map(({ cell, people }) => say(words.held, { answer: answer(cell), n: people.length })).join('; ')
  return {
    recorded: (hand: Hand, given: Given | null) => {
      if (isHidden || given === null) return say(words.recordedHidden, { person: name(hand) })
      return say(words.recorded, { person: name(hand), answer: answer(given) })
    },
    next: (person: string | null) => {
      if (person !== null) return say(words.next, { person: called(team, person) })
      return hasKeys ? words.allUpKeys : words.allUp
    },
    takenBack: (hand: Hand) => say(words.takenBack, { person: name(hand) }),
    nothingToTakeBack: (hand: Hand) => say(words.nothingToTakeBack, { person: name(hand) }),
    now: (hand: Hand | undefined) => (hand === undefined ? '' : say(words.now, { person: name(hand) })),
    tie: (held: readonly HeldAnswer[]) => say(hasKeys ? words.tie : words.tiePlain, { answers: tied(held) }),
    together: (given: Given | null, held: readonly HeldAnswer[]) => {
      if (given === null) return words.noJoint
      const text = answerTextOf(place, given)
      const others = holdersOf(held, (one) => one.answer !== text)
      return say(words.together, { answer: answer(given), others: others.length })
    },
    choosePerson: () => words.choosePerson,
    nobody: () => words.nobody,
    hidden: () => words.hidden,
    shown: () => words.shown,
  }
}
