import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { REFERENCE_IDS, bibliography } from '../../src/content/bibliography.ts'
import { hazards } from '../../src/content/hazards.ts'
import { lenses } from '../../src/content/lenses.ts'
import { stops } from '../../src/content/stops.ts'
import { launchChromium } from '../browser/chromium.ts'
import { goTo, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const RULES = 'How the tier is made'

async function readRules(page: Page) {
  await page.goto(`${inject('site')}#/rules`)
  await page.getByRole('heading', { level: 1, name: RULES }).waitFor()
}

test('the rules can be read without a worksheet, each of them in a card', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await readRules(page)
  const cards = (kind: string) => page.locator(`details[id^="rules-${kind}."]`).count()
  expect([await cards('hazard'), await cards('stop'), await cards('lens')])
    .toEqual([hazards, stops, lenses].map((rules) => Object.keys(rules).length))
  await expect.poll(() => page.getByRole('heading', { name: 'In your worksheet' }).count()).toBe(0)
  expect(complaints).toEqual([])
  await context.close()
})

test('every link within the rules has a place to land on, and opens it', async () => {
  const { page, context } = await visit(browser, inject('site'))
  await readRules(page)
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#/rules/"]')]
      .map(({ hash }) => hash.slice('#/rules/'.length))
      .filter((part) => document.getElementById(`rules-${part}`) === null))
  expect(lost).toEqual([])
  await page.getByRole('button', { name: 'Open all cards' }).click()
  await page.getByRole('button', { name: 'Close all cards' }).click()
  await expect.poll(() => page.locator('.rules details[open]').count()).toBe(0)
  await page.locator('summary', { hasText: 'A crisis is missed' }).click()
  await page.locator('[id="rules-hazard.missed-crisis"]').getByRole('link', { name: /^Source \d+:/ }).first().click()
  const focused = () => page.evaluate(() => document.activeElement?.parentElement?.id ?? '')
  await expect.poll(focused).toMatch(/^rules-source\./)
  await expect.poll(() => page.locator('summary:focus').isVisible()).toBe(true)
  await context.close()
})

test('with a worksheet open it also says what each W adds, and leads back', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Risks')
  await page.getByRole('main').getByRole('link', { name: RULES }).last().click()
  await page.getByRole('heading', { level: 1, name: RULES }).waitFor()
  const shares = page.getByRole('table', { name: 'What each W adds' }).getByRole('row')
  await expect.poll(() => shares.count()).toBe(6)
  const percent = (await shares.allTextContents()).flatMap((row) => /(\d+) %/.exec(row)?.[1] ?? [])
  expect(percent.reduce((sum, share) => sum + Number(share), 0)).toBe(100)
  await page.getByRole('link', { name: 'Back to the worksheet' }).click()
  await page.getByRole('heading', { level: 1, name: 'Risks', exact: true }).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('on the Spanish page every source says that its title and its authors are English', async () => {
  const { page, context } = await visit(browser, 'about:blank')
  await context.addInitScript(() => localStorage.setItem('affordance-worksheet-language', 'es'))
  await page.goto(`${inject('site')}#/rules`)
  const cards = page.locator('details[id^="rules-source."] > summary')
  await expect.poll(() => cards.count()).toBe(REFERENCE_IDS.length)
  const english = (await cards.locator('strong > [lang=en]').allTextContents()).map((text) => text.split(', ')[0])
  expect(english).toEqual(REFERENCE_IDS.map((id) => bibliography[id].title.split(', ')[0]))
  await expect.poll(() => cards.locator('.rule-card__line > [lang=en]').count()).toBe(REFERENCE_IDS.length)
  await context.close()
})
