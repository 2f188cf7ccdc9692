import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { violationsOf } from './violations-of.ts'
import { visit } from './walk.ts'

const TITLE = 'What leaves this browser: nothing, and how you can check'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Presses the button by keyboard, waits until everything was tried, and says what came of each way. */
async function tryToSend(page: Page): Promise<readonly (string | null)[]> {
  await page.getByRole('button', { name: 'Try to send something' }).press('Enter')
  await page.getByText(/tries were (?:refused|not refused|made)/).waitFor()
  return page.locator('[data-outcome]').evaluateAll(all => all.map(one => one.getAttribute('data-outcome')))
}

test('from the first screen one reads what is kept, sees the policy and watches sending fail', async () => {
  const { page, context } = await visit(browser, inject('site'), { viewport: { width: 360, height: 800 } })
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  await page.goto(inject('site'))
  await page.getByRole('link', { name: 'What leaves this browser, and how to check' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor()

  const policy = await page.locator('meta[http-equiv]').first().getAttribute('content')
  for (const line of policy?.split('; ') ?? ['none']) await page.getByText(line, { exact: true }).waitFor()
  await page.locator('[data-part=snapshots]').getByText('1 entry').waitFor()
  await expect.poll(() => page.getByText(/A part that this page does not describe|A further rule/).count()).toBe(0)

  expect(await tryToSend(page)).toEqual([...Array.from({ length: 7 }, () => 'refused'), 'gone', 'gone'])
  await page.getByText('All 9 tries were refused.').waitFor()
  expect(await violationsOf(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  await context.close()
})

test('where the guard is missing the button says so, and where the policy is missing it tries nothing', async () => {
  const { page, context } = await visit(browser, `${inject('site')}unguarded.html#/privacy`)
  expect((await tryToSend(page)).slice(-2)).toEqual(['through', 'through'])
  await page.getByText('2 of 9 tries were not refused.').waitFor()
  await page.goto(`${inject('site')}unwalled.html#/privacy`)
  await page.getByText('Do not use this copy for real work.').waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Try to send something' }).count()).toBe(0)
  await context.close()
})

test('no field lets the browser check what is typed, or suggest more, until a person asks', async () => {
  const { page, context, complaints } = await visit(browser, `${inject('site')}#/privacy`)
  const checked = () => page.locator('textarea, input[type=text]').evaluateAll(fields =>
    fields.map(field => (field as HTMLElement).spellcheck))
  const suggested = () => page.locator('textarea').first().evaluate(field =>
    (field as HTMLElement & { readonly writingSuggestions: string }).writingSuggestions)
  const begin = async () => {
    await page.evaluate(() => void (location.hash = '#/'))
    await page.getByRole('button', { name: 'New worksheet', exact: true }).click()
    await page.getByRole('textbox').first().waitFor()
  }
  await begin()
  const atFirst = await checked()
  expect(atFirst.length).toBeGreaterThan(0)
  expect(new Set(atFirst)).toEqual(new Set([false]))
  expect(await suggested()).toBe('false')
  await page.evaluate(() => void (location.hash = '#/privacy'))
  await page.getByRole('checkbox', { name: 'Let this browser check spelling until I close the page' }).check()
  await begin()
  expect(new Set(await checked())).toEqual(new Set([true]))
  expect(complaints).toEqual([])
  await context.close()
})
