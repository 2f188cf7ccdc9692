import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import {
  addPerson, answerStep, checkOf, exportPdf, goTo, openFile, saveWorksheet, sign, tierOf, visit,
} from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

test('from an empty page to a signed worksheet that another browser verifies and opens again', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'New worksheet' }).click()
  await page.getByRole('textbox', { name: 'What is it for, and for whom?' }).fill('Adults practise breathing.')
  await addPerson(page, 'Zoë Żółć', 'Clinician')
  await expect.poll(() => tierOf(page).getAttribute('data-tier')).toBeNull()
  await expect.poll(() => tierOf(page).textContent()).toContain('Not enough answers yet')

  await goTo(page, 'What')
  await page.getByRole('checkbox', { name: 'Inform' }).first().check()
  for (const step of ['Who', 'What', 'When', 'Where', 'Why'] as const) {
    await goTo(page, step)
    expect(await answerStep(page)).toBeGreaterThan(0)
  }
  await expect.poll(() => tierOf(page).getAttribute('data-tier')).toMatch(/^[1-4]$/)
  const tier = await tierOf(page).getAttribute('data-tier')

  await goTo(page, 'Judgement')
  await page.getByRole('group', { name: 'Together, is it acceptable?' }).getByLabel('Cannot judge yet').check()
  await goTo(page, 'Sign')
  await exportPdf(page)
  const signed = await sign(page, 'Zoë Żółć')
  expect(signed).toMatch(/\.pdf$/)
  const steps = page.getByRole('navigation', { name: 'Steps' })
  await expect.poll(() => steps.textContent()).toMatch(/1 of [2-9] places signed/)
  await expect.poll(() => page.getByRole('button', { name: 'Download the signed report again' }).count()).toBe(1)
  await expect.poll(() => page.getByText(/1 of [2-9] places for a signature is signed/).count()).toBe(1)
  expect(complaints).toEqual([])
  await context.close()

  const reader = await visit(browser, inject('site'))
  await openFile(reader.page, signed)
  expect(await checkOf(reader.page)).toEqual({ verdict: 'intact', printed: 'same', result: 'same' })
  await reader.page.getByRole('button', { name: 'Continue from its data as a new draft' }).click()
  await expect.poll(() => tierOf(reader.page).getAttribute('data-tier')).toBe(tier)
  expect(reader.complaints).toEqual([])
  await reader.context.close()
})

test('a saved worksheet file opens again with the same result', async () => {
  const { page, context } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  const before = await attributesOf(page)
  const path = await saveWorksheet(page)
  expect(path).toMatch(/\.worksheet\.json$/)
  await context.close()

  const other = await visit(browser, inject('site'))
  await openFile(other.page, path)
  await expect.poll(() => attributesOf(other.page)).toEqual(before)
  await other.context.close()
})

function attributesOf(page: Parameters<typeof tierOf>[0]): Promise<Record<string, string>> {
  return tierOf(page).evaluate(element => ({ ...element.dataset }) as Record<string, string>)
}
