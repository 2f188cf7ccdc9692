import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { addPerson, beginCounterSigning, checkOf, goTo, openFile, sign, tierOf, visit } from './walk.ts'

const INTACT = { verdict: 'intact', printed: 'same', result: 'same' }

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

test.each(['site', 'singleFile'] as const)('%s: begin, answer, sign, check, sign with it, check', async (form) => {
  const { page, context, complaints } = await visit(browser, inject(form))
  await page.getByRole('button', { name: 'Begin from Open-ended companion' }).click()
  await addPerson(page, 'Ada', 'Clinician')
  for (const step of ['Who', 'What', 'When', 'Where', 'Why'] as const) {
    await goTo(page, step)
    await page.getByRole('button', { name: 'Confirm all on this page' }).click()
  }
  await expect.poll(() => tierOf(page).getAttribute('data-tier')).toBe('4')
  await goTo(page, 'Risks')
  await page.getByRole('heading', { level: 2, name: 'What would lower it' }).waitFor()
  await goTo(page, 'Sign')
  const once = await sign(page, 'Ada')
  expect(once).toMatch(/-signed-1\.pdf$/)

  await page.goto(inject(form))
  await openFile(page, once)
  expect(await checkOf(page)).toEqual(INTACT)
  await beginCounterSigning(page)
  const twice = await sign(page, 'Cleo')
  expect(twice).toMatch(/-signed-2\.pdf$/)
  expect(await checkOf(page)).toEqual(INTACT)
  const check = page.getByRole('region', { name: 'Signature check' })
  for (const name of ['Ada', 'Cleo']) await expect.poll(() => check.textContent()).toContain(name)
  expect(complaints).toEqual([])
  await context.close()
})
