import { useCallback, useState } from 'react'
import type { PaperClient } from '../jobs/paper-client.ts'
import { type Watched, lampOf } from '../record/watched.ts'

/** How a long job is watched and stopped, as those who do it take it. */
export type Watching = NonNullable<Parameters<PaperClient['ask']>[2]>

type Progress = Parameters<NonNullable<Watching['onProgress']>>[0]

/** A long job under way. How far it is changes with every page: only who shows it listens, and not the whole screen. */
export interface UnderWay {
  /** What is going on, as a sentence. */
  readonly says: string
  readonly progress: Watched<Progress | null>
  /** Ends it: what did the work is ended too, and whoever waits for it is told that it was stopped. */
  readonly stop: () => void
}

interface Begun extends UnderWay {
  readonly watching: Required<Watching>
  readonly end: () => void
}

/** Does long jobs so that they can be watched and stopped; `underWay` is null while there is none. */
export const useLongWork = () => {
  const [underWay, setUnderWay] = useState<UnderWay | null>(null)
  const begin = useCallback((says: string): Begun => {
    const work = begun(says, () => setUnderWay((now) => (now === work ? null : now)))
    setUnderWay(work)
    return work
  }, [])
  const run = useCallback(async <T,>(says: string, job: (watching: Watching) => Promise<T>): Promise<T> => {
    const { watching, end } = begin(says)
    try {
      return await job(watching)
    } finally {
      end()
    }
  }, [begin])
  return { underWay, begin, run }
}

const begun = (says: string, end: () => void): Begun => {
  const controller = new AbortController()
  const progress = lampOf<Progress | null>(null)
  return {
    says, end, progress, stop: () => controller.abort(),
    watching: { signal: controller.signal, onProgress: progress.set },
  }
}
