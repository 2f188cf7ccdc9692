import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { worksheetText } from '../../src/record/canonical.ts'
import { linkOf } from '../../src/record/link.ts'
import { BESIDE, STEPS } from '../../src/state/step.ts'
import { launchChromium } from '../browser/chromium.ts'
import { RAN, hostileInvitation, hostileWorksheet } from '../cases/hostile-worksheet.ts'
import { readCalendar } from '../unit/exports/read-calendar.ts'
import { readCsv } from '../unit/exports/read-csv.ts'
import { allOf, readXml } from '../unit/exports/read-xml.ts'
import { readZip } from '../unit/exports/read-zip.ts'
import { intrudersIn, watchForIntruders } from './intruders.ts'
import { pdfActions } from './pdf-actions.ts'
import { type Visit, checkOf, downloaded, exportPdf, openFile, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const NAME = '<img src=x onerror=self.pwnd=1>.json'
const fileOf = (worksheet: typeof hostileWorksheet, name = NAME) =>
  ({ name, mimeType: 'application/json', buffer: Buffer.from(worksheetText(worksheet)) })

async function watched(): Promise<Visit & { readonly dialogs: readonly string[] }> {
  const visited = await visit(browser, 'about:blank')
  const dialogs: string[] = []
  await watchForIntruders(visited.context)
  visited.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await visited.page.goto(inject('site'))
  return { ...visited, dialogs }
}

/** Every fold of the page as it stands open, so that all it says is drawn. */
const unfold = (page: Page) => page.evaluate(async () => {
  for (const fold of document.querySelectorAll('details')) fold.open = true
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50)))
})

/** Turns to an address within the page, unfolds it, and says its heading. */
async function turnTo(page: Page, hash: string): Promise<string> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await page.waitForFunction(() => document.querySelector('h1') !== null)
  await unfold(page)
  return page.getByRole('heading', { level: 1 }).first().innerText()
}

async function expectNothingRan({ page, complaints, dialogs }: Awaited<ReturnType<typeof watched>>): Promise<void> {
  expect(await intrudersIn(page)).toEqual([])
  expect(complaints).toEqual([])
  expect(dialogs).toEqual([])
}

const CALCULATES = /^[\s\p{Cf}\p{Z}]*[=+\-@＝＋－＠]/u

function expectNoFormula(csv: string): void {
  const cells = readCsv(csv).flat()
  expect(cells.some((cell) => cell.includes(RAN))).toBe(true)
  expect(cells.flatMap((cell) => cell.split(/[;\n\r]/)).filter((part) => CALCULATES.test(part))).toEqual([])
}

const saved = (page: Page, name: string) =>
  downloaded(page, () => page.getByRole('button', { name, exact: true }).first().click())

test('a worksheet of hostile texts stays text on every screen, and in every file that is saved from it', async () => {
  const visited = await watched()
  const { page, context } = visited
  await page.getByLabel('Open a worksheet file').setInputFiles(fileOf(hostileWorksheet))
  await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  const headings = new Set<string>()
  for (const leaf of [...STEPS, ...BESIDE]) headings.add(await turnTo(page, `#/${leaf}`))
  expect(headings.size).toBeGreaterThan(11)
  await turnTo(page, '#/together/who.acuity')
  await turnTo(page, '#/rules')
  await turnTo(page, '#/sign')
  expectNoFormula(readFileSync(await saved(page, 'Save action plan (CSV)'), 'utf8'))
  const word = [...readZip(readFileSync(await saved(page, 'Save Word'))).values()].map(readXml)
  for (const field of ['w:hyperlink', 'w:fldSimple', 'w:instrText', 'w:object', 'w:altChunk']) {
    expect(word.flatMap((part) => allOf(part, field)), field).toEqual([])
  }
  expect(readFileSync(await saved(page, 'Save Markdown'), 'utf8')).not.toMatch(/(?<!\\)<(?!br>)|(?<!\\)\]\((?!#)/)
  expect(readCalendar(readFileSync(await saved(page, 'Save dates (.ics)'), 'utf8')).parts.length).toBeGreaterThan(0)
  const report = await exportPdf(page)
  expect(await pdfActions(readFileSync(report))).toEqual([])
  await expectNothingRan(visited)

  await page.goto(inject('site'))
  await unfold(page)
  await openFile(page, report)
  expect(await checkOf(page)).toMatchObject({ verdict: 'unsigned', printed: 'same' })
  await unfold(page)
  await expectNothingRan(visited)

  await page.evaluate(() => {
    const picture = document.createElement('img')
    picture.src = 'pwnd.png'
    document.body.append(picture)
  })
  expect(await intrudersIn(page), 'the watch sees what data could make').not.toEqual([])
  await context.close()
})

test('nor does anything run in the reading room, a comparison, a decision, or for somebody alone', async () => {
  const visited = await watched()
  const { page, context } = visited
  await page.evaluate(() => {
    location.hash = '#/board'
  })
  const older = { ...hostileWorksheet, id: 'older', depth: 'quick', ancestors: [hostileWorksheet.id] } as const
  await page.getByLabel('Add worksheets').setInputFiles([fileOf(hostileWorksheet), fileOf(older, '=cmd.json')])
  await page.getByText('All 2 files were read.').first().waitFor({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Details' }).first().click()
  await unfold(page)
  expectNoFormula(readFileSync(await saved(page, 'Save CSV'), 'utf8'))
  const table = page.getByRole('table', { name: 'Worksheets' })
  for (const chooser of await table.getByRole('checkbox').all()) await chooser.check()
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.getByRole('heading', { level: 1, name: /^Two / }).waitFor({ timeout: 30_000 })
  await unfold(page)
  await page.goBack()
  await table.getByRole('link', { name: 'Read' }).first().click()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await unfold(page)
  await page.goBack()
  await table.getByRole('button', { name: /^Decide/ }).first().click()
  await page.getByRole('form', { name: 'Decide' }).waitFor()
  await unfold(page)
  await expectNothingRan(visited)

  await page.goto(inject('site'))
  await page.getByLabel('Open a worksheet file').setInputFiles(fileOf(hostileInvitation))
  await page.getByRole('heading', { level: 1, name: 'For you first' }).waitFor()
  for (const leaf of ['mine', 'who', 'send']) await turnTo(page, `#/${leaf}`)
  await turnTo(page, linkOf(hostileWorksheet, { blind: false }))
  await expectNothingRan(visited)
  await context.close()
})
