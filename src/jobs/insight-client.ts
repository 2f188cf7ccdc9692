import type { Assessment } from '../domain/answer.ts'
import type { Divergence, DivergenceAsk } from '../domain/divergence.ts'
import type { Insight } from '../domain/insight.ts'
import { ENDED } from './desk-client.ts'

/** What the insight worker is asked. It works on one question at a time; each client has a worker of its own. */
export type InsightAsk =
  | { readonly kind: 'insight'; readonly assessment: Assessment }
  | { readonly kind: 'divergence'; readonly ask: DivergenceAsk }

/** What it answers. */
export type InsightAnswer<Found = Insight | Divergence> =
  | { readonly ok: true; readonly found: Found }
  | { readonly ok: false; readonly message: string }

/** Why a question has no answer: a newer one was asked, somebody stopped it, or our own work broke (`message`). */
export class InsightFailure extends Error {
  readonly kind: 'superseded' | 'stopped' | 'broken'

  constructor(kind: InsightFailure['kind'], message: string) {
    super(message)
    this.name = 'InsightFailure'
    this.kind = kind
  }
}

/** Answers the newest of what it is asked. */
interface NewestOnly<Asked, Found> {
  /** Rejects with an `InsightFailure`; 'superseded' as soon as something newer is asked. */
  readonly ask: (about: Asked) => Promise<Found>
  /** Ends the worker and what it was asked; the next question starts another. */
  readonly stop: () => void
}

export type InsightClient = NewestOnly<Assessment, Insight>

/** The same about people who answer differently. */
export type DivergenceClient = NewestOnly<DivergenceAsk, Divergence>

/** Levers, shares and the like of one set of answers. */
export const createInsightClient = (start: () => Promise<Worker>): InsightClient => {
  const { ask, stop } = newestOnly<Insight>(start)
  return { ask: (assessment) => ask({ kind: 'insight', assessment }), stop }
}

/** What it comes to that people answer differently. */
export const createDivergenceClient = (start: () => Promise<Worker>): DivergenceClient => {
  const { ask, stop } = newestOnly<Divergence>(start)
  return { ask: (about) => ask({ kind: 'divergence', ask: about }), stop }
}

interface Question<Found> {
  readonly ask: InsightAsk
  readonly settle: (answer: InsightAnswer<Found>) => void
  readonly fail: (kind: 'superseded' | 'stopped', message: string) => void
}

/**
 * The page's side of the worker. The worker starts with the first question. While it works only the newest of what is
 * asked waits: somebody who types gets the insight of what they have typed, not of every letter. A worker that dies
 * fails the question it had, and the next question starts another.
 */
const newestOnly = <Found>(start: () => Promise<Worker>): NewestOnly<InsightAsk, Found> => {
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
  const end = () => {
    worker?.then((started) => started.terminate(), () => undefined)
    worker = null
  }
  const died = (message: string) => {
    end()
    answered({ ok: false, message: message || ENDED })
  }
  const work = () => {
    const question = inWork = newest
    if (question === null) return
    const mine = worker ??= start().then((started) => listen(started, answered, died))
    // One that was stopped while it started has nothing to say any more.
    mine.then((started) => worker === mine && started.postMessage(question.ask, []))
      .catch((error: unknown) => worker === mine && died(error instanceof Error ? error.message : String(error)))
  }
  return {
    ask: (ask) => new Promise((resolve, reject) => {
      newest?.fail('superseded', 'A newer question was asked.')
      newest = {
        ask,
        settle: (answer) => answer.ok ? resolve(answer.found) : reject(new InsightFailure('broken', answer.message)),
        fail: (kind, message) => reject(new InsightFailure(kind, message)),
      }
      if (inWork === null) work()
    }),
    stop: () => {
      end()
      newest?.fail('stopped', 'Somebody stopped it.')
      newest = inWork = null
    },
  }
}

const listen = <Found>(
  worker: Worker, answered: (answer: InsightAnswer<Found>) => void, died: (message: string) => void,
): Worker => {
  worker.addEventListener('message', ({ data }: MessageEvent<InsightAnswer<Found>>) => answered(data))
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    died(event.message)
  })
  worker.addEventListener('messageerror', () => died(ENDED))
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
