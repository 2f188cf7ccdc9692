import { useState } from 'react'
import { START_OF_ROOM, type Standing } from './room-places.ts'

export interface Habits {
  /** Keys act by themselves. They can be switched off, for whoever speaks to the page or strikes keys unawares. */
  readonly hasKeys: boolean
  /** Hands stay hidden until all are up. */
  readonly hidesHands: boolean
}

/** Kept for as long as the page is loaded: leaving to look something up must not switch the keys on again. */
let habits: Habits = { hasKeys: true, hidesHands: false }

export const useRoomHabits = () => {
  const [now, setNow] = useState(habits)
  const change = (patch: Partial<Habits>) => {
    habits = { ...habits, ...patch }
    setNow(habits)
  }
  return [now, change] as const
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
