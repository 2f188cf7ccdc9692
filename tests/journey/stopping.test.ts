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
import { answerFile, manyAnswers } from '../cases/many-answers.ts'
import { signedBy } from '../unit/signature/people.ts'
import { checkOf, downloaded, exportPdf, goTo, openFile, saveWorksheet, sign, visit } from './walk.ts'
import { untilWithheld, withholdFirst } from './withheld-answers.ts'

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
async function stop(page: Page, kind: string): Promise<string | null> {
  await untilWithheld(page, kind)
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
  expect(await stop(page, 'check')).toContain('Stopped. This file was not checked')
  await expect.poll(() => page.locator('[data-verdict]').count()).toBe(0)
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
  expect(await stop(page, 'word')).toContain('Stopped. Nothing was changed.')
  const word = await downloaded(page, () => page.getByRole('button', { name: 'Save Word' }).click())
  expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK')

  await page.getByRole('button', { name: 'Blank sheet (PDF)' }).click()
  await stop(page, 'blank-sheet')
  const blank = await downloaded(page, () => page.getByRole('button', { name: 'Blank sheet (PDF)' }).click())
  expect(readFileSync(blank).subarray(0, 5).toString()).toBe('%PDF-')

  await exportPdf(page)
  const signing = sign(page, 'Ada Lovelace').catch(() => 'stopped')
  expect(await stop(page, 'create-key')).toContain('Nothing was signed, and no key was kept.')
  expect(await keysKept(page)).toBe(0)
  expect(await sign(page, 'Ada Lovelace')).toMatch(/-signed-1\.pdf$/)
  await signing
  await expect.poll(() => keysKept(page)).toBe(1)

  expect(readFileSync(await saveWorksheet(page), 'utf8')).toBe(before)
  expect(complaints).toEqual([])
  await context.close()
})

test('reading a file of the room, and comparing two, can be stopped and begun again', async () => {
  const { page, context, complaints } = await visitWithheld('check')
  await page.goto(`${inject('site')}#/board`)
  await page.locator('input[type=file][multiple]').first().setInputFiles([report, writeWorksheet()])
  const rows = page.getByRole('row')
  const link = (name: string) => rows.filter({ hasText: name }).getByRole('link').first()
  const keyOf = async (name: string) => (await link(name).getAttribute('href'))?.split('/').at(-1) ?? ''
  const [pdf, plain] = [await keyOf('large.pdf'), await keyOf('large.worksheet.json')]
  await page.goto(`${inject('site')}#/board/${pdf}/${plain}`)
  expect(await stop(page, 'check')).toContain('Stopped. This file was not read to its end.')
  await page.getByRole('button', { name: 'Start again' }).click()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await expect.poll(() => page.getByText('Stopped.').count()).toBe(0)
  expect(complaints).toEqual([])
  await context.close()
})

test('putting thirty answer files together can be stopped and begun again, and changes nothing before', async () => {
  const { page, context, complaints } = await visit(browser, 'about:blank')
  await holdBreath(page)
  await page.goto(inject('site'))
  await openFile(page, writeWorksheet())
  await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  await page.goto(`${inject('site')}#/together`)
  const adding = page.getByLabel('Add answer files')
  await adding.waitFor({ state: 'attached' })
  await page.evaluate(() => Object.assign(globalThis, { isHeld: true }))
  await adding.setInputFiles(answerFiles())
  await page.getByText('Putting the answers together').waitFor({ timeout: 45_000 })
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByRole('button', { name: 'Start again' }).waitFor()
  await page.getByRole('button', { name: 'Add 30 answer files' }).click({ force: true })
  await expect.poll(() => page.getByText('answer files were added').count()).toBe(0)
  await page.evaluate(() => Object.assign(globalThis, { isHeld: false }))
  await page.getByRole('button', { name: 'Start again' }).click()
  await page.getByRole('button', { name: 'Add 30 answer files' }).click()
  await page.getByText('30 answer files were added').waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

/** A long work between whose pieces the page breathes never goes on, until it may. */
function holdBreath(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const later = globalThis.setTimeout.bind(globalThis)
    const held = (act: () => void, delay?: number) =>
      delay === undefined && (globalThis as { isHeld?: boolean }).isHeld ? 0 : later(act, delay)
    Object.assign(globalThis, { setTimeout: held })
  })
}

/** What thirty people sent back. */
function answerFiles(): string[] {
  return manyAnswers.map((_, index) => {
    const path = join(folder, `answers-${index}.worksheet.json`)
    writeFileSync(path, worksheetText(answerFile(index)))
    return path
  })
}

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
