import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { openedElsewhere } from '../unit/sealing/opened-elsewhere.ts'
import { violationsOf } from './violations-of.ts'
import { downloaded, openFile, visit } from './walk.ts'

const WORDS = 'lamp river seven coat'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

test('a worksheet goes by mail under a passphrase, and opens for whoever has it', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  const opener = page.getByRole('button', { name: 'Save with a passphrase' })
  await opener.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Save with a passphrase' })
  await dialog.getByLabel('New passphrase').fill(WORDS)
  expect(await violationsOf(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Save the sealed file' }).click()
  await dialog.getByText('The two passphrases differ.').waitFor()
  await dialog.getByLabel('The same passphrase again').fill(WORDS)
  const path = await downloaded(page, () => page.keyboard.press('Enter'))
  expect(path).toMatch(/-sealed-worksheet-\d{4}-\d\d-\d\d\.json$/)
  const text = readFileSync(path, 'utf8')
  expect(text).not.toMatch(/Patient|clinician|diagnostic/)
  expect(openedElsewhere(text, WORDS)).toContain('Patient and clinician')
  await page.keyboard.press('Escape')
  await expect.poll(() => opener.evaluate(button => button === document.activeElement)).toBe(true)
  await context.close()

  const other = await visit(browser, inject('site'))
  await openFile(other.page, path)
  const question = other.page.getByRole('dialog', { name: 'This file is under a passphrase' })
  const field = question.getByLabel('Passphrase', { exact: true })
  await field.fill('lamp river seven coats')
  await other.page.keyboard.press('Enter')
  await question.getByText('This passphrase does not open the file').waitFor()
  await expect.poll(() => field.inputValue()).toBe('lamp river seven coats')
  await field.fill(WORDS)
  await other.page.keyboard.press('Enter')
  await other.page.getByRole('textbox', { name: 'What is it for, and for whom?' }).waitFor()
  await expect.poll(() => other.page.locator('.masthead__name').textContent()).toContain('Patient and clinician')

  const weak = text.replace('600000', '1000')
  await other.page.goto(inject('site'))
  await other.page.getByLabel('Open a worksheet file')
    .setInputFiles({ name: 'weak.json', mimeType: 'application/json', buffer: Buffer.from(weak) })
  await other.page.getByText('asks for an amount of work that no file of ours asks for').waitFor()
  expect([...complaints, ...other.complaints]).toEqual([])
  await other.context.close()
})
