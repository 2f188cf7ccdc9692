import type { PaperAsk, PaperNews } from '../../../src/jobs/paper-messages.ts'
import { createSkimPool } from '../../../src/jobs/skim-pool-client.ts'
import type { Skim } from '../../../src/record/skim.ts'

const SKIM: Skim = { sha256: '0', found: { kind: 'failure', failure: { kind: 'not-ours' } } }

/** A worker that answers when the test says so. */
class HeldWorker extends EventTarget {
  asked: PaperAsk | null = null
  isEnded = false

  postMessage(ask: PaperAsk): void {
    this.asked = ask
  }

  terminate(): void {
    this.isEnded = true
  }

  answer(news: Partial<PaperNews> = { ok: true, value: SKIM } as Partial<PaperNews>): void {
    const { asked } = this
    this.asked = null
    this.dispatchEvent(new MessageEvent('message', { data: { id: asked?.id, ...news } }))
  }

  die(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
  }
}

interface Room {
  readonly size?: number
  readonly longest?: number
}

/** A pool over such workers, and what becomes of its files. */
export const room = ({ size = 2, longest = 60_000 }: Room = {}) => {
  const workers: HeldWorker[] = []
  const told: Record<string, string[]> = {}
  const read: string[] = []
  const pool = createSkimPool({
    start: async () => {
      const worker = new HeldWorker()
      workers.push(worker)
      return worker as unknown as Worker
    },
    size,
    longest,
    now: () => '2026-11-27T12:00:00Z',
    language: 'en',
    tell: (key, news) => {
      (told[key] ??= []).push('trouble' in news ? [news.trouble, news.message].filter(Boolean).join(': ') : news.state)
    },
  })
  const fileOf = (key: string, length = 3) => ({
    key,
    file: { size: length, arrayBuffer: async () => (read.push(key), new ArrayBuffer(3)) },
  })
  const busy = () => workers.filter(({ asked }) => asked !== null)
  return { workers, told, read, pool, fileOf, busy }
}

/** Everything that was under way in memory has happened. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

/** Answers until nobody is asked any more. */
export const answerAll = async ({ busy }: ReturnType<typeof room>) => {
  for (await settled(); busy().length > 0; await settled()) for (const worker of busy()) worker.answer()
}
