import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { violationsOf } from './violations-of.ts'
import { goTo, saveWorksheet, visit } from './walk.ts'

let browser: Browser
let context: BrowserContext
let first: Page
let second: Page
const complaints: string[] = []

/** Two tabs of one browser at the same draft: the first writes, the second came later. */
beforeAll(async () => {
  browser = await launchChromium()
  const visited = await visit(browser, inject('site'))
  context = visited.context
  first = visited.page
  await first.getByRole('button', { name: 'New worksheet' }).click()
  await purpose(first).fill('It helps')
  await saved(first)
  second = await openTab()
})
afterAll(() => browser.close())

const purpose = (page: Page) => page.getByRole('textbox', { name: 'What is it for' })
const saved = (page: Page) => page.getByText(/^Saved in this browser at/).waitFor()
const banner = (page: Page) => page.getByRole('complementary', { name: 'Open in another tab' })
const goOn = (page: Page) => banner(page).getByRole('button', { name: 'Go on here' }).click()

async function openTab(): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${inject('site')}#/feature`)
  await purpose(page).waitFor()
  return page
}

test('the later tab follows: it shows what the first one writes, can be read and saved, changes nothing', async () => {
  await banner(second).getByText('Another tab is writing this worksheet.').waitFor()
  await expect.poll(() => purpose(second).isDisabled()).toBe(true)
  await expect.poll(() => purpose(second).inputValue()).toBe('It helps')
  await purpose(first).fill('It helps people to sleep')
  await expect.poll(() => purpose(second).inputValue()).toBe('It helps people to sleep')
  expect(await violationsOf(second)).toEqual([])
  expect(await saveWorksheet(second)).toMatch(/\.worksheet\.json$/)
  await goTo(second, 'Who')
  const answers = await second.getByRole('main').getByRole('radio').all()
  expect(answers.length).toBeGreaterThan(0)
  expect((await Promise.all(answers.map((answer) => answer.isDisabled()))).every(Boolean)).toBe(true)
  await second.keyboard.press('Control+z')
  await goTo(second, 'Feature')
  await expect.poll(() => purpose(first).inputValue()).toBe('It helps people to sleep')
})

test('the seat goes to and fro, and what is typed until then goes along', async () => {
  const typing = purpose(first).pressSequentially(' and to wake', { delay: 20 })
  await goOn(second)
  await typing.catch(() => undefined)
  await banner(first).getByText('This worksheet was taken over in another tab.').waitFor()
  await expect.poll(() => purpose(first).isDisabled()).toBe(true)
  const taken = await purpose(second).inputValue()
  expect('It helps people to sleep and to wake'.startsWith(taken)).toBe(true)
  await expect.poll(() => purpose(first).inputValue()).toBe(taken)

  await purpose(second).fill('It helps nobody')
  await saved(second)
  await expect.poll(() => purpose(first).inputValue()).toBe('It helps nobody')
  await goOn(first)
  await banner(second).getByText('This worksheet was taken over in another tab.').waitFor()
  await purpose(first).fill('It helps some')
  await saved(first)
  await expect.poll(() => purpose(second).inputValue()).toBe('It helps some')
})

test('a tab that does not answer is not waited for, and finds that it was taken over once it wakes', async () => {
  const asleep = first.evaluate(() => {
    const until = performance.now() + 4000
    while (performance.now() < until) {
      // It hears nothing.
    }
  })
  await goOn(second)
  await purpose(second).fill('It helps many')
  await saved(second)
  await asleep
  await banner(first).getByText('This worksheet was taken over in another tab.').waitFor()
  await expect.poll(() => purpose(first).inputValue()).toBe('It helps many')
})

test('answers that could not be saved are not taken over without a word', async () => {
  await second.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Object.assign(IDBObjectStore.prototype, { put: full })
    Object.assign(globalThis, { giveRoom: () => Object.assign(IDBObjectStore.prototype, { put }) })
  })
  await purpose(second).fill('It helps many, kept nowhere')
  await second.getByText('The disk, or the space this browser gives, is full.').waitFor()
  await goOn(first)
  await banner(first).getByText('The other tab holds answers that it could not save.').waitFor()
  await expect.poll(() => purpose(first).inputValue()).toBe('It helps many')
  await expect.poll(() => purpose(second).isDisabled()).toBe(false)

  await banner(first).getByRole('button', { name: 'Go on here without them' }).click()
  await purpose(first).fill('It helps all')
  await saved(first)
  await expect.poll(() => purpose(second).inputValue()).toBe('It helps many, kept nowhere')
  await second.evaluate('giveRoom()')
  await second.getByText('This worksheet was changed in another tab. Nothing was overwritten there.').waitFor()
  await second.getByRole('button', { name: 'Open the newer one' }).click()
  await expect.poll(() => purpose(second).inputValue()).toBe('It helps all')
  await second.getByRole('link', { name: 'All worksheets' }).click()
  await second.getByRole('heading', { name: 'It helps many, kept nowhere' }).waitFor()
  await second.getByRole('button', { name: 'Open It helps all' }).click()
  await purpose(second).waitFor()
})

test('when the tab that writes crashes, the other one may write', async () => {
  await banner(second).getByText('Another tab is writing this worksheet.').waitFor()
  const devtools = await context.newCDPSession(first)
  // Nobody is left to answer.
  void devtools.send('Page.crash').catch(() => undefined)
  await first.waitForEvent('crash')
  await banner(second).getByText('You can write here now.').waitFor({ state: 'attached' })
  await purpose(second).fill('It helps all the same')
  await saved(second)
  expect(complaints).toEqual([])
})

test('without locks the later of two writers is told, and nothing is overwritten', async () => {
  const alone = await browser.newContext()
  await alone.addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }))
  const [here, there] = [await alone.newPage(), await alone.newPage()]
  await here.goto(inject('site'))
  await here.getByRole('button', { name: 'New worksheet' }).click()
  await purpose(here).fill('One')
  await saved(here)
  await there.goto(`${inject('site')}#/feature`)
  await purpose(there).fill('Two')
  await saved(there)
  await purpose(here).fill('Three')
  await here.getByText('Nothing was overwritten there.').waitFor()
  await here.getByRole('button', { name: 'Open the newer one' }).click()
  await expect.poll(() => purpose(here).inputValue()).toBe('Two')
  await alone.close()
})
