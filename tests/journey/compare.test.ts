import { readFile, writeFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { violationsOf } from './violations-of.ts'
import { exportPdf, goTo, openFile, saveWorksheet, tierOf, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** The worked example as a report, and a worksheet file of a year before, when it could do less. */
async function twoVersions(page: Page) {
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Sign')
  const now = await exportPdf(page)
  const before = await saveWorksheet(page)
  const record = JSON.parse(await readFile(before, 'utf8'))
  record.answers.joint.all['what.actions'].value = ['inform']
  record.changed = '2025-11-22T09:30:00.000Z'
  await writeFile(before, JSON.stringify(record))
  return { before, now }
}

/** Puts files into the reading room and compares the first two rows. */
async function compareInRoom(page: Page, files: readonly string[]): Promise<void> {
  await page.goto(`${inject('site')}#/board`)
  await page.getByLabel('Add worksheets').setInputFiles([...files])
  const choosers = page.getByRole('table', { name: 'Worksheets' }).getByRole('checkbox')
  await expect.poll(() => choosers.count(), { timeout: 30_000 }).toBe(2)
  for (const chooser of await choosers.all()) await chooser.check()
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.getByRole('heading', { level: 1, name: /^Two versions of/ }).waitFor({ timeout: 30_000 })
}

test('two versions in the reading room: the tier that rose is said first, and both fit a phone', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  const { before, now } = await twoVersions(page)
  await compareInRoom(page, [now, before])

  const sides = page.getByRole('list', { name: 'The two files' }).getByRole('listitem')
  const verdicts = await sides.evaluateAll(all => all.map(one => one.getAttribute('data-verdict')))
  expect(verdicts).toEqual(['plain', 'unsigned'])
  const again = page.locator('[data-approval]')
  await expect.poll(() => again.first().getAttribute('data-approval')).toBe('tier')
  await expect.poll(() => again.first().textContent())
    .toMatch(/^Tier after safeguards\. “.+” before, “.+” now\.$/)
  await expect.poll(() => page.locator('[data-approval=action]').count()).toBeGreaterThan(0)
  const what = page.getByRole('table', { name: 'What', exact: true })
  await what.getByRole('cell', { name: 'Inform', exact: true }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 780 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  expect(await violationsOf(page)).toEqual([])

  await page.getByRole('button', { name: 'Swap the two' }).click()
  await expect.poll(() => page.locator('[data-approval=tier]').count()).toBe(0)
  expect(complaints).toEqual([])
  await context.close()
})

test('a worksheet starts from last year’s: until its answers are confirmed it has no tier', async () => {
  const { page, context } = await visit(browser, inject('site'))
  const { now } = await twoVersions(page)
  await page.goto(inject('site'))
  await openFile(page, now)
  await page.getByRole('button', { name: 'Start this year’s from it' }).click()
  await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  await expect.poll(() => tierOf(page).getAttribute('data-tier')).toBeNull()
  await goTo(page, 'Who')
  await page.getByText(/answers? on this page (is|are) suggested/).first().waitFor()

  await page.goto(inject('site'))
  await page.getByRole('button', { name: /^Start this year’s from it: / }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  await expect.poll(() => tierOf(page).textContent()).toContain('Not enough answers yet')
  await context.close()
})
