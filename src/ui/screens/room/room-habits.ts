import { useState } from 'react'
import { START_OF_ROOM, type Standing } from './room-places.ts'

/** Kept for as long as the page is loaded: leaving to look something up must not show the hands. */
let hidesHands = false

/** Nobody may then find by searching what the room does not show yet. */
export const areHandsHidden = (): boolean => hidesHands

/** Whether hands stay hidden until all are up. */
export const useHidesHands = () => {
  const [isHiding, setHiding] = useState(hidesHands)
  const change = (hides: boolean) => {
    hidesHands = hides
    setHiding(hides)
  }
  return [isHiding, change] as const
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
