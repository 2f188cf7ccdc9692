import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { goTo, tierOf, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

test('a law waits for the place where the feature would be used, and never moves the tier', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Risks')
  const before = await tierOf(page).getAttribute('data-tier')
  const laws = page.getByRole('region', { name: 'Law or classification to check' })
  const aiAct = laws.locator('.law').filter({ hasText: 'EU AI Act' })
  await expect.poll(() => laws.textContent()).toContain('This is not legal advice.')

  await laws.getByRole('link', { name: 'Say where it would be used' }).click()
  const places = page.getByRole('group', { name: 'Where would it be used?' })
  await places.getByRole('checkbox', { name: /European Union/ }).check()
  await goTo(page, 'Risks')
  await expect.poll(() => laws.getByRole('link', { name: 'Say where it would be used' }).count()).toBe(0)
  await expect.poll(() => aiAct.isVisible()).toBe(true)
  await aiAct.locator('summary').first().click()
  await aiAct.getByRole('link', { name: /^Places/ }).first().waitFor()
  await expect.poll(() => tierOf(page).getAttribute('data-tier')).toBe(before)
  expect(complaints).toEqual([])
  await context.close()
})

test('reasons of law stand apart from clinical ones, each with what would clear it', async () => {
  const { page, context } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Risks')
  const stops = page.getByRole('region', { name: 'Reasons not to proceed' })
  const kinds = await stops.getByRole('heading', { level: 3 }).allTextContents()
  expect(kinds).toEqual(['Clinical reasons', 'Legal reasons'])
  const open = stops.locator('.stop').first()
  await open.locator('summary').first().click()
  await open.getByText('What would clear it').waitFor()
  await context.close()
})
