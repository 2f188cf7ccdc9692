import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { goTo, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** What moves now, or would move as soon as something changes. */
function movingOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const takesTime = (durations: string) => durations.split(',').some(duration => parseFloat(duration) > 0)
    const moves = (one: Element) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(one)
      const isAnimated = animationName !== 'none' && takesTime(animationDuration)
      return isAnimated || takesTime(transitionDuration) || scrollBehavior === 'smooth'
    }
    const would = [...document.querySelectorAll('html, body, body *')].filter(moves)
    const running = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0)
    return [...would.map(one => `${one.tagName}.${one.className}`), ...running.map(({ id }) => `running ${id}`)]
  })
}

test('where less motion is asked for, nothing moves', async () => {
  const { page, context } = await visit(browser, inject('site'), { reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Open the worked example' }).waitFor()
  expect(await movingOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  for (const step of ['Who', 'Risks', 'Sign'] as const) {
    await goTo(page, step)
    expect(await movingOn(page)).toEqual([])
  }
  await page.getByRole('button', { name: 'Save with a passphrase' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await movingOn(page)).toEqual([])
  await context.close()
})
