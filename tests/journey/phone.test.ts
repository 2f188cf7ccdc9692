import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { countedHand, signBy, walkToSign } from './counted-hand.ts'
import { checkOf, visit } from './walk.ts'

const PHONE = { width: 360, height: 740 } as const
/** CSS pixels that a thumb needs. */
const TARGET = 44

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** In reach of one thumb: within the width of the phone, and large enough. */
async function inReach(control: Locator): Promise<void> {
  await control.scrollIntoViewIfNeeded()
  // A radio and a box are tapped by the whole line that they stand in.
  const { left, right, height } = await control.evaluate(element =>
    (element.closest('label.option') ?? element).getBoundingClientRect().toJSON() as DOMRect)
  expect([`${control}`, left >= 0, right <= PHONE.width, height >= TARGET]).toEqual([`${control}`, true, true, true])
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** The way on stands where a thumb rests once the page was read to its end. */
async function nextInReach(page: Page, step: string): Promise<void> {
  expect([step, await sideways(page)]).toEqual([step, 0])
  const next = page.getByRole('button', { name: /^Next: / })
  if ((await next.count()) === 0) return
  // What comes into view is laid out only then, and the end of the page moves.
  const topAtTheEnd = async () => {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    return next.evaluate(button => button.getBoundingClientRect().top)
  }
  const isWithinReach = async () => {
    const top = await topAtTheEnd()
    return top > PHONE.height / 2 && top < PHONE.height
  }
  await expect.poll(isWithinReach, { message: step }).toBe(true)
}

/** Where it stands in the middle of the view, once nothing moves any more. */
async function atRest(pad: Locator): Promise<DOMRect> {
  const place = () => pad.evaluate(box => {
    box.scrollIntoView({ block: 'center', behavior: 'instant' })
    return new Promise<DOMRect>(done => setTimeout(() => done(box.getBoundingClientRect().toJSON() as DOMRect), 100))
  })
  let [before, now] = [await place(), await place()]
  while (before.y !== now.y) [before, now] = [now, await place()]
  return now
}

/** Draws with a finger, and says how far the page moved meanwhile. */
async function drawWithFinger(context: BrowserContext, page: Page, pad: Locator): Promise<number> {
  const { x, y, width, height } = await atRest(pad)
  const before = await page.evaluate(() => window.scrollY)
  const finger = await context.newCDPSession(page)
  const at = (share: number) => ({ x: x + share * width, y: y + (0.15 + 0.7 * share) * height })
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0.1)] })
  for (const share of [0.2, 0.35, 0.5, 0.7, 0.9]) {
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(share)] })
  }
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await finger.detach()
  // A tap that comes right after a stroke would only end its movement.
  await page.waitForTimeout(1000)
  return (await page.evaluate(() => window.scrollY)) - before
}

test('on a phone, one thumb goes from a template to a drawn signature in a PDF that checks out', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'), {
    viewport: PHONE, hasTouch: true, isMobile: true,
  })
  const hand = countedHand(control => control.tap(), inReach)
  await walkToSign(page, hand, step => nextInReach(page, step))
  const name = await signBy(page, hand, async form => {
    await hand.press(form.getByRole('radio', { name: 'Drawn by hand' }))
    const pad = form.getByRole('img', { name: 'Place to draw your signature' })
    expect(await drawWithFinger(context, page, pad)).toBe(0)
    await form.getByText('1 stroke drawn.').waitFor()
    expect(await pad.locator('path').getAttribute('d')).toMatch(/^M[^L]+(?: L[^L]+){5}/)
  })
  expect(name).toMatch(/-signed-1\.pdf$/)
  await hand.press(page.getByRole('button', { name: 'Check this file now' }))
  expect(await checkOf(page)).toEqual({ verdict: 'intact', printed: 'same', result: 'same' })
  expect(await sideways(page)).toBe(0)
  expect(complaints).toEqual([])
  await context.close()
}, 120_000)
