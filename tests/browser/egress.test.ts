import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import kept from '../../src/ui/screens/privacy/tried.json'
import { WORKERS, fromEveryWorker } from './every-worker.ts'
import { launchChromium } from './chromium.ts'
import { type Known, fatesOf, only, waysKnown, waysTaken } from './ways-taken.ts'

/** What became of each way in this browser, as the page "What leaves this browser" tells it. */
const told = Object.fromEntries(Object.entries(kept.page).map(([group, ways]) =>
  [group, Object.fromEntries(Object.entries(ways).map(([way, [fate]]) => [way, fate]))]))
const fates = Object.assign({}, ...Object.values(told)) as Readonly<Record<string, string | undefined>>

const withFate = (...wanted: readonly string[]) => Object.keys(fates).filter(way => wanted.includes(fates[way] ?? ''))

/** Ways that are shut everywhere in a worker, and those of which silence proves nothing. */
const fromWorkers = Object.entries(kept.workers)
const shut = fromWorkers.filter(([, [fate]]) => fate === 'policy').map(([way]) => way).toSorted()

let browser: Browser
let known: Known
beforeAll(async () => {
  browser = await launchChromium()
  known = await waysKnown(browser, inject('site'))
})
afterAll(() => browser.close())

test('every way that is not known to be open is shut: not one byte gets out of the page', async () => {
  const heard = await waysTaken(browser, inject('site'), 'attacked', only(known, way => fates[way] !== 'open'))
  expect(heard).toEqual({ names: [], bytes: 0, silent: 0 })
})

test('the page tells what became of each way; if not, run npm run ways-out', async () => {
  const knownOpen = only(known, way => fates[way] === 'open')
  const [unwalled, unguarded, attacked] = await Promise.all([
    waysTaken(browser, inject('site'), 'unwalled', known, withFate('policy', 'guard', 'open')),
    waysTaken(browser, inject('site'), 'unguarded', known, withFate('guard', 'open')),
    waysTaken(browser, inject('site'), 'attacked', knownOpen, withFate('open')),
  ])
  expect(fatesOf(known, [unwalled, unguarded, attacked])).toEqual(told)
  expect(kept.versions[0]).toBe(browser.version())
  expect(unwalled.bytes).toBeGreaterThan(10_000)
})

test('without a wall every worker can send something, so the probe sees it', async () => {
  const found = await fromEveryWorker(browser, `${inject('site')}unwalled.html`, shut)
  expect(new Set(found.map(({ worker }) => worker))).toEqual(new Set(WORKERS))
  expect(found.map(({ heard }) => heard.names)).toEqual(found.map(() => shut))
})

test('not one byte gets out of any worker of the page', async () => {
  const found = await fromEveryWorker(browser, inject('site'))
  expect(new Set(found.map(({ worker }) => worker))).toEqual(new Set(WORKERS))
  expect(found.map(({ heard }) => heard)).toEqual(found.map(() => ({ names: [], bytes: 0, silent: 0 })))
  for (const { tried } of found) expect(tried.toSorted()).toEqual(fromWorkers.map(([way]) => way).toSorted())
})
