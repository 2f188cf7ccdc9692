import * as fc from 'fast-check'
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort } from 'node:worker_threads'
import { type EntryName, entries } from './entries.ts'
import type { Entry } from './entry.ts'

/** What a thread of its own is asked to try. */
export interface Order {
  readonly entry: EntryName
  readonly runs: number
  readonly seed: number
  /** The one input, or the shrunk one, that failed before. */
  readonly path: string
  /** Only says what the input is: to meet it would not end. */
  readonly isShown?: true
  /** Which input is being met, and how often one was begun: whoever asked sees when one does not end. */
  readonly clock: SharedArrayBuffer
}

export interface Tried {
  /** Null where every promise was kept. */
  readonly failure: string | null
  /** How often each outcome came. */
  readonly outcomes: Readonly<Record<string, number>>
  /** Bytes that stay in memory after all inputs. */
  readonly kept: number
  /** Milliseconds of the slowest input. */
  readonly slowest: number
}

/** Milliseconds of this process's own work, which is this thread's: what a busy machine does beside does not count. */
const LONGEST = 1_000
const TRIES = 2
/** Characters of an input that are printed. */
const SHOWN = 3_000
/** What is said of a hostile input may be longer than it, as a list of what is wrong, but not by much. */
const SAYS = { times: 8, more: 30_000 } as const

const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype]
const natures = () => PROTOTYPES.flatMap((one) => Reflect.ownKeys(one).map((key) =>
  Object.getOwnPropertyDescriptor(one, key)).flatMap((own) => [own?.value, own?.get, own?.set]))

const collect = (() => {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
})()

const heldNow = () => {
  collect()
  return getHeapStatistics().used_heap_size
}

/** Throws where the input breaks a promise. */
const meet = async <Input>(entry: Entry<Input>, input: Input) => {
  const { kind, says } = await entry.meet(input)
  if (!Object.hasOwn(entry.outcomes, kind)) throw new Error(`An outcome that nobody named: ${kind}`)
  const most = SAYS.times * entry.sizeOf(input) + SAYS.more
  if (says.length > most) throw new Error(`It says ${says.length} characters of ${entry.sizeOf(input)}`)
  return kind
}

const timed = async <Input>(entry: Entry<Input>, input: Input, clock: Int32Array) => {
  const { longest = LONGEST } = entry
  const times: number[] = []
  let kind = ''
  do {
    Atomics.add(clock, 1, 1)
    const start = process.cpuUsage()
    kind = await meet(entry, input)
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1_000)
  } while (times.length < TRIES && Math.min(...times) > longest)
  if (Math.min(...times) > longest) throw new Error(`It took ${times.map(Math.round).join(', ')} ms`)
  return { kind, time: Math.min(...times) }
}

const inputOf = (entry: Entry<unknown>, { seed, path }: Order): string =>
  fc.stringify(fc.sample(entry.inputs, { numRuns: 1, seed, path })[0]).slice(0, SHOWN)

const tryAll = async (order: Order): Promise<Tried> => {
  const { entry: name, runs, seed, path, clock, isShown } = order
  const entry: Entry<unknown> = await entries[name]()
  if (isShown) return { failure: inputOf(entry, order), outcomes: {}, kept: 0, slowest: 0 }
  const [before, held] = [natures(), heldNow()]
  const outcomes: Record<string, number> = {}
  const run = new Int32Array(clock)
  let slowest = 0
  const property = fc.asyncProperty(entry.inputs, async (input) => {
    Atomics.add(run, 0, 1)
    const { kind, time } = await timed(entry, input, run)
    slowest = Math.max(slowest, time)
    outcomes[kind] = (outcomes[kind] ?? 0) + 1
    if ('polluted' in {}) throw new Error('Every object was changed')
  })
  const told = await fc.check(property, { numRuns: runs, seed, ...(path && { path }) })
  const changed = natures().some((value, at) => value !== before[at]) || natures().length !== before.length
  const never = path ? [] : Object.keys(entry.outcomes).filter((kind) => entry.outcomes[kind] && !outcomes[kind])
  const failure = told.failed
    ? `${told.errorInstance instanceof Error ? told.errorInstance.stack : String(told.errorInstance)}
      from ${fc.stringify(told.counterexample?.[0]).slice(0, SHOWN)}
      replayed by FUZZ_SEED=${told.seed} FUZZ_PATH=${told.counterexamplePath}`
    : changed ? 'Some prototype was changed' : never.length > 0 ? `Never seen: ${never.join(', ')}` : null
  return { failure, outcomes, kept: heldNow() - held, slowest }
}

/** Begins to do what is asked of this thread. */
export const takeOrders = (): void => {
  parentPort?.on('message', (order: Order) => {
    tryAll(order).then(
      (tried) => parentPort?.postMessage(tried, []),
      (error: unknown) => parentPort?.postMessage({ failure: String(error), outcomes: {}, kept: 0, slowest: 0 }, []),
    )
  })
}
