import { type DeskClient, type Outcome, createDeskClient } from './desk-client.ts'
import type { PaperJobs, PaperKind } from './paper-messages.ts'

/** What a job asks, and what it answers: screens know the jobs by these alone. */
export type PaperQuestion<K extends PaperKind> = PaperJobs[K][0]
export type PaperValue<K extends PaperKind> = PaperJobs[K][1]

export type PaperOutcome<K extends PaperKind> = Outcome<PaperValue<K>>

export type PaperClient = DeskClient<PaperJobs>

/** The page's side of the paper worker. */
export const createPaperClient = (start: () => Promise<Worker>): PaperClient => createDeskClient<PaperJobs>(start)

/** Loads the worker's source only when it is needed: it carries the fonts. */
export const startPaperWorker = async (): Promise<Worker> => {
  const [{ default: source }, { startWorker }] = await Promise.all([
    import('virtual:worker-source/paper'),
    import('./start-worker.ts'),
  ])
  return startWorker(source, 'paper')
}
