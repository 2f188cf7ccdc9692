import type { Browser, Page, Worker } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { STEPS, checkOf, exportPdf, goTo, openFile, sign, visit } from '../journey/walk.ts'
import { launchChromium } from './chromium.ts'
import { listen } from './listener.ts'

/** The names under which `tryEveryWay` calls, in order of the alphabet. */
const WAYS_OF_A_WORKER = ['event-source', 'fetch', 'font', 'import-scripts', 'inner-worker', 'websocket', 'xhr']

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

test('from the first screen to a checked signature, only files of the site are asked for', async () => {
  const { page, context, complaints } = await visit(browser, 'about:blank')
  const asked: string[] = []
  context.on('request', request => asked.push(request.url()))
  await page.goto(inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  for (const step of STEPS) await goTo(page, step)
  const signed = await sign(page, 'Ada')
  await page.goto(inject('site'))
  await openFile(page, signed)
  await checkOf(page)
  const elsewhere = asked.filter(url => !url.startsWith(inject('site')) && !url.startsWith(`blob:${inject('site')}`))
  expect(asked.length).toBeGreaterThan(5)
  expect(elsewhere).toEqual([])
  expect(asked.filter(url => url.includes('?'))).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

test.each([
  ['without a wall, so the probe can see a leak', 'unwalled.html', WAYS_OF_A_WORKER],
  ['under the policy of the page', '', []],
])('what the workers could send %s', async (_, path, leaks) => {
  const { page, context } = await visit(browser, `${inject('site')}${path}`)
  const sent: (readonly string[])[] = []
  for (const worker of await bothWorkers(page)) {
    const listener = await listen()
    const port = new URLSearchParams(listener.query).get('port') ?? ''
    await worker.evaluate(tryEveryWay, `127.0.0.1:${port}`)
    sent.push(await listener.received())
    listener.close()
  }
  expect(sent).toEqual([leaks, leaks])
  await context.close()
})

/** The one that finds what would lower the tier, and the one that draws the report. */
async function bothWorkers(page: Page): Promise<readonly Worker[]> {
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await Promise.all([page.waitForEvent('worker'), goTo(page, 'Risks')])
  await goTo(page, 'Sign')
  await exportPdf(page)
  const workers = page.workers()
  expect(workers).toHaveLength(2)
  return workers
}

/** Runs in the worker. */
function tryEveryWay(host: string): void {
  const to = (name: string) => `http://${host}/${name}`
  const inner = `fetch('${to('inner-worker')}')`
  const ways: readonly (() => unknown)[] = [
    () => fetch(to('fetch'), { mode: 'no-cors' }),
    () => {
      const request = new XMLHttpRequest()
      request.open('GET', to('xhr'))
      request.send()
    },
    () => new WebSocket(`ws://${host}/websocket`),
    () => new EventSource(to('event-source')),
    () => (self as unknown as { importScripts: (url: string) => void }).importScripts(to('import-scripts')),
    () => new FontFace('out', `url(${to('font')})`).load(),
    () => new Worker(URL.createObjectURL(new Blob([inner]))),
  ]
  for (const way of ways) {
    try {
      Promise.resolve(way()).catch(() => undefined)
    } catch {
      continue
    }
  }
}
