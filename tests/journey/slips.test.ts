import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { exportedReport, receive } from './mailed-report.ts'
import { beginCounterSigning, checkOf, downloaded, exportPdf, goTo, openFile, sign, visit } from './walk.ts'

let browser: Browser
let report: string
beforeAll(async () => {
  browser = await launchChromium()
  report = await exportedReport(browser)
})
afterAll(() => browser.close())

test('a refusal is a file that tells whose it is, why, and which report it is about', async () => {
  const { page, context } = await receive(browser, report)
  const form = await beginCounterSigning(page)
  await form.getByRole('radio', { name: 'I do not sign' }).check()
  await form.getByRole('radio', { name: 'Ana' }).check()
  await form.getByRole('radio', { name: 'Only I use this device' }).check()
  await form.getByRole('button', { name: 'Save that I do not sign' }).click()
  await expect.poll(() => form.getByRole('alert').textContent()).toContain('Write why you do not sign')
  await form.getByLabel('Why do you not sign?').fill('The evidence is thin.')
  const path = await downloaded(page, () => form.getByRole('button', { name: 'Save that I do not sign' }).click())
  expect(path).toMatch(/-not-signed-by-Ana\.json$/)
  await context.close()

  const other = await visit(browser, inject('site'))
  await openFile(other.page, path)
  const refusal = other.page.getByRole('region', { name: 'Somebody does not sign' })
  await expect.poll(() => refusal.getAttribute('data-refusal')).toBe('intact')
  await expect.poll(() => refusal.textContent()).toMatch(/Ana says .*The evidence is thin\..*No report lies open/)
  await openFile(other.page, report)
  await expect.poll(() => refusal.textContent()).toContain('It is about the report that lies open')
  const changed = readFileSync(path, 'utf8').replace('thin', 'good')
  await other.page.getByLabel('Open a worksheet file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(changed) })
  await expect.poll(() => refusal.getAttribute('data-refusal')).toBe('broken')
  expect(other.complaints).toEqual([])
  await other.context.close()
})

test('a refusal before there is a report has nothing to be about, and it says so', async () => {
  const { page, context } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Sign')
  const form = page.getByRole('form', { name: 'Sign the report' })
  await form.getByRole('radio', { name: 'I do not sign' }).check()
  await form.getByRole('radio', { name: 'Somebody else' }).check()
  await form.getByLabel('Name as it should stand in the signature').fill('Ana')
  await form.getByLabel('Why do you not sign?').fill('The evidence is thin.')
  await form.getByRole('radio', { name: 'Only I use this device' }).check()
  await form.getByRole('button', { name: 'Save that I do not sign' }).click()
  await page.getByText('Export the report first').waitFor()
  await exportPdf(page)
  const refusal = await downloaded(page, () => form.getByRole('button', { name: 'Save that I do not sign' }).click())
  expect(refusal).toMatch(/-not-signed-by-Ana\.json$/)
  await context.close()
})

test('a contact card, or a comparison by voice, makes a key known', async () => {
  const { page, context } = await receive(browser, report)
  await beginCounterSigning(page)
  const signed = await sign(page, 'Ana')
  const card = await downloaded(page, () => page.getByRole('button', { name: 'Save the contact card' }).click())
  await context.close()

  const other = await visit(browser, inject('site'))
  await openFile(other.page, card)
  await other.page.getByRole('button', { name: 'Keep this key as known' }).click()
  await other.page.getByText('Signatures with this key are shown as known').waitFor()
  await openFile(other.page, signed)
  await checkOf(other.page)
  await other.page.getByText('Its contact card was taken in here').waitFor()
  await other.page.getByRole('button', { name: 'I compared this fingerprint' }).click()
  await other.page.getByText('Somebody compared its fingerprint with the signer').waitFor()
  await other.page.reload()
  await openFile(other.page, signed)
  await other.page.getByText('Somebody compared its fingerprint with the signer').waitFor()
  expect(other.complaints).toEqual([])
  await other.context.close()
})
