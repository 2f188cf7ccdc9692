import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { type Figure, median } from './figure.ts'

const VISITS = 9

/** What a first visit loads, and when it first shows something. Each visit has a cache and a profile of its own. */
export async function measureStart(browser: Browser, site: string): Promise<readonly Figure[]> {
  const loaded = await loadedBy(browser, site)
  const paints: number[] = []
  for (let visit = 0; visit < VISITS; visit++) paints.push(await inFreshPage(browser, site, firstPaint))
  return [
    { name: 'start: JS, gzip', value: loaded.js / 1024, unit: 'KB', target: 120 },
    { name: 'start: CSS, gzip', value: loaded.css / 1024, unit: 'KB' },
    { name: 'start: requests', value: loaded.requests, unit: '' },
    { name: 'first contentful paint, median', value: median(paints), unit: 'ms', target: 400 },
  ]
}

async function loadedBy(browser: Browser, site: string) {
  const page = await browser.newPage()
  const bodies: { type: string; gzip: number }[] = []
  const pending: Promise<unknown>[] = []
  page.on('response', response => {
    const body = response.body().then(bytes => {
      bodies.push({ type: response.headers()['content-type'] ?? '', gzip: gzipSync(bytes).length })
    })
    pending.push(body)
  })
  await page.goto(site, { waitUntil: 'networkidle' })
  await Promise.all(pending)
  await page.close()
  const sum = (kind: string) => bodies.reduce((all, { type, gzip }) => all + (type.includes(kind) ? gzip : 0), 0)
  return { js: sum('javascript'), css: sum('css'), requests: bodies.length }
}

async function inFreshPage<T>(browser: Browser, site: string, measure: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(site, { waitUntil: 'networkidle' })
  const measured = await measure(page)
  await context.close()
  return measured
}

function firstPaint(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN)
}
