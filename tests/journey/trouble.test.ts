import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { worksheetText } from '../../src/record/canonical.ts'
import { launchChromium } from '../browser/chromium.ts'
import { largeWorksheet } from '../cases/large-worksheet.ts'
import { violationsOf } from './violations-of.ts'
import { downloaded, goTo, openFile, saveWorksheet, visit } from './walk.ts'

let browser: Browser
let file: string
beforeAll(async () => {
  browser = await launchChromium()
  const planted = worksheetText(largeWorksheet)
    .replaceAll('We asked three clinics', 'Zanzibar asked Quetzal').replaceAll('Person ', 'Zanzibar ')
    .replaceAll('Product team', 'Quetzal team')
  file = join(mkdtempSync(join(tmpdir(), 'trouble-')), 'zanzibar.worksheet.json')
  writeFileSync(file, planted)
})
afterAll(() => browser.close())

/** Whatever somebody could have typed, and what the file was called. */
const TYPED = /zanzibar|quetzal/i

const notice = (page: Page) => page.getByRole('complementary', { name: 'Something went wrong' })

/** A visit with a worksheet open in which every text bears a mark. */
async function visitPlanted(): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const { page, context } = await visit(browser, inject('site'))
  await openFile(page, file)
  await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  return { page, context }
}

/** Looks at the report and puts it away again; says what it holds. */
async function reportOf(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: 'Look at a report' })
  await button.click()
  const dialog = page.getByRole('dialog', { name: 'A report of what went wrong' })
  await dialog.getByText('Fault report of Affordance Worksheet').waitFor()
  expect(await violationsOf(page)).toEqual([])
  const shown = await dialog.getByRole('region', { name: 'the report' }).textContent()
  const saved = readFileSync(await downloaded(page, () => dialog.getByRole('button', { name: 'Save' }).click()), 'utf8')
  expect(saved).toBe(shown)
  await page.keyboard.press('Escape')
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
  return saved
}

test('an error in a handler: a sentence beside the page, answers kept, a report without anything typed', async () => {
  const { page, context } = await visitPlanted()
  await page.getByText(/Saved in this browser at/).waitFor()
  const before = readFileSync(await saveWorksheet(page), 'utf8')
  await page.evaluate(() => {
    const make = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      URL.createObjectURL = make
      throw new TypeError(`Zanzibar asked Quetzal how ${String(blob)} is not a "Quetzal" (reading 'zanzibar')`)
    }
  })
  await page.getByRole('button', { name: 'Save worksheet file' }).click()
  const alert = notice(page).getByRole('alert')
  await expect.poll(() => alert.textContent())
    .toMatch(/Something in this page broke.*Your answers are here.*has saved them/)
  expect(await violationsOf(page)).toEqual([])
  const report = await reportOf(page)
  expect(report).not.toMatch(TYPED)
  expect(report).toContain('Error: TypeError')
  expect(report).toContain('Page: step feature')
  expect(report).toMatch(/Last steps: .*click button/)
  expect(report).toContain('Saving: saved')
  await page.getByRole('button', { name: 'Hide this' }).click()
  await notice(page).waitFor({ state: 'hidden' })
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  expect(readFileSync(await saveWorksheet(page), 'utf8')).toBe(before)
  await context.close()
})

test('a promise that nobody caught, and a worker that cannot run, are told the same way', async () => {
  const { page, context } = await visitPlanted()
  await goTo(page, 'Sign')
  await page.evaluate(() => {
    const { digest } = SubtleCrypto.prototype
    SubtleCrypto.prototype.digest = function () {
      SubtleCrypto.prototype.digest = digest
      return Promise.reject(new Error('Zanzibar'))
    }
  })
  await page.getByRole('button', { name: 'Export PDF' }).click()
  await notice(page).getByText('Something in this page broke.').waitFor()
  expect(await reportOf(page)).not.toMatch(TYPED)
  await page.getByRole('button', { name: 'Hide this' }).click()

  await page.evaluate(() => {
    const { Blob: Real } = globalThis
    const broken = ['throw new Error("Quetzal")']
    globalThis.Blob = class extends Real {
      constructor(parts?: BlobPart[], options?: BlobPropertyBag) {
        super(options?.type === 'text/javascript' ? broken : parts, options)
        if (options?.type === 'text/javascript') globalThis.Blob = Real
      }
    }
  })
  await page.getByRole('button', { name: 'Export PDF' }).click()
  await notice(page).getByText('Some work of this page broke.').waitFor()
  await page.getByText('The report could not be made').waitFor()
  const report = await reportOf(page)
  expect(report).not.toMatch(TYPED)
  expect(report).toContain('work render')
  await downloaded(page, () => page.getByRole('button', { name: 'Export PDF' }).click())
  await context.close()
})

test('a screen that broke while it was drawn keeps the answers, offers a report, and goes on', async () => {
  const { page, context } = await visitPlanted()
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'language', {
      configurable: true,
      get: () => {
        throw new RangeError('Zanzibar is not a Quetzal')
      },
    })
  })
  await page.getByRole('link', { name: 'All worksheets' }).click()
  await page.getByRole('heading', { name: 'Something in this page broke.' }).waitFor()
  await page.evaluate(() => delete (navigator as { language?: string }).language)
  expect(await reportOf(page)).not.toMatch(TYPED)
  await page.getByRole('button', { name: 'Try to go on' }).click()
  await page.getByRole('button', { name: 'Open the worked example' }).waitFor()
  await context.close()
})

test('a part that did not come is said so, and comes once the page is loaded again, with the answers', async () => {
  const { page, context } = await visit(browser, inject('site'))
  for (const part of [/check-screen-.*js/, /judgement-screen-.*js/]) await page.route(part, route => route.abort())
  await page.goto(`${inject('site')}#/check`)
  await page.getByRole('heading', { name: 'A part of this page could not be loaded.' }).waitFor()
  await page.unroute(/check-screen-.*js/)
  await page.getByRole('button', { name: 'Load this page again' }).click()
  await page.getByRole('heading', { level: 1, name: 'Check a report' }).waitFor()
  await page.goto(`${inject('site')}#/`)
  // The page for checking has such a field too.
  await page.getByRole('button', { name: 'New worksheet' }).waitFor()
  await openFile(page, file)
  await goTo(page, 'Who')
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Judgement', exact: true }).click()
  await page.getByText('Your answers are still here').waitFor()
  expect(await reportOf(page)).toContain('Kind: not-loaded')
  await goTo(page, 'Who')
  await page.unroute(/judgement-screen-.*js/)
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Judgement', exact: true }).click()
  await page.getByRole('button', { name: 'Load this page again' }).click()
  await page.getByRole('heading', { level: 1, name: 'Judgement', exact: true }).waitFor()
  await page.getByText('Zanzibar asked Quetzal').first().waitFor()
  await context.close()
})

test('where the page’s own script does not come, the page is not blank', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.route(/assets\/index-.*\.js/, route => route.abort())
  await page.goto(inject('site'))
  await page.getByRole('heading', { name: 'Affordance Worksheet has not started' }).waitFor()
  await context.close()
})
