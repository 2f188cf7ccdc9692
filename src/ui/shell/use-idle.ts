import { useCallback, useEffect, useRef, useState } from 'react'
import { useHere } from '../here-services.ts'
import { useServices } from '../services.ts'

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'touchstart', 'wheel'] as const
const MINUTE = 60_000
/** How often the page looks at the clock, and how often it tells other tabs that somebody is there (ms). */
const LOOK = 1000
const TELL = 10_000

/** Locks after some minutes in which no tab of this page saw anybody, and warns a minute before. */
export const useIdle = (minutes: number, lock: () => Promise<void>) => {
  const here = useHere()
  const { now } = useServices()
  const [isWarning, setWarning] = useState(false)
  const seen = useRef(Date.parse(now()))
  const told = useRef(0)
  const seeSomebody = useCallback(() => {
    seen.current = Date.parse(now())
    setWarning(false)
  }, [now])
  const stay = useCallback(() => {
    seeSomebody()
    if (seen.current - told.current < TELL) return
    told.current = seen.current
    here.tell('active')
  }, [here, seeSomebody])

  useEffect(() => {
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, stay, { capture: true, passive: true })
    return () => {
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, stay, { capture: true })
    }
  }, [stay])
  useEffect(() => here.listen((word) => {
    if (word === 'active') seeSomebody()
  }), [here, seeSomebody])
  useEffect(() => {
    // The clock and no long timer: a computer that slept has to lock when it wakes.
    const look = () => {
      const left = minutes * MINUTE - (Date.parse(now()) - seen.current)
      setWarning(left > 0 && left <= MINUTE)
      if (left <= 0) void lock()
    }
    const timer = setInterval(look, LOOK)
    return () => clearInterval(timer)
  }, [lock, minutes, now])
  return { isWarning, stay }
}
