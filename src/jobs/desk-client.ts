/** What a desk in a worker can be asked: kind -> [question, answer]. */
type Jobs<J> = { readonly [K in keyof J]: readonly [question: object, answer: unknown] }

/** How far a long job is: so many of its pages drawn, signatures checked, files read, people merged. */
export interface Progress {
  readonly of: 'page' | 'signature' | 'file' | 'person'
  readonly done: number
  readonly all: number
}

/** What the worker says of a job: how far it is, as often as it likes, and once what came of it. */
export type News<Value> =
  | { readonly id: number; readonly ok: true; readonly value: Value }
  /** The job threw: our own fault, said as such; the page keeps the worksheet. */
  | { readonly id: number; readonly ok: false; readonly message: string }
  | { readonly id: number; readonly progress: Progress }

/** What came of a job. `message` is what broke in our own work: the page says so and keeps the worksheet. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  /** `stopped`: nothing broke; whoever asked did not want it any more. */
  | { readonly ok: false; readonly message: string; readonly stopped?: true }

/** For jobs that can take long. */
export interface Watching {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: (progress: Progress) => void
}

export interface DeskClient<J extends Jobs<J>> {
  readonly ask: <K extends keyof J>(kind: K, question: J[K][0], watching?: Watching) => Promise<Outcome<J[K][1]>>
}

interface Job {
  readonly ask: object
  readonly settle: (outcome: Outcome<never>) => void
  readonly onProgress: Watching['onProgress']
}

const STOPPED = { ok: false, message: '', stopped: true } as const

/** Said where a browser ends a worker without a word, as it does when memory runs out. */
export const ENDED = 'The browser ended this part of the work'

/**
 * The page's side of a worker. The worker starts with the first job, since most visits never need it; one that dies
 * fails what it was doing, and the next job starts another. A job that is stopped ends the worker, which cannot listen
 * while it works; what else it was asked begins again in another.
 */
export const createDeskClient = <J extends Jobs<J>>(start: () => Promise<Worker>): DeskClient<J> => {
  /** Jobs under way, by the number under which the worker knows them. */
  const waiting = new Map<number, Job>()
  let worker: Promise<Worker> | null = null
  let asked = 0

  const settle = (id: number, outcome: Outcome<never>): void => {
    const job = waiting.get(id)
    waiting.delete(id)
    job?.settle(outcome)
  }
  const end = (): void => {
    worker?.then((started) => started.terminate(), () => undefined)
    worker = null
  }
  const fail = (message: string): void => {
    end()
    for (const id of waiting.keys()) settle(id, { ok: false, message: message || ENDED })
  }
  const hear = (started: Worker): Worker => {
    started.addEventListener('message', ({ data }: MessageEvent<News<never>>) => {
      if ('progress' in data) return waiting.get(data.id)?.onProgress?.(data.progress)
      const { id, ...outcome } = data
      settle(id, outcome)
    })
    started.addEventListener('error', (event) => {
      // Whoever asked is told; unhandled, it would reach the page as an error of its own.
      event.preventDefault()
      fail(event.message)
    })
    started.addEventListener('messageerror', () => fail(ENDED))
    return started
  }
  const post = (id: number, { ask }: Job): void => {
    const mine = worker ??= start().then(hear)
    mine.then(
      // What cannot be sent is the fault of this job alone.
      (started) => waiting.has(id) && orThrown(() => started.postMessage(ask, []), (message) =>
        settle(id, { ok: false, message })),
      (error: unknown) => worker === mine && fail(messageOf(error)),
    )
  }
  const stop = (id: number): void => {
    if (!waiting.has(id)) return
    end()
    settle(id, STOPPED)
    for (const [other, job] of waiting) post(other, job)
  }
  return {
    ask: (kind, question, { signal, onProgress } = {}) => new Promise((resolve) => {
      if (signal?.aborted) return resolve(STOPPED)
      const id = (asked += 1)
      const job: Job = { ask: { id, kind, ...question }, settle: resolve, onProgress }
      waiting.set(id, job)
      signal?.addEventListener('abort', () => stop(id), { once: true })
      post(id, job)
    }),
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const orThrown = (act: () => void, thrown: (message: string) => void): void => {
  try {
    act()
  } catch (error) {
    thrown(messageOf(error))
  }
}
