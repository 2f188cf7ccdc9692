import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { probeScript } from './probe-script.ts'
import type { VaultProbe } from './probes/vault.ts'

declare const vault: VaultProbe

const ORIGIN = 'http://127.0.0.1:9/'
const WORDS = 'lamp river seven coat'

let browser: Browser
let script: string
beforeAll(async () => {
  script = await probeScript('vault')
  browser = await launchChromium()
})
afterAll(() => browser.close())

test.each(['plain', 'locked'])('of two tabs with one decision the later one overwrites nothing: %s', async (kind) => {
  const context = await browser.newContext()
  const openTab = async () => {
    const page = await context.newPage()
    await page.route(`${ORIGIN}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>v</title>' }))
    await page.goto(ORIGIN)
    await page.addScriptTag({ content: script })
    if (kind === 'locked') await page.evaluate((words) => vault.turnOn(words, 15), WORDS)
    if (kind === 'locked') expect(await page.evaluate((words) => vault.unlock(words), WORDS)).toBeNull()
    return page
  }
  const [a, b] = [await openTab(), await openTab()]
  await Promise.all([a, b].map((page) => page.evaluate(() => vault.openDecision('d1'))))
  for (const reason of ['T', 'Twenty reasons']) {
    expect(await a.evaluate((text) => vault.writeDecision(text), reason)).toBeNull()
  }
  expect(await b.evaluate(() => vault.writeDecision('B'))).toBe('stale')
  expect(await b.evaluate(() => vault.forgetDecision())).toBe('stale')
  for (const page of [a, b]) expect(await page.evaluate(() => vault.decided('d1'))).toBe('Twenty reasons')
  await b.evaluate(() => vault.openDecision('d1'))
  expect(await b.evaluate(() => vault.writeDecision('More reasons'))).toBeNull()
  expect(await a.evaluate(() => vault.writeDecision('A'))).toBe('stale')
  expect(await a.evaluate(() => vault.decided('d1'))).toBe('More reasons')
  // Begun anew it is another one, however often it was written.
  expect(await b.evaluate(() => vault.forgetDecision())).toBeNull()
  for (const reason of ['N', 'New']) {
    expect(await b.evaluate((text) => vault.writeDecision(text), reason)).toBeNull()
  }
  expect(await a.evaluate(() => vault.writeDecision('A'))).toBe('stale')
  await context.close()
})
