import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { probeScript } from './probe-script.ts'
import type { StorageProbe } from './probes/storage.ts'

declare const storage: StorageProbe

const ORIGIN = 'http://127.0.0.1:9/'

let browser: Browser
let script: string

beforeAll(async () => {
  script = await probeScript('storage')
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** A tab of one person's browser with the drafts in it, and nothing of the page. */
const openTab = async (context: Awaited<ReturnType<Browser['newContext']>>): Promise<Page> => {
  const page = await context.newPage()
  await page.route(`${ORIGIN}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>drafts</title>' }))
  await page.goto(ORIGIN)
  await page.addScriptTag({ content: script })
  return page
}

test('what was typed is there when the tab comes back, each keystroke a row until it is folded', async () => {
  const context = await browser.newContext()
  const page = await openTab(context)
  expect(await page.evaluate(() => storage.begin(''))).toBeNull()
  expect(await page.evaluate(() => storage.type('', 'It helps'))).toBeNull()
  expect(await page.evaluate(() => storage.rows())).toBe('It helps'.length)
  await page.close()
  const again = await openTab(context)
  expect(await again.evaluate(() => storage.drafts.lastOpened())).toBe('a')
  expect(await again.evaluate(() => storage.drafts.list())).toEqual([
    { id: 'a', title: 'Scribe', changed: '2026-11-22T12:00:00Z', tier: { best: 1, worst: 3 } },
  ])
  expect(await again.evaluate(() => storage.note('a'))).toBe('It helps')
  await again.waitForFunction(async () => (await storage.rows()) === 0)
  expect(await again.evaluate(() => storage.note('a'))).toBe('It helps')
  await context.close()
})

test('a long text goes through many folds and stays whole', async () => {
  const context = await browser.newContext()
  const page = await openTab(context)
  await page.evaluate(() => storage.begin(''))
  const text = 'It helps people to sleep. '.repeat(20)
  expect(await page.evaluate((all) => storage.type('', all), text)).toBeNull()
  expect(await page.evaluate(() => storage.rows())).toBeLessThan(text.length)
  expect(await page.evaluate(() => storage.note('a'))).toBe(text)
  await context.close()
})

test('of two tabs the later one is refused, and nothing is overwritten', async () => {
  const context = await browser.newContext()
  const [here, there] = [await openTab(context), await openTab(context)]
  await here.evaluate(() => storage.begin(''))
  const mine = await here.evaluateHandle(() => storage.hold())
  const theirs = await there.evaluateHandle(() => storage.hold())
  expect(await theirs.evaluate(({ write }) => write('', 'theirs'))).toBeNull()
  expect(await mine.evaluate(({ write }) => write('', 'mine'))).toBe('stale')
  expect(await here.evaluate(() => storage.note('a'))).toBe('theirs')
  await context.close()
})

test('a draft is duplicated, deleted and brought back', async () => {
  const context = await browser.newContext()
  const page = await openTab(context)
  await page.evaluate(() => storage.begin('kept'))
  await page.evaluate(() => storage.drafts.duplicate('a', 'Copy'))
  expect(await page.evaluate(() => storage.note('copy'))).toBe('kept')
  await page.evaluate(() => storage.drafts.remove('a'))
  expect(await page.evaluate(() => storage.note('a'))).toBeNull()
  await page.evaluate(() => storage.drafts.restore('a'))
  expect(await page.evaluate(() => storage.note('a'))).toBe('kept')
  await context.close()
})

test('a full disk is told as such, and what was there before stays', async () => {
  const context = await browser.newContext()
  const page = await openTab(context)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: ORIGIN, quotaSize: 50_000 })
  await page.evaluate(() => storage.begin('kept'))
  expect(await page.evaluate(() => storage.fill(5_000_000))).toBe('quota')
  expect(await page.evaluate(() => storage.note('a'))).toBe('kept')
  expect(await page.evaluate(() => storage.note('big'))).toBeNull()
  await context.close()
})

test('a signing key is kept as it is: it signs, and cannot be taken out', async () => {
  const context = await browser.newContext()
  const page = await openTab(context)
  expect(await page.evaluate(() => storage.signingKey())).toEqual({
    failure: null, algorithm: 'ECDSA', extractable: false, forgotten: null,
  })
  await context.close()
})

test('an imported authority is kept until it is forgotten', async () => {
  const context = await browser.newContext()
  const page = await openTab(context)
  expect(await page.evaluate(() => storage.root())).toEqual({
    failure: null, kept: ['Root 1,2'], forgotten: null, left: 0,
  })
  await context.close()
})

test('a key stays known since its first date, and by the surest way', async () => {
  const context = await browser.newContext()
  const page = await openTab(context)
  expect(await page.evaluate(() => storage.signers.known('AA'))).toBeNull()
  for (const [at, by] of [['2026-01-01', 'seen'], ['2026-01-02', 'compared'], ['2026-01-03', 'card']] as const) {
    await page.evaluate(([date, way]) => storage.signers.note('AA', date, way), [at, by] as const)
  }
  expect(await page.evaluate(() => storage.signers.known('AA'))).toEqual({ since: '2026-01-01', by: 'compared' })
  await context.close()
})

test('what the first version of the storage knew is known still', async () => {
  const context = await browser.newContext()
  await context.addInitScript(keepAsInVersion1)
  const page = await openTab(context)
  expect(await page.evaluate(() => storage.signers.known('AA'))).toEqual({ since: '2026-01-01', by: 'seen' })
  expect(await page.evaluate(() => storage.root())).toMatchObject({ failure: null, kept: ['Root 1,2'] })
  expect(await page.evaluate(() => storage.begin('kept'))).toBeNull()
  await context.close()
})

/** Runs in the page, before the storage does. */
const keepAsInVersion1 = (): void => {
  const opening = indexedDB.open('affordance-worksheet', 1)
  opening.onupgradeneeded = () => {
    for (const name of ['drafts', 'keys']) opening.result.createObjectStore(name, { keyPath: 'id' })
    for (const name of ['snapshots', 'journal', 'meta']) opening.result.createObjectStore(name)
    opening.result.createObjectStore('signers').put('2026-01-01', 'AA')
  }
  opening.onsuccess = () => opening.result.close()
}

test('a browser that keeps nothing is told as such, and work goes on', async () => {
  const context = await browser.newContext()
  await context.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  const page = await openTab(context)
  expect(await page.evaluate(() => storage.begin('in memory'))).toBe('denied')
  expect(await page.evaluate(() => storage.note('a'))).toBe('in memory')
  expect(await page.evaluate(() => storage.drafts.trouble.get())).toBe('denied')
  await context.close()
})
