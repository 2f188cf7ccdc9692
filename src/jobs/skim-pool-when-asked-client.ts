import { lampOf } from '../record/watched.ts'
import type { SkimPool } from './skim-pool-client.ts'

/** A pool that is made with the first files. Where it cannot be, that is an error of the page, and asked for again. */
export const skimPoolWhenAsked = (make: () => Promise<SkimPool>): SkimPool => {
  const isStopped = lampOf(false)
  let pool: Promise<SkimPool> | null = null
  const made = async (): Promise<SkimPool> => {
    try {
      const one = await make()
      one.isStopped.subscribe(() => isStopped.set(one.isStopped.get()))
      return one
    } catch (error) {
      pool = null
      throw error
    }
  }
  const whenMade = (act: (pool: SkimPool) => void): void => void pool?.then(act)
  return {
    isStopped,
    add: (files) => {
      pool ??= made()
      whenMade(({ add }) => add(files))
    },
    stop: () => whenMade(({ stop }) => stop()),
    goOn: () => whenMade(({ goOn }) => goOn()),
    drop: (keys) => whenMade(({ drop }) => drop(keys)),
  }
}
