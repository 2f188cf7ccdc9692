import type { Assessment } from '../domain/answer.ts'
import type { Divergence, DivergenceAsk } from '../domain/divergence.ts'
import type { Insight } from '../domain/insight.ts'

/** What the insight worker is asked. It works on one question at a time; each client has a worker of its own. */
export type InsightAsk =
  | { readonly kind: 'insight'; readonly assessment: Assessment }
  | { readonly kind: 'divergence'; readonly ask: DivergenceAsk }

/** What it answers. */
export type InsightAnswer<Found = Insight | Divergence> =
  | { readonly ok: true; readonly found: Found }
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

export interface DivergenceClient {
  /** The same about people who answer differently. */
  readonly ask: (ask: DivergenceAsk) => Promise<Divergence>
}

/** Levers, shares and the like of one set of answers. */
export const createInsightClient = (start: () => Promise<Worker>): InsightClient => {
  const ask = newestOnly<Insight>(start)
  return { ask: (assessment) => ask({ kind: 'insight', assessment }) }
}

/** What it comes to that people answer differently. */
export const createDivergenceClient = (start: () => Promise<Worker>): DivergenceClient => {
  const ask = newestOnly<Divergence>(start)
  return { ask: (about) => ask({ kind: 'divergence', ask: about }) }
}

interface Question<Found> {
  readonly ask: InsightAsk
  readonly settle: (answer: InsightAnswer<Found>) => void
  readonly supersede: () => void
}

/**
 * The page's side of the worker. The worker starts with the first question. While it works only the newest of what is
 * asked waits: somebody who types gets the insight of what they have typed, not of every letter. A worker that dies
 * fails the question it had, and the next question starts another.
 */
const newestOnly = <Found>(start: () => Promise<Worker>): ((ask: InsightAsk) => Promise<Found>) => {
  let worker: Promise<Worker> | null = null
  let newest: Question<Found> | null = null
  let inWork: Question<Found> | null = null

  const answered = (answer: InsightAnswer<Found>) => {
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
    worker.then((started) => started.postMessage(question.ask, []))
      .catch((error: unknown) => died(error instanceof Error ? error.message : String(error)))
  }
  return (ask) => new Promise((resolve, reject) => {
    newest?.supersede()
    newest = {
      ask,
      settle: (answer) => answer.ok ? resolve(answer.found) : reject(new InsightFailure('broken', answer.message)),
      supersede: () => reject(new InsightFailure('superseded', 'A newer question was asked.')),
    }
    if (inWork === null) work()
  })
}

const listen = <Found>(
  worker: Worker, answered: (answer: InsightAnswer<Found>) => void, died: (message: string) => void,
): Worker => {
  worker.addEventListener('message', ({ data }: MessageEvent<InsightAnswer<Found>>) => answered(data))
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
  return startWorker(source, 'insight')
}
