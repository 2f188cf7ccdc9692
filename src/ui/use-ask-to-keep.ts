import { useEffect } from 'react'
import type { Keeping } from './services.ts'
import type { Session } from './session.ts'

/**
 * Asks the browser to clear nothing by itself, once there is something to lose: after the first thing that somebody did
 * was saved. Asked earlier, a browser that looks at how a page is used says no, and a person would not know why.
 */
export const useAskToKeep = (session: Session | null, keeping: Keeping): void => {
  useEffect(() => {
    if (session === null) return
    const { saving, copy } = session
    const look = () => {
      const hasSaved = saving.get().kind === 'saved' && copy.get().behind > 0
      if (!hasSaved || keeping.get() === 'yes') return
      stop()
      void keeping.ask()
    }
    const stop = saving.subscribe(look)
    return stop
  }, [session, keeping])
}
