import { createContext, useContext } from 'react'
import type { Worksheet } from '../../record/worksheet.ts'
import type { SaveState } from '../../state/autosave.ts'
import { type Watched, lampOf } from '../../record/watched.ts'

/** 'broke': our own code threw. 'not-loaded': a part of the page did not come. 'work': a worker's job broke. */
export type TroubleKind = 'broke' | 'not-loaded' | 'work'

/** Something that went wrong, however often it did. */
export interface Trouble {
  readonly kind: TroubleKind
  readonly name: string
  readonly message: string
  readonly stack: string
  readonly times: number
}

/** The worksheet that lies open, for a report that must not tell of it and a file that must keep it. */
export interface Lying {
  readonly record: () => Worksheet
  readonly saving: Watched<SaveState>
  /** False where somebody chose that nothing stays on this computer. */
  readonly isKept: boolean
}

/** The one place that hears of what goes wrong in the page. It tells nobody else. */
export interface TroubleDesk {
  /** What is shown beside the page; null where nothing is wrong, or it was put away. */
  readonly shown: Watched<Trouble | null>
  /** Shows it, unless the part that broke says so in its own place. Gives what is known of it. */
  readonly note: (thrown: unknown, kind?: TroubleKind, place?: 'beside the page' | 'in its place') => Trouble
  readonly hide: () => void
  /** What was done last, by kind: never what it was done with. */
  readonly step: (kind: string) => void
  readonly steps: () => readonly string[]
  readonly lay: (lying: Lying | null) => void
  readonly lying: Watched<Lying | null>
}

const STEPS_KEPT = 12
const TROUBLES_KEPT = 50
/** Whoever put the same thing away three times has heard of it. */
const OFTEN_ENOUGH = 3
/** Said by browsers of their own affairs; nothing is lost by it. */
const NOISE = /ResizeObserver loop/
/** As Chromium and Firefox, Safari, and what preloads our styles say it. */
const NOT_LOADED = /dynamically imported module|Importing a module script|Unable to preload/i

export const isNoise = (thrown: unknown): boolean =>
  NOISE.test(messageOf(thrown)) || (thrown instanceof DOMException && thrown.name === 'AbortError')

export const createTroubleDesk = (): TroubleDesk => {
  const known = new Map<string, Trouble>()
  /** By trouble: how often it was put away, and after how many steps the last time. */
  const putAway = new Map<string, { readonly often: number; readonly after: number }>()
  let taken = 0
  const shown = lampOf<Trouble | null>(null)
  const lying = lampOf<Lying | null>(null)
  let steps: readonly string[] = []
  /** What breaks by itself over and over is not said again once it was put away; what a step brings about is. */
  const mayShow = (id: string): boolean => {
    const away = putAway.get(id)
    return away === undefined || (away.often < OFTEN_ENOUGH && away.after < taken)
  }
  return {
    shown,
    note: (thrown, kind = 'broke', place = 'beside the page') => {
      const trouble = troubleOf(thrown, kind)
      const id = idOf(trouble)
      const again = { ...trouble, times: (known.get(id)?.times ?? 0) + 1 }
      if (known.size < TROUBLES_KEPT || known.has(id)) known.set(id, again)
      if (place === 'beside the page' && mayShow(id)) shown.set(again)
      return again
    },
    hide: () => {
      const trouble = shown.get()
      if (trouble !== null) {
        const id = idOf(trouble)
        putAway.set(id, { often: (putAway.get(id)?.often ?? 0) + 1, after: taken })
      }
      shown.set(null)
    },
    step: (kind) => {
      taken += 1
      steps = [...steps, kind].slice(-STEPS_KEPT)
    },
    steps: () => steps,
    lay: lying.set,
    lying,
  }
}

const idOf = ({ name, message, stack }: Trouble): string => `${name} ${message} ${stack}`

const troubleOf = (thrown: unknown, kind: TroubleKind): Trouble => {
  const message = messageOf(thrown)
  return {
    kind: NOT_LOADED.test(message) ? 'not-loaded' : kind,
    name: thrown instanceof Error || thrown instanceof DOMException ? thrown.name : 'Error',
    message,
    stack: thrown instanceof Error ? thrown.stack ?? '' : '',
    times: 1,
  }
}

const messageOf = (thrown: unknown): string =>
  thrown instanceof Error || thrown instanceof DOMException ? thrown.message : String(thrown)

const DeskContext = createContext<TroubleDesk | null>(null)

export const TroubleProvider = DeskContext.Provider

/** For a class, which cannot ask by a hook. */
export const TroubleContext = DeskContext

export const useTrouble = (): TroubleDesk => {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('This part of the page needs the trouble desk around it.')
  return desk
}
