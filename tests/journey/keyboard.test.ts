import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { tabAndAnswer } from './keyboard.ts'
import { STEPS, checkOf, openFile, tierOf, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

test('a quick look is answered, exported and signed by the keyboard alone', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Quick look', exact: true }).waitFor()
  await tabAndAnswer(page, /^Quick look$/)
  for (const step of STEPS.slice(0, -1)) {
    await page.getByRole('heading', { level: 1, name: step, exact: true }).waitFor()
    await tabAndAnswer(page, /^Next:/)
  }
  await page.getByRole('heading', { level: 1, name: 'Sign', exact: true }).waitFor()
  await expect.poll(() => tierOf(page).getAttribute('data-tier')).toMatch(/^[1-4]$/)

  const exported = page.waitForEvent('download')
  await tabAndAnswer(page, /^Export PDF$/)
  expect((await exported).suggestedFilename()).toMatch(/\.pdf$/)
  const signed = page.waitForEvent('download')
  await tabAndAnswer(page, /^Sign$/)
  const path = await (await signed).path()

  const reader = await visit(browser, inject('site'))
  await openFile(reader.page, path)
  expect(await checkOf(reader.page)).toEqual({ verdict: 'intact', printed: 'same', result: 'same' })
  expect([...complaints, ...reader.complaints]).toEqual([])
  await context.close()
  await reader.context.close()
})
