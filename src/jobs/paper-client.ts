import type { PaperAnswer, PaperAsk, PaperJobs, PaperKind, PaperNews, PaperProgress } from './paper-messages.ts'

/** What a job asks, and what it answers: screens know the jobs by these alone. */
export type PaperQuestion<K extends PaperKind> = PaperJobs[K][0]
export type PaperValue<K extends PaperKind> = PaperJobs[K][1]

/** What came of a job. `message` is what broke in our own work: the page says so and keeps the worksheet. */
export type PaperOutcome<K extends PaperKind> =
  | { readonly ok: true; readonly value: PaperValue<K> }
  /** `stopped`: nothing broke; whoever asked did not want it any more. */
  | { readonly ok: false; readonly message: string; readonly stopped?: true }

/** For jobs that can take long. */
export interface Watching {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: PaperProgress) => void
}

export interface PaperClient {
  readonly ask: <K extends PaperKind>(
    kind: K, question: PaperQuestion<K>, watching?: Watching,
  ) => Promise<PaperOutcome<K>>
}

interface Job {
  readonly ask: PaperAsk
  readonly settle: (outcome: PaperOutcome<PaperKind>) => void
  readonly onProgress: Watching['onProgress']
}

/** Jobs under way, by the number under which the worker knows them. */
type Waiting = Map<number, Job>

const STOPPED = { ok: false, message: '', stopped: true } as const

/**
 * The page's side of the paper worker. The worker starts with the first job, since most visits print nothing; one that
 * dies fails what it was doing, and the next job starts another. A job that is stopped ends the worker, which cannot
 * listen while it draws; what else it was asked begins again in another.
 */
export const createPaperClient = (start: () => Promise<Worker>): PaperClient => {
  const waiting: Waiting = new Map()
  let worker: Promise<Worker> | null = null
  let asked = 0
  const fail = (message: string) => {
    worker = null
    for (const { settle } of waiting.values()) settle({ ok: false, message })
    waiting.clear()
  }
  const running = (): Promise<Worker> => (worker ??= start().then((started) => listen(started, waiting, fail)))
  const post = ({ ask }: Job): void => {
    running().then(
      (started) => started.postMessage(ask, []),
      (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
    )
  }
  const stop = (id: number): void => {
    const job = waiting.get(id)
    if (job === undefined) return
    waiting.delete(id)
    void worker?.then((started) => started.terminate())
    worker = null
    job.settle(STOPPED)
    for (const other of waiting.values()) post(other)
  }
  return {
    ask: (kind, question, { signal, onProgress } = {}) => new Promise((resolve) => {
      if (signal?.aborted) return resolve(STOPPED)
      const id = (asked += 1)
      const ask = { id, kind, ...question } as unknown as PaperAsk
      const job: Job = { ask, settle: resolve as Job['settle'], onProgress }
      waiting.set(id, job)
      signal?.addEventListener('abort', () => stop(id), { once: true })
      post(job)
    }),
  }
}

const listen = (worker: Worker, waiting: Waiting, fail: (message: string) => void): Worker => {
  worker.addEventListener('message', ({ data }: MessageEvent<PaperNews>) => {
    const job = waiting.get(data.id)
    if ('progress' in data) return job?.onProgress?.(data.progress)
    waiting.delete(data.id)
    job?.settle(outcomeOf(data))
  })
  worker.addEventListener('error', ({ message }) => {
    worker.terminate()
    fail(message)
  })
  return worker
}

const outcomeOf = ({ id: _number, ...outcome }: PaperAnswer): PaperOutcome<PaperKind> => outcome

/** Loads the worker's source only when it is needed: it carries the fonts. */
export const startPaperWorker = async (): Promise<Worker> => {
  const [{ default: source }, { startWorker }] = await Promise.all([
    import('virtual:worker-source/paper'),
    import('./start-worker.ts'),
  ])
  return startWorker(source, 'paper')
}
