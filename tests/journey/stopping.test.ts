import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { worksheetText } from '../../src/record/canonical.ts'
import { renderReport } from '../../src/report/render-report.ts'
import { launchChromium } from '../browser/chromium.ts'
import { exported } from '../cases/exported.ts'
import { largeWorksheet } from '../cases/large-worksheet.ts'
import { signedBy } from '../unit/signature/people.ts'
import { checkOf, downloaded, exportPdf, goTo, openFile, saveWorksheet, sign, visit } from './walk.ts'
import { withholdFirst } from './withheld-answers.ts'

let browser: Browser
let folder: string
let report: string
beforeAll(async () => {
  browser = await launchChromium()
  folder = mkdtempSync(join(tmpdir(), 'stopping-'))
  report = join(folder, 'large.pdf')
  writeFileSync(report, await signedBy(renderReport(await exported(largeWorksheet)).pdf, 1, 2))
})
afterAll(() => browser.close())

/** Waits until the page offers to stop what it does, stops it by keyboard, and says where the focus went. */
async function stop(page: Page): Promise<string | null> {
  const button = page.getByRole('button', { name: 'Stop' }).first()
  await button.focus()
  await page.keyboard.press('Enter')
  await page.getByText(/^Stopped\./).first().waitFor()
  return page.evaluate(() => document.activeElement?.textContent ?? null)
}

/** A visit to a page whose workers withhold the first answer to each of these kinds. */
async function visitWithheld(...kinds: readonly string[]) {
  const visited = await visit(browser, 'about:blank')
  await withholdFirst(visited.page, ...kinds)
  await visited.page.goto(inject('site'))
  return visited
}

test('the check of a large signed report says how far it is, can be stopped, and can be done again', async () => {
  const { page, context, complaints } = await visitWithheld('check')
  await openFile(page, report)
  await page.getByText(/^Page \d+ of \d+$/).waitFor()
  expect(Number(await page.getByRole('progressbar').getAttribute('max'))).toBeGreaterThan(20)
  expect(await stop(page)).toContain('Stopped. This file was not checked')
  expect(await page.locator('[data-verdict]').count()).toBe(0)
  await page.getByRole('button', { name: 'Check this file again' }).click()
  expect((await checkOf(page)).verdict).toBe('intact')
  expect(complaints).toEqual([])
  await context.close()
})

test('a key, a Word file and a blank sheet can be stopped while they are made, and made again', async () => {
  const { page, context, complaints } = await visitWithheld('create-key', 'word', 'blank-sheet')
  await openFile(page, writeWorksheet())
  await goTo(page, 'Sign')
  const before = readFileSync(await saveWorksheet(page), 'utf8')

  await page.getByRole('button', { name: 'Save Word' }).click()
  expect(await stop(page)).toContain('Stopped. Nothing was changed.')
  const word = await downloaded(page, () => page.getByRole('button', { name: 'Save Word' }).click())
  expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK')

  await page.getByRole('button', { name: 'Blank sheet (PDF)' }).click()
  await stop(page)
  const blank = await downloaded(page, () => page.getByRole('button', { name: 'Blank sheet (PDF)' }).click())
  expect(readFileSync(blank).subarray(0, 5).toString()).toBe('%PDF-')

  await exportPdf(page)
  const signing = sign(page, 'Ada Lovelace').catch(() => null)
  expect(await stop(page)).toContain('Nothing was signed, and no key was kept.')
  expect(await keysKept(page)).toBe(0)
  await page.getByRole('form', { name: 'Sign the report' }).getByRole('button', { name: 'Sign', exact: true }).click()
  expect(await signing).toMatch(/-signed-1\.pdf$/)
  await expect.poll(() => keysKept(page)).toBe(1)

  expect(readFileSync(await saveWorksheet(page), 'utf8')).toBe(before)
  expect(complaints).toEqual([])
  await context.close()
})

test('comparing, and reading a file of the room, can be stopped and begun again', async () => {
  const { page, context, complaints } = await visitWithheld('check')
  await page.goto(`${inject('site')}#/board`)
  await page.locator('input[type=file][multiple]').first().setInputFiles([report, writeWorksheet()])
  const row = page.getByRole('row').filter({ hasText: 'large.pdf' }).getByRole('link').first()
  await row.click()
  expect(await stop(page)).toContain('Stopped. This file was not checked')
  await page.getByRole('button', { name: 'Check this file again' }).click()
  await page.getByText('Signed, and unchanged since').first().waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

function writeWorksheet(): string {
  const path = join(folder, 'large.worksheet.json')
  writeFileSync(path, worksheetText(largeWorksheet))
  return path
}

/** Signing keys that this browser holds. */
const keysKept = (page: Page): Promise<number> => page.evaluate(async () => {
  const [{ name = '' } = {}] = await indexedDB.databases()
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(opening.error))
  })
  const counted = await new Promise<number>((resolve) => {
    const count = database.transaction('keys').objectStore('keys').count()
    count.addEventListener('success', () => resolve(count.result))
  })
  database.close()
  return counted
})
