import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Order, Tried } from './desk.ts'
import type { EntryName } from './entries.ts'

/** Milliseconds without one input more: then nothing but ending its thread helps. */
const HANGS = 60_000
const LOOKS = 500

const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31)
const path = process.env['FUZZ_PATH'] ?? ''

let desk: Worker | null = null

/** A thread whose memory ends where that of a phone does, and which can be ended whatever it does. */
const openDesk = (): Worker =>
  new Worker(join(import.meta.dirname, 'desk-thread.mjs'), { resourceLimits: { maxOldGenerationSizeMb: 512 } })

/** Tries an entry in a thread of its own. Answers what it came to; a hang, or too much memory, is a failure too. */
export const fuzzed = async (entry: EntryName, runs: number, hangs = HANGS): Promise<Tried> => {
  const clock = new SharedArrayBuffer(8)
  const at = desk ??= openDesk()
  const order: Order = { entry, runs, seed, path, clock }
  const tried = await Promise.race([answerOf(at, order), hangOf(clock, hangs)])
  if (tried !== HANGING) return tried
  await closeDesk()
  const found = path || `${Math.max(0, Atomics.load(new Int32Array(clock), 0) - 1)}`
  const shown = await answerOf(desk ??= openDesk(), { ...order, path: found, isShown: true })
  return failed(`It hangs, from ${shown.failure ?? ''}${replay(found)}`)
}

const HANGING = Symbol('an input that does not end')

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
    at.once('error', (error: Error) => {
      desk = null
      resolve(failed(`${error.message} at input ${Atomics.load(new Int32Array(order.clock), 0)}${replay(path)}`))
    })
    at.postMessage(order, [])
  })

/** Where the same input is being met for too long. */
const hangOf = (clock: SharedArrayBuffer, hangs: number): Promise<typeof HANGING> =>
  new Promise((resolve) => {
    const run = new Int32Array(clock)
    let [last, since] = [0, Date.now()]
    const looking = setInterval(() => {
      const now = Atomics.load(run, 1)
      // Before the first one the entry is made ready, which takes as long as it takes.
      if (now === 0 || now !== last) [last, since] = [now, Date.now()]
      else if (Date.now() - since > hangs) {
        clearInterval(looking)
        resolve(HANGING)
      }
    }, LOOKS)
    looking.unref()
  })

const replay = (at: string): string => `\nreplayed by FUZZ_SEED=${seed} FUZZ_PATH=${at}`
