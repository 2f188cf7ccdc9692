import type { Page } from 'playwright-core'

export interface PaperTimes {
  /** What the page asked of its workers, in the order of the answers, and the milliseconds until then. */
  readonly jobs: readonly { readonly kind: string; readonly took: number }[]
  /** The longest time, in milliseconds, for which the page's own thread answered nothing since `restartStall`. */
  readonly stall: number
}

interface Watched {
  jobs: { kind: string; took: number }[]
  stall: number
}

/** Begins to watch before the first line of the page runs. */
export function watchPaper(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const watched: Watched = { jobs: [], stall: 0 }
    const asked = new Map<unknown, { kind: string; at: number }>()
    const post = Worker.prototype.postMessage as (message: unknown) => void
    const heard = new WeakSet<Worker>()
    const hear = ({ data, currentTarget }: MessageEvent<{ id?: number; progress?: unknown }>) => {
      if (data.progress) return
      const job = asked.get(data.id ?? currentTarget)
      if (job) watched.jobs.push({ kind: job.kind, took: performance.now() - job.at })
    }
    // An insight worker is asked one thing at a time: its questions bear no number.
    Worker.prototype.postMessage = function (this: Worker, message: { id?: number; kind: string }) {
      if (!heard.has(this)) this.addEventListener('message', hear)
      heard.add(this)
      asked.set(message.id ?? this, { kind: message.kind, at: performance.now() })
      post.call(this, message)
    }
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      watched.stall = Math.max(watched.stall, now - last - 4)
      last = now
    }, 4)
    Object.assign(globalThis, { watched })
  })
}

export function paperTimes(page: Page): Promise<PaperTimes> {
  return page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched)
}

export function restartStall(page: Page): Promise<void> {
  return page.evaluate(() => void Object.assign((globalThis as unknown as { watched: Watched }).watched, { stall: 0 }))
}
