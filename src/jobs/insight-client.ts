import type { Assessment } from '../domain/answer.ts'
import type { Insight } from '../domain/insight.ts'

/** What the insight worker is asked, and what it answers. It works on one question at a time. */
export type InsightAsk = Assessment
export type InsightAnswer =
  | { readonly ok: true; readonly insight: Insight }
  | { readonly ok: false; readonly message: string }

/** Why a question has no answer: a newer one was asked, or our own work broke, and `message` says how. */
export class InsightFailure extends Error {
  readonly kind: 'superseded' | 'broken'

  constructor(kind: InsightFailure['kind'], message: string) {
    super(message)
    this.name = 'InsightFailure'
    this.kind = kind
  }
}

export interface InsightClient {
  /** Rejects with an `InsightFailure`; 'superseded' as soon as something newer is asked. */
  readonly ask: (assessment: Assessment) => Promise<Insight>
}

interface Question {
  readonly assessment: InsightAsk
  readonly settle: (answer: InsightAnswer) => void
  readonly supersede: () => void
}

/**
 * The page's side of the insight worker. The worker starts with the first question. While it works only the newest of
 * what is asked waits: somebody who types gets the insight of what they have typed, not of every letter. A worker that
 * dies fails the question it had, and the next question starts another.
 */
export const createInsightClient = (start: () => Promise<Worker>): InsightClient => {
  let worker: Promise<Worker> | null = null
  let newest: Question | null = null
  let inWork: Question | null = null

  const answered = (answer: InsightAnswer) => {
    const question = inWork
    inWork = null
    if (question !== newest) return work()
    newest = null
    question?.settle(answer)
  }
  const died = (message: string) => {
    worker = null
    answered({ ok: false, message })
  }
  const work = () => {
    const question = inWork = newest
    if (question === null) return
    worker ??= start().then((started) => listen(started, answered, died))
    worker.then((started) => started.postMessage(question.assessment, []))
      .catch((error: unknown) => died(error instanceof Error ? error.message : String(error)))
  }
  return {
    ask: (assessment) => new Promise((resolve, reject) => {
      newest?.supersede()
      newest = {
        assessment,
        settle: (answer) => answer.ok ? resolve(answer.insight) : reject(new InsightFailure('broken', answer.message)),
        supersede: () => reject(new InsightFailure('superseded', 'A newer question was asked.')),
      }
      if (inWork === null) work()
    }),
  }
}

const listen = (worker: Worker, answered: (answer: InsightAnswer) => void, died: (message: string) => void): Worker => {
  worker.addEventListener('message', ({ data }: MessageEvent<InsightAnswer>) => answered(data))
  worker.addEventListener('error', ({ message }) => {
    worker.terminate()
    died(message)
  })
  return worker
}

/** Loads the worker's source only when it is needed: it carries all the rules. */
export const startInsightWorker = async (): Promise<Worker> => {
  const [{ default: source }, { startWorker }] = await Promise.all([
    import('virtual:worker-source/insight'),
    import('./start-worker.ts'),
  ])
  return startWorker(source)
}
