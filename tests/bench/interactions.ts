import type { Page } from 'playwright-core'

/** One click, tap or key: how long until the browser had painted what came of it. */
export interface Interaction {
  readonly doing: string
  /** Milliseconds, as the browser rounds them: to eight. */
  readonly ms: number
}

interface Watched {
  doing: string
  readonly seen: Map<number, Interaction>
}

declare global {
  var interactions: Watched
}

/** The browser tells of no interaction that is quicker than this; it counts as one that took so long. */
const LEAST = 16

/** From the next page on, every interaction is noted under what was being done. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.interactions = { doing: '', seen: new Map() }
    new PerformanceObserver((list) => {
      const { doing, seen } = globalThis.interactions
      for (const entry of list.getEntries() as (PerformanceEntry & { readonly interactionId: number })[]) {
        const before = seen.get(entry.interactionId)
        if (entry.interactionId === 0 || (before && before.ms >= entry.duration)) continue
        seen.set(entry.interactionId, { doing: before?.doing ?? `${doing} (${entry.name})`, ms: entry.duration })
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  })
}

/** Names what follows, once the browser has told of what came before. */
export async function nowDoing(page: Page, doing: string): Promise<void> {
  await page.waitForTimeout(500)
  await page.evaluate((name) => {
    globalThis.interactions.doing = name
  }, doing)
}

/** All that were made since the page was loaded, those too that were too quick to be told of. */
export async function interactionsOf(page: Page): Promise<readonly Interaction[]> {
  await page.waitForTimeout(500)
  const { seen, count } = await page.evaluate(() => ({
    seen: [...globalThis.interactions.seen.values()],
    count: (performance as Performance & { readonly interactionCount?: number }).interactionCount ?? 0,
  }))
  const quick = Array.from({ length: Math.max(0, count - seen.length) }, () => ({ doing: 'quick', ms: LEAST }))
  return [...seen, ...quick]
}
