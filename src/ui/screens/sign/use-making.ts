import { useState } from 'react'
import type { Watching } from '../../../jobs/paper-client.ts'
import type { Watched } from '../../../state/watched.ts'

type Progress = Parameters<NonNullable<Watching['onProgress']>>[0]

/** A long job under way. How far it is changes with every page: only who shows it listens, and not the whole screen. */
export interface UnderWay {
  readonly progress: Watched<Progress | null>
  readonly stop: () => void
}

/** Does a long job so that it can be watched and stopped; `underWay` is null while there is none. */
export const useMaking = () => {
  const [underWay, setUnderWay] = useState<UnderWay | null>(null)
  const make = async <T,>(job: (watching: Watching) => Promise<T>): Promise<T> => {
    const controller = new AbortController()
    const { watched, put } = latest<Progress | null>(null)
    setUnderWay({ progress: watched, stop: () => controller.abort() })
    try {
      return await job({ signal: controller.signal, onProgress: put })
    } finally {
      setUnderWay(null)
    }
  }
  return { underWay, make }
}

const latest = <T,>(first: T): { readonly watched: Watched<T>; readonly put: (next: T) => void } => {
  let now = first
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  const put = (next: T) => {
    now = next
    for (const listener of listeners) listener()
  }
  return { watched: { get: () => now, subscribe }, put }
}
