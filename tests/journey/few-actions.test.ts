import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { countedHand, signBy, walkToSign } from './counted-hand.ts'
import { tierOf, visit } from './walk.ts'

/** Presses and filled fields from a template to a signed PDF. */
const MOST = 60

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

test('from a template to a signed PDF it takes no more than 60 actions', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  const hand = countedHand(control => control.click())
  await walkToSign(page, hand, async () => {})
  await expect.poll(() => tierOf(page).getAttribute('data-tier')).toBe('4')
  expect(await signBy(page, hand, async () => {})).toMatch(/-signed-1\.pdf$/)
  process.stdout.write(`Template to signed PDF: ${hand.count()} actions\n`)
  expect(hand.count()).toBeLessThanOrEqual(MOST)
  expect(complaints).toEqual([])
  await context.close()
})
