import { expect } from 'vitest'
import { fuzzRuns } from '../fuzz-runs.ts'
import type { EntryName } from './entries.ts'
import { fuzzed } from './fuzzed.ts'

/** Inputs of an entry that takes about a millisecond for each. */
const CHEAP = 10_000
/** Bytes that may stay after all of them: what is remembered of the last ones, and compiled code. */
const KEPT = 96 * 2 ** 20

/** Milliseconds for all inputs of an entry, on a machine that does much else. A hang is noticed long before. */
export const LONGEST = fuzzRuns(300_000)

/** Every promise is kept for ten thousand inputs, or for as many as it says, and twenty times that in the long run. */
export const expectKept = async (entry: EntryName, runs?: number): Promise<void> => {
  const { failure, kept } = await fuzzed(entry, runs === undefined ? CHEAP : fuzzRuns(runs))
  expect(failure).toBeNull()
  expect(kept).toBeLessThan(KEPT)
}
