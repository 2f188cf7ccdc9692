import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { checkOf, goTo, openFile, sign, visit } from '../journey/walk.ts'
import { launchChromium } from './chromium.ts'
import { type Host, host } from './host.ts'
import { listen } from './listener.ts'

const KEPT = 'Works without network from now on'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

async function visitOf(site: string) {
  return visit(browser, site, { serviceWorkers: 'allow' })
}

/** The caches of this browser and how much is in them. */
function cached(page: Page): Promise<readonly (readonly [string, number])[]> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    return Promise.all(names.map(async name => [name, (await (await caches.open(name)).keys()).length] as const))
  })
}

test('after one visit all of it opens without network: worksheet, signature, check, screens never seen', async () => {
  const here = await host(inject('dist'))
  const { page, context, complaints } = await visitOf(here.site)
  await page.getByText(KEPT).waitFor()
  const kept = await cached(page)
  expect(kept.map(([, count]) => count)).toEqual([here.named('').length])
  expect(here.named('').length).toBeGreaterThan(50)
  await context.setOffline(true)
  await here.stop()

  await page.reload()
  await page.getByText(KEPT).waitFor()
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  for (const step of ['Who', 'Safeguards', 'Risks', 'Judgement', 'Sign'] as const) await goTo(page, step)
  const signed = await sign(page, 'Ada')
  const again = await context.newPage()
  await again.goto(`${here.site}index.html?from=a-mail#/`)
  await openFile(again, signed)
  expect(await checkOf(again)).toEqual({ verdict: 'intact', printed: 'same', result: 'same' })
  await again.goto(`${here.site}#/rules`)
  await again.getByRole('heading', { level: 1, name: 'How the tier is made' }).waitFor()
  await again.goto(`${here.site}#/board`)
  await again.getByRole('heading', { level: 1, name: 'Reading room' }).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('a page that is open while the rest is kept needs no network for what it never loaded', async () => {
  const here = await host(inject('dist'))
  const { page, context } = await visitOf(here.site)
  await page.getByText(KEPT).waitFor()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await here.stop()
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Risks')
  await context.close()
})

test.each([
  ['altered', (at: Host, path: string) => at.alter(path, text => `${text}\nfetch('//evil.test')`)],
  ['missing', (at: Host, path: string) => at.remove(path)],
])('nothing is kept where one file is %s, and the page works as before', async (_, spoil) => {
  const here = await host(inject('dist'))
  const [path = ''] = here.named('assets/rules-screen-')
  spoil(here, path)
  const { page, context } = await visitOf(here.site)
  // Asked for by the worker alone, once it is registered: from then on it is dropped, or it was taken in.
  await expect.poll(() => here.asked).toContain(`/${path}`)
  const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  await expect.poll(registered).toBe(0)
  expect(await cached(page)).toEqual([])
  await expect.poll(() => page.getByText(KEPT).count()).toBe(0)
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Who')
  await context.close()
  await here.stop()
})

test('what is not in its list gets an error from the worker, and nobody is asked for it', async () => {
  const here = await host(inject('dist'))
  const { page, context } = await visitOf(here.site)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  here.asked.length = 0
  for (const path of ['elsewhere', 'icon.svg?secret', 'sw.js', '_headers']) {
    const image = await page.evaluate(
      url => new Promise(done => Object.assign(new Image(), { src: url, onload: () => done('got'), onerror: done })),
      `${here.site}${path}`,
    )
    expect([path, image]).not.toEqual([path, 'got'])
  }
  await expect(page.goto(`${here.site}elsewhere`)).rejects.toThrow('ERR_FAILED')
  expect(here.asked.filter(path => path !== '/sw.js')).toEqual([])
  await context.close()
  await here.stop()
})

test.each([
  ['without headers, so the probe can see a leak', 'without headers', ['event-source', 'fetch', 'websocket']],
  ['with the header that its host sends', 'with headers', []],
] as const)('what a script inside the service worker could send %s', async (_, headers, leaks) => {
  const [here, listener] = [await host(inject('dist'), headers), await listen()]
  const { page, context } = await visitOf(here.site)
  await page.getByText(KEPT).waitFor()
  const [worker] = context.serviceWorkers()
  const port = new URLSearchParams(listener.query).get('port')
  await worker?.evaluate(async address => {
    const ways = [
      () => new WebSocket(`${address.replace('http', 'ws')}/websocket`),
      () => new EventSource(`${address}/event-source`),
      () => (globalThis as unknown as { importScripts: (url: string) => void }).importScripts(`${address}/import`),
      () => fetch(`${address}/fetch`, { mode: 'no-cors' }),
    ]
    const attempt = async (way: () => unknown) => way()
    await Promise.allSettled(ways.map(attempt))
  }, `http://127.0.0.1:${port}`)
  expect((await listener.heard(leaks)).names).toEqual(leaks)
  await context.close()
  listener.close()
  await here.stop()
})
