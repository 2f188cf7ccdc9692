import { useCallback, useState } from 'react'
import { useDesk } from '../desk.ts'
import { useHere } from '../here-services.ts'
import { START } from '../route.ts'

/**
 * Locks by loading the page anew: nothing else drops for certain what it holds in memory. What could not be saved is
 * not thrown away for that: then the page stays as it is, and says so.
 */
export const useLock = () => {
  const here = useHere()
  const { close } = useDesk()
  const [isRefused, setRefused] = useState(false)
  /** Because another tab has locked. */
  const follow = useCallback(async () => {
    const isClosed = await close()
    setRefused(!isClosed)
    if (isClosed) loadAnew()
  }, [close])
  const lock = useCallback(async () => {
    here.tell('lock')
    await follow()
  }, [follow, here])
  return { lock, follow, isRefused }
}

/** At its start, so that no worksheet is taken up again. */
const loadAnew = (): void => {
  window.history.replaceState(null, '', START)
  window.location.reload()
}
