import { useState } from 'react'
import { useKeptHabits } from '../../kept-habits.ts'
import { START_OF_ROOM, type Standing } from './room-places.ts'

export interface Habits {
  /** Keys act by themselves, as on every page of the worksheet. */
  readonly hasKeys: boolean
  /** Hands stay hidden until all are up. */
  readonly hidesHands: boolean
}

/** Kept for as long as the page is loaded: leaving to look something up must not show the hands. */
let hidesHands = false

/** Nobody may then find by searching what the room does not show yet. */
export const areHandsHidden = (): boolean => hidesHands

export const useRoomHabits = () => {
  const [{ hasKeys }, changeKept] = useKeptHabits()
  const [isHiding, setHiding] = useState(hidesHands)
  const change = (patch: Partial<Habits>) => {
    if (patch.hasKeys !== undefined) changeKept({ hasKeys: patch.hasKeys })
    if (patch.hidesHands === undefined) return
    hidesHands = patch.hidesHands
    setHiding(hidesHands)
  }
  const habits: Habits = { hasKeys, hidesHands: isHiding }
  return [habits, change] as const
}

interface Stood {
  readonly worksheet: string
  readonly at: Standing
}

let stood: Stood | null = null

/** Where the show of hands stood when this page was left, to go on from there. */
export const lastStanding = (worksheet: string): Standing =>
  stood?.worksheet === worksheet ? stood.at : START_OF_ROOM

export const keepStanding = (worksheet: string, at: Standing): void => {
  stood = { worksheet, at }
}
