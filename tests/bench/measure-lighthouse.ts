import type { Browser, BrowserContext, Page } from 'playwright-core'
import { violationsOf } from '../journey/violations-of.ts'
import { badPracticesOf, watchPractices } from './bad-practices.ts'
import { type Figure, median } from './figure.ts'
import { type Measures, performanceScore } from './lighthouse-score.ts'
import { packingHost } from './packing-host.ts'

const VISITS = 5
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }

/** Lighthouse's slow network, as it has browsers emulate it: kilobits become bytes a second. */
const SLOW_4G = {
  offline: false, latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8,
}

/**
 * What Lighthouse measures, of the start page on a phone whose processor is four times slower: scored by its curves.
 * Nothing on the page changes after its largest paint, so that this stands for the speed index too.
 */
export async function measureLighthouse(browser: Browser, dist: string): Promise<readonly Figure[]> {
  const { site, close } = await packingHost(dist)
  try {
    const figures = [
      ...(await scored(browser, site, '4 × slower', null)),
      ...(await scored(browser, site, '4 × slower, slow 4G', SLOW_4G)),
    ]
    const context = await browser.newContext({ bypassCSP: true })
    const page = await context.newPage()
    const watched = await watchPractices(page)
    await page.goto(site, { waitUntil: 'networkidle' })
    const bad = await badPracticesOf(page, watched)
    const violations = await violationsOf(page)
    await context.close()
    for (const line of [...bad, ...violations]) console.log(line)
    return [
      ...figures,
      { name: 'start page: violations that axe finds', value: violations.length, unit: '', target: 0 },
      { name: 'start page: best practices that are not kept', value: bad.length, unit: '', target: 0 },
    ]
  } finally {
    await close()
  }
}

async function scored(
  browser: Browser, site: string, how: string, network: typeof SLOW_4G | null,
): Promise<readonly Figure[]> {
  const visits: Measures[] = []
  for (let visit = 0; visit < VISITS; visit++) visits.push(await measured(browser, site, network))
  const middle = (name: keyof Measures) => median(visits.map((visit) => visit[name]))
  const measures: Measures = {
    firstPaint: middle('firstPaint'), largestPaint: middle('largestPaint'), blocked: middle('blocked'),
    shift: middle('shift'), speedIndex: middle('speedIndex'),
  }
  return [
    { name: `start, ${how}: first contentful paint`, value: measures.firstPaint, unit: 'ms' },
    { name: `start, ${how}: largest contentful paint`, value: measures.largestPaint, unit: 'ms' },
    { name: `start, ${how}: total blocking time`, value: measures.blocked, unit: 'ms' },
    { name: `start, ${how}: cumulative layout shift`, value: measures.shift, unit: '' },
    { name: `start, ${how}: points short of 100`, value: 100 - performanceScore(measures), unit: '', target: 5 },
  ]
}

async function measured(browser: Browser, site: string, network: typeof SLOW_4G | null): Promise<Measures> {
  const context: BrowserContext = await browser.newContext(PHONE)
  const page = await context.newPage()
  await page.addInitScript(watchPaints)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await session.send('Network.enable')
  if (network !== null) await session.send('Network.emulateNetworkConditions', network)
  await page.goto(site, { waitUntil: 'networkidle' })
  await page.waitForTimeout(1_500)
  const measures = await read(page)
  await context.close()
  return measures
}

interface Paints {
  largest: number
  shift: number
  readonly tasks: { readonly from: number; readonly took: number }[]
}

function watchPaints(): void {
  const paints: Paints = { largest: 0, shift: 0, tasks: [] }
  const watch = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('largest-contentful-paint', ({ startTime }) => {
    paints.largest = startTime
  })
  watch('layout-shift', ({ value = 0 }) => {
    paints.shift += value
  })
  watch('longtask', ({ startTime: from, duration: took }) => paints.tasks.push({ from, took }))
  Object.assign(globalThis, { paints })
}

/** What is above 50 ms of a task after the first paint blocks. All shifts count as one burst, the worst case. */
function read(page: Page): Promise<Measures> {
  return page.evaluate(() => {
    const { largest, shift, tasks } = (globalThis as unknown as { paints: Paints }).paints
    const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
    const blocked = tasks.reduce((sum, { from, took }) =>
      sum + Math.max(0, from + took - Math.max(from, firstPaint) - 50), 0)
    return { firstPaint, largestPaint: largest, blocked, shift, speedIndex: largest }
  })
}
