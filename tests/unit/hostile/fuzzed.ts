import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Order, Tried } from './desk.ts'
import type { EntryName } from './entries.ts'

/** Milliseconds without one input more: then nothing but ending its thread helps. */
const HANGS = 30_000
const LOOKS = 500

const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31)
const path = process.env['FUZZ_PATH'] ?? ''

let desk: Worker | null = null

/** A thread whose memory ends where that of a phone does, and which can be ended whatever it does. */
const openDesk = (): Worker =>
  new Worker(join(import.meta.dirname, 'desk-thread.mjs'), { resourceLimits: { maxOldGenerationSizeMb: 512 } })

/** Tries an entry in a thread of its own. Answers what it came to; a hang, or too much memory, is a failure too. */
export const fuzzed = async (entry: EntryName, runs: number): Promise<Tried> => {
  const clock = new SharedArrayBuffer(4)
  const at = desk ??= openDesk()
  const order: Order = { entry, runs, seed, path, clock }
  const tried = await Promise.race([answerOf(at, order), hangOf(clock)])
  if (tried.failure !== null) await closeDesk()
  return tried
}

/** To be called when all is tried. */
export const closeDesk = async (): Promise<void> => {
  const open = desk
  desk = null
  await open?.terminate()
}

const failed = (failure: string): Tried => ({ failure, outcomes: {}, kept: 0, slowest: 0 })

const answerOf = (at: Worker, order: Order): Promise<Tried> =>
  new Promise((resolve) => {
    at.once('message', resolve)
    at.once('error', (error: Error) => resolve(failed(`${error.message}${replay(order.clock)}`)))
    at.postMessage(order, [])
  })

/** Where run after run stays the same for too long. */
const hangOf = (clock: SharedArrayBuffer): Promise<Tried> =>
  new Promise((resolve) => {
    const run = new Int32Array(clock)
    let [last, since] = [0, Date.now()]
    const looking = setInterval(() => {
      const now = Atomics.load(run, 0)
      // Before the first one the entry is made ready, which takes as long as it takes.
      if (now === 0 || now !== last) [last, since] = [now, Date.now()]
      else if (Date.now() - since > HANGS) {
        clearInterval(looking)
        resolve(failed(`It hangs${replay(clock)}`))
      }
    }, LOOKS)
    looking.unref()
  })

const replay = (clock: SharedArrayBuffer): string =>
  `\nreplayed by FUZZ_SEED=${seed} FUZZ_PATH=${Math.max(0, Atomics.load(new Int32Array(clock), 0) - 1)}`
