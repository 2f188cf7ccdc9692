import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { killRounds, randomFrom } from '../browser/kill-rounds.ts'
import { emptyLedger, found, listen, work } from '../browser/ledger.ts'

const seed = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000)

test('whatever was called saved survives that the browser is killed at any moment', async () => {
  console.log(`CRASH_SEED=${seed}`)
  const { lost, called } = await killRounds({ site: inject('site'), kills: 8, seed })
  expect(lost).toEqual([])
  expect(called).toBeGreaterThan(0)
}, 240_000)

/** Ends of a tab in the middle of a write; the page to go on with. */
const ENDS: readonly (readonly [string, (page: Page, context: BrowserContext) => Promise<Page>])[] = [
  ['it is loaded again', async (page) => {
    await page.reload()
    return page
  }],
  ['it is closed', async (page, context) => {
    await page.close()
    return context.newPage()
  }],
  ['its process is taken away, as when a tab is discarded', async (page, context) => {
    const devtools = await context.newCDPSession(page)
    void devtools.send('Page.crash').catch(() => undefined)
    await page.waitForEvent('crash')
    await page.close()
    return context.newPage()
  }],
]

test('and that a tab ends in the middle of a write, however it ends', async () => {
  const browser = await launchChromium()
  const context = await browser.newContext()
  const [ledger, random] = [emptyLedger(), randomFrom(seed)]
  await listen(context, ledger)
  let page = await context.newPage()
  await page.goto(inject('site'))
  await page.getByRole('button', { name: 'New worksheet' }).click()
  for (const [name, end] of ENDS) {
    await page.locator('main textarea').first().waitFor()
    let isOver = false
    const hand = { pause: () => 0, pick: () => random(1000), isOver: () => isOver }
    const working = work(page, ledger, hand).catch(() => undefined)
    await page.waitForTimeout(100 + random(700))
    const ended = end(page, context)
    isOver = true
    page = await ended
    await working
    await page.goto('about:blank')
    await page.goto(`${inject('site')}#/feature`)
    await page.locator('main textarea').first().waitFor()
    expect(await found(page, ledger), name).toEqual([])
  }
  await browser.close()
}, 120_000)
