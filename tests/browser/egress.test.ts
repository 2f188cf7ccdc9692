import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { listen } from './listener.ts'

/** Ways that a headless browser never takes, wall or no wall. Their silence proves nothing. */
const NEVER_TAKEN = ['icon', 'manifest', 'web-transport']
/** Ways that the policy leaves open and the guard closes. */
const CLOSED_BY_GUARD = [
  'area',
  'borrowed-link-event',
  'detached-link',
  'download',
  'link',
  'link-event',
  'link-new-window',
  'location',
  'navigate',
  'open',
  'own-worker-fetch',
  'peer-tcp',
  'peer-udp',
  'refresh',
  'service-worker-fetch',
  'svg-link',
]
/** Ways that neither closes: an empty frame has a realm of its own. The README lists them. */
const OPEN = ['blank-frame-open', 'blank-frame-peer']

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Takes every way out from a page and says which of them arrived. */
async function taken(page: string): Promise<{ received: readonly string[]; tried: readonly string[] }> {
  const listener = await listen()
  const address = (name: string) => `${inject('site')}${page}?try=${name}&${listener.query}`
  const context = await browser.newContext()
  const first = await context.newPage()
  await first.goto(address('all'))
  const { staying, leaving } = await first.evaluate(
    () => (globalThis as unknown as { attacks: Record<'staying' | 'leaving', string[]> }).attacks,
  )
  for (const name of leaving) await (await context.newPage()).goto(address(name))
  const received = await listener.received()
  await context.close()
  listener.close()
  return { received, tried: [...staying, ...leaving].toSorted() }
}

test('without a wall the ways out are open, so the probe can see a leak', async () => {
  const { received, tried } = await taken('unwalled.html')
  expect(tried.filter(name => !received.includes(name))).toEqual(NEVER_TAKEN)
})

test('the policy alone closes all but a few', async () => {
  const { received } = await taken('unguarded.html')
  expect(received).toEqual([...CLOSED_BY_GUARD, ...OPEN].toSorted())
})

test('policy and guard together leave open only what the README lists', async () => {
  const { received } = await taken('attacked.html')
  expect(received).toEqual(OPEN)
})
