import { useState } from 'react'
import { placeKey } from '../../../record/common-place.ts'
import { differencesIn } from '../../../record/differences.ts'
import type { Place } from '../../../record/places.ts'
import { pagesRoom } from '../../../words/en/pages-room.ts'
import { questionAt, wordsAt } from '../../fields/place.ts'
import { useOffered } from '../../fields/use-offered.ts'
import { useKeptHabits } from '../../kept-habits.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { type Choice, choicesOf } from './choices.ts'
import { type Hand, handsAt, neighbour, nextOpen } from './hands.ts'
import { type HeldAnswer, mostHeld } from './most-held.ts'
import { useHidesHands } from './room-habits.ts'
import type { RoomMove } from './room-move.ts'
import { roomSentences } from './room-sentences.ts'
import { useHand } from './use-hand.ts'
import { useJoint } from './use-joint.ts'

const words = pagesRoom.question

/** What the room is about to do at one place, as every part of the page reads it. */
export interface Room {
  readonly place: Place
  readonly choices: readonly Choice[]
  readonly hands: readonly Hand[]
  /** Answers that people gave by themselves, and who holds each. */
  readonly held: readonly HeldAnswer[]
  /** As `HeldAnswer.answer`; null: there is no joint answer. */
  readonly jointAnswer: string | null
  /** Whose hand is asked for; undefined: everybody's is up. */
  readonly current: Hand | undefined
  readonly isHidden: boolean
  /** What was recorded last, in words. */
  readonly message: string
  readonly act: (move: RoomMove) => void
  /** Single keys act by themselves, as on every page of the worksheet. */
  readonly hasKeys: boolean
  /** Hands stay hidden until all are up. */
  readonly hidesHands: boolean
  readonly changeHidesHands: (hides: boolean) => void
}

/** What lasts while questions come and go. */
export interface Sitting {
  /** To the question beside this one; false where there is none. */
  readonly turn: (step: 1 | -1) => boolean
  /** Whose hand went up here, and not in answers that came before. */
  readonly noteHere: (place: Place, person: string) => void
  readonly isHere: (person: string) => boolean
}

export const useRoom = (place: Place, { turn, noteHere }: Sitting): Room => {
  const record = useRecord()
  const [{ hasKeys }] = useKeptHabits()
  const [hidesHands, changeHidesHands] = useHidesHands()
  const question = questionAt(place)
  const ticks = useOffered(place)
  const offered = question.kind === 'one' ? question.options : ticks
  const choices = choicesOf(wordsAt(place), offered)
  const difference = differencesIn(record).find((one) => placeKey(one.place) === placeKey(place))
  const held = (difference?.held ?? []) as readonly HeldAnswer[]
  const hands = handsAt(record, place, held)
  const [chosen, setChosen] = useState<string | null>(null)
  const [isRevealed, setRevealed] = useState(false)
  const [message, setMessage] = useState('')
  const handOf = (person: string | null) => hands.find((hand) => hand.person === person)
  const current = handOf(chosen) ?? handOf(nextOpen(hands, null))
  const isHidden = hidesHands && !isRevealed && hands.some(({ cell }) => cell === undefined)
  const says = roomSentences({ team: record.team, place, isHidden, hasKeys })
  const hand = useHand(place, offered)
  const joint = useJoint(place, held, offered)

  const moveOn = (from: Hand, said: string) => {
    const next = nextOpen(hands, from.person)
    setChosen(next)
    setMessage(`${said} ${says.next(next)}`)
  }
  const raise = (from: Hand, choice: Choice) => {
    const given = hand.raise(from, choice)
    noteHere(place, from.person)
    if (question.kind === 'one') return moveOn(from, says.recorded(from, given))
    setChosen(from.person)
    setMessage(given === null ? says.takenBack(from) : says.recorded(from, given))
  }
  const sayUnknown = (from: Hand) => {
    hand.sayUnknown(from)
    noteHere(place, from.person)
    moveOn(from, says.recorded(from, { unknown: true }))
  }
  const takeBack = (from: Hand) => {
    if (!from.canTakeBack) return setMessage(says.nothingToTakeBack(from))
    hand.takeBack(from)
    setChosen(from.person)
    setMessage(says.takenBack(from))
  }
  const choose = (person: string | null) => {
    setChosen(person)
    setMessage(says.now(handOf(person)))
  }
  const takeMost = () => {
    const most = mostHeld(held)
    const [first, ...ties] = most
    if (first === undefined) return setMessage(says.nobody())
    if (ties.length > 0) return setMessage(says.tie(most))
    joint.take(first.cell)
    setMessage(says.together(first.cell, held))
  }
  const choiceOf = (move: { readonly choice: number }, then: (choice: Choice) => void) => {
    const choice = choices[move.choice]
    if (choice !== undefined) then(choice)
  }
  const ofCurrent = (then: (from: Hand) => void) =>
    current === undefined ? setMessage(says.choosePerson()) : then(current)
  const whenShown = (then: () => void) => (isHidden ? setMessage(says.hidden()) : then())

  const act = (move: RoomMove): void => {
    switch (move.kind) {
      case 'answer':
        return ofCurrent((from) => choiceOf(move, (choice) => raise(from, choice)))
      case 'unknown':
        return ofCurrent(sayUnknown)
      case 'take-back':
        return ofCurrent(takeBack)
      case 'person':
        return choose(move.person)
      case 'next-person':
      case 'previous-person':
        return choose(neighbour(hands, current?.person ?? null, move.kind === 'next-person' ? 1 : -1))
      case 'take-most':
        return whenShown(takeMost)
      case 'joint':
        return whenShown(() => choiceOf(move, (choice) => setMessage(says.together(joint.choose(choice), held))))
      case 'joint-unknown':
        return whenShown(() => {
          joint.take({ unknown: true })
          setMessage(says.together({ unknown: true }, held))
        })
      case 'show':
        setRevealed(true)
        return setMessage(isHidden ? says.shown() : message)
      case 'reason':
        return document.getElementById(REASON)?.focus()
      case 'next':
        return turn(1) ? undefined : setMessage(words.last)
      case 'previous':
        return turn(-1) ? undefined : setMessage(words.first)
    }
  }
  const jointAnswer = difference?.jointAnswer ?? null
  return {
    place, choices, hands, held, jointAnswer, current, isHidden, message, act, hasKeys, hidesHands, changeHidesHands,
  }
}

/** Id of the field for why it was settled so. */
export const REASON = 'room-reason'
