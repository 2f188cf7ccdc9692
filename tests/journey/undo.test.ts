import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { violationsOf } from './violations-of.ts'
import { goTo, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

async function begin() {
  const visited = await visit(browser, inject('site'))
  await visited.page.getByRole('button', { name: 'New worksheet' }).click()
  await visited.page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  return visited
}

test('Ctrl+Z takes back an answer anywhere, and only typing inside a text field', async () => {
  const { page, context } = await begin()
  const purpose = page.getByRole('textbox', { name: 'What is it for, and for whom?' })
  await purpose.fill('For people who wait.')
  await goTo(page, 'Who')
  await page.getByRole('radio', { name: 'Adults only' }).check()
  await page.keyboard.press('Control+z')
  await expect.poll(() => page.getByRole('radio', { name: 'Adults only' }).isChecked()).toBe(false)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => page.getByRole('radio', { name: 'Adults only' }).isChecked()).toBe(true)

  await goTo(page, 'Feature')
  await purpose.press('End')
  await purpose.pressSequentially(' Now')
  await purpose.press('Control+z')
  await expect.poll(() => purpose.inputValue()).not.toContain('Now')
  await goTo(page, 'Who')
  await expect.poll(() => page.getByRole('radio', { name: 'Adults only' }).isChecked()).toBe(true)
  await context.close()
})

test('undo says which place it changed and leads there from another step, until the next edit', async () => {
  const { page, context, complaints } = await begin()
  const told = page.locator('.masthead').getByRole('status').filter({ hasText: /done|to undo/ })
  const there = page.getByRole('link', { name: 'Go there' })
  const undo = page.getByRole('button', { name: 'Undo' })
  const height = () => page.locator('.masthead').evaluate(header => header.getBoundingClientRect().height)
  await goTo(page, 'Who')
  await page.getByRole('radio', { name: 'Adults only' }).check()
  await page.keyboard.press('Control+z')
  await expect.poll(() => told.allTextContents()).toEqual(['Undone: Youngest people (Who).'])
  expect(await there.count()).toBe(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => told.allTextContents()).toEqual(['Nothing to undo.'])
  await page.getByRole('radio', { name: 'Adults only' }).check()
  await expect.poll(() => told.count()).toBe(0)

  await goTo(page, 'What')
  const before = await height()
  await undo.click()
  await there.waitFor()
  await expect.poll(height).toBe(before)
  expect(await violationsOf(page)).toEqual([])
  await there.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Who', exact: true }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q-who.ages')
  await expect.poll(() => there.count()).toBe(0)
  expect(complaints).toEqual([])
  await context.close()
})
