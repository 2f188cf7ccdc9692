import * as fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { probeScript } from '../browser/probe-script.ts'
import type { HostileShelf } from '../browser/probes/hostile-shelf.ts'
import { anyHash } from '../unit/hostile/entries/links.ts'
import { intrudersIn, watchForIntruders } from './intruders.ts'
import { goTo, visit } from './walk.ts'

declare const hostileShelf: HostileShelf

let browser: Browser
let script: string
beforeAll(async () => {
  browser = await launchChromium()
  script = await probeScript('hostile-shelf')
})
afterAll(() => browser.close())

const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31)

/** Databases that are filled anew, each with some seventy contents. */
const FILLS = 4
/** Milliseconds, on a machine that does much else. */
const LONGEST = 180_000

const textOf = (page: Page) => page.evaluate(() => document.body.innerText.trim())

/** Opens an address in a page that begins anew, and waits until it says more than that it is coming. */
async function begin(page: Page, hash: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${inject('site')}${hash}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

test(`a database with anything in it: the page begins, and says something (seed ${seed})`, async () => {
  const { page, context, complaints } = await visit(browser, 'about:blank')
  await watchForIntruders(context)
  const blank = `${inject('site')}blank`
  await page.route(blank, (route) => route.fulfill({ contentType: 'text/html', body: '<title>blank</title>' }))
  let taken = 0
  for (let n = 0; n < FILLS; n += 1) {
    await page.goto(blank)
    await page.addScriptTag({ content: script })
    taken += await page.evaluate((from) => hostileShelf.fill(from), seed + n)
    for (const hash of ['#/', '#/who', '#/check', '#/board']) {
      await begin(page, hash)
      expect((await textOf(page)).length, hash).toBeGreaterThan(20)
      expect(await page.getByText('Something in this page broke.').count(), hash).toBe(0)
    }
    await begin(page, '#/')
    for (const draft of (await page.getByRole('button', { name: /^Open <b>/ }).all()).slice(0, 2)) {
      await draft.click()
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      if (!page.url().endsWith('#/')) await begin(page, '#/')
    }
    expect(await intrudersIn(page)).toEqual([])
  }
  expect(taken).toBeGreaterThan(FILLS * 50)
  expect(complaints).toEqual([])
  await context.close()
}, LONGEST)

test(`hundreds of addresses: none breaks the page, and each says something (seed ${seed})`, async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  const hashes = fc.sample(anyHash, { numRuns: 400, seed }).map((hash) => hash.replace(/\p{Surrogate}/gu, '?'))
  const silent = await page.evaluate(async (all) => {
    const wait = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 12)))
    const says = () => document.querySelector('h1') !== null && document.body.innerText.trim().length > 20
    const found: string[] = []
    for (const hash of all) {
      location.hash = hash
      await wait()
      for (let tries = 0; tries < 200 && !says(); tries += 1) await wait()
      if (!says() || document.body.innerText.includes('Something in this page broke.')) found.push(hash)
    }
    return found
  }, hashes)
  expect(silent).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
}, LONGEST)

test('a megabyte that is pasted stays in its field, is said to be too long, and nothing else is lost', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  const answer = page.getByLabel(/What is it for/).first()
  const before = await answer.inputValue()
  await answer.fill('wörd '.repeat(200_000), { timeout: LONGEST })
  await page.getByText(/too long/i).first().waitFor()
  expect((await answer.inputValue()).length).toBe(1_000_000)
  await goTo(page, 'Who')
  await goTo(page, 'Feature')
  await expect.poll(() => answer.inputValue()).toBe(before)
  expect(complaints).toEqual([])
  await context.close()
}, LONGEST)

test('a picture that is none is refused in words', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Sign')
  await page.getByRole('radio', { name: /picture/i }).check()
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  const side = [0x7f, 0xff, 0xff, 0xff]
  const huge = [...png, 0, 0, 0, 13, ...Buffer.from('IHDR'), ...side, ...side, 8, 6, 0, 0, 0]
  const svg = [...Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="self.ran=1"></svg>')]
  for (const bytes of [[], png, huge, [0xff, 0xd8, 0xff, 0xe0], svg]) {
    await page.locator('#signer-picture, input[type=file][accept*="image/png"]').first()
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from(bytes) })
    await page.getByText(/picture/i).filter({ hasText: /cannot|could not/i }).first().waitFor()
  }
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  expect(complaints).toEqual([])
  await context.close()
})
