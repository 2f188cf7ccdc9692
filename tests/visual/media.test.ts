import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { goTo, visit } from '../journey/walk.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
  page = (await visit(browser, inject('site'), { viewport: { width: 1280, height: 800 } })).page
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Who')
})
afterAll(() => browser.close())
beforeEach(() => page.emulateMedia({
  media: 'screen', forcedColors: 'none', contrast: 'no-preference', colorScheme: 'light',
  reducedMotion: 'no-preference',
}))

const styleOf = (part: Locator, property: string) =>
  part.first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
const shown = (selector: string) => page.locator(selector).evaluateAll(all =>
  all.filter(one => one.checkVisibility()).length)

test('on paper stands what was said, on white also where the screen was dark, and no way on', async () => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await styleOf(page.locator('body'), 'background-color')).toBe('rgb(255, 255, 255)')
  expect(await styleOf(page.locator('body'), 'color')).toBe('rgb(0, 0, 0)')
  expect(await shown('button, nav, .turn-page, .skip, .masthead a')).toBe(0)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const folded = page.locator('.paper-quote details:not([open]) > .disclosure__body')
  expect(await folded.count()).toBe(1)
  expect(await folded.evaluateAll(all => all.every(one => one.checkVisibility() && one.clientHeight > 10))).toBe(true)
  expect(await styleOf(page.locator('.tier-bar'), 'position')).toBe('static')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

test('in forced colours a choice, a focus and a tier keep an edge, and a sign keeps its strokes', async () => {
  await page.emulateMedia({ forcedColors: 'active' })
  const chosen = page.locator('.option:has(:checked)')
  expect(await styleOf(chosen, 'outline-style')).toBe('solid')
  await page.getByRole('link', { name: 'See why' }).focus()
  await page.keyboard.press('Tab')
  expect(await styleOf(page.locator(':focus-visible'), 'outline-width')).toBe('3px')
  expect(await styleOf(page.locator('.tier-bar .tier'), 'border-top-style')).toBe('dashed')
  const [ink, ground] = await Promise.all(
    ['color', 'background-color'].map(property => styleOf(page.locator('body'), property)))
  expect(await styleOf(page.locator('.steps__item.w--who .sign path'), 'stroke')).toBe(ink)
  const grey = await page.evaluate(() => {
    const sample = document.body.appendChild(document.createElement('p'))
    sample.style.color = 'GrayText'
    const { color } = getComputedStyle(sample)
    sample.remove()
    return color
  })
  expect(await styleOf(page.getByRole('button', { name: 'Redo' }), 'color')).toBe(grey)
  expect(await styleOf(page.getByRole('button', { name: 'Find', exact: true }), 'color')).not.toBe(grey)
  await goTo(page, 'Risks')
  const cell = page.locator('.matrix__drawing rect')
  expect(await styleOf(cell, 'stroke')).toBe(ink)
  expect(await styleOf(cell, 'fill')).toBe(ground)
})

test('what moves stands still where less motion is asked for', async () => {
  const button = page.getByRole('button', { name: 'Save worksheet file' })
  expect(await styleOf(button, 'transition-duration')).toBe('0.12s')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await styleOf(button, 'transition-duration')).toBe('0s')
})

test('where more contrast is asked for, the lines between things are drawn as well', async () => {
  const line = () => styleOf(page.locator('.tier-bar'), 'border-bottom-color')
  const before = await line()
  await page.emulateMedia({ contrast: 'more' })
  expect(await line()).not.toBe(before)
  expect(await line()).toBe('rgb(91, 114, 118)')
})
