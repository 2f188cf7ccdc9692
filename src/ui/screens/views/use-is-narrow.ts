import { useSyncExternalStore } from 'react'

const narrow = window.matchMedia('(max-width: 47.99rem)')

const subscribe = (listener: () => void) => {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

/** True where a table of several columns has no room, on a phone or at a large zoom. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches)
