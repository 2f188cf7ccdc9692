import type { PaperAnswer, PaperAsk, PaperJobs, PaperKind } from './paper-messages.ts'

/** What a job asks, and what it answers: screens know the jobs by these alone. */
export type PaperQuestion<K extends PaperKind> = PaperJobs[K][0]
export type PaperValue<K extends PaperKind> = PaperJobs[K][1]

/** What came of a job. `message` is what broke in our own work: the page says so and keeps the worksheet. */
export type PaperOutcome<K extends PaperKind> =
  | { readonly ok: true; readonly value: PaperValue<K> }
  | { readonly ok: false; readonly message: string }

export interface PaperClient {
  readonly ask: <K extends PaperKind>(kind: K, question: PaperQuestion<K>) => Promise<PaperOutcome<K>>
}

type Waiting = Map<number, (answer: PaperOutcome<PaperKind>) => void>

/**
 * The page's side of the paper worker. The worker starts with the first job, since most visits print nothing; one that
 * dies fails what it was doing, and the next job starts another.
 */
export const createPaperClient = (start: () => Promise<Worker>): PaperClient => {
  const waiting: Waiting = new Map()
  let worker: Promise<Worker> | null = null
  let asked = 0
  const fail = (message: string) => {
    worker = null
    for (const settle of waiting.values()) settle({ ok: false, message })
    waiting.clear()
  }
  const running = (): Promise<Worker> => (worker ??= start().then((started) => listen(started, waiting, fail)))
  return {
    ask: (kind, question) => new Promise((resolve) => {
      const id = (asked += 1)
      waiting.set(id, resolve as (answer: PaperOutcome<PaperKind>) => void)
      running().then(
        (started) => started.postMessage({ id, kind, ...question } as unknown as PaperAsk, []),
        (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
      )
    }),
  }
}

const listen = (worker: Worker, waiting: Waiting, fail: (message: string) => void): Worker => {
  worker.addEventListener('message', ({ data }: MessageEvent<PaperAnswer>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  worker.addEventListener('error', ({ message }) => {
    worker.terminate()
    fail(message)
  })
  return worker
}

/** Loads the worker's source only when it is needed: it carries the fonts. */
export const startPaperWorker = async (): Promise<Worker> => {
  const [{ default: source }, { startWorker }] = await Promise.all([
    import('virtual:worker-source/paper'),
    import('./start-worker.ts'),
  ])
  return startWorker(source)
}
