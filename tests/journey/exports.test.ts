import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { type SentFile, sentFolder } from '../cases/board-files.ts'
import { readCalendar } from '../unit/exports/read-calendar.ts'
import { readCsv } from '../unit/exports/read-csv.ts'
import { readXml, wordText } from '../unit/exports/read-xml.ts'
import { readZip } from '../unit/exports/read-zip.ts'
import { violationsOf } from './violations-of.ts'
import { downloaded, goTo, visit } from './walk.ts'

let browser: Browser
let folder: readonly SentFile[]
beforeAll(async () => {
  browser = await launchChromium()
  folder = await sentFolder()
})
afterAll(() => browser.close())

const saved = (page: Page, name: string) =>
  downloaded(page, () => page.getByRole('button', { name, exact: true }).first().click())

const wordIn = (path: string): string =>
  wordText(readXml(readZip(readFileSync(path)).get('word/document.xml') ?? ''))

test('one worksheet goes to Word, Markdown and a spreadsheet, and to a calendar once it has a day', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Sign')
  const word = await saved(page, 'Save Word')
  expect(word).toMatch(/-for-comments\.docx$/)
  expect(wordIn(word)).toContain('What could go wrong')
  await page.getByText(/^Saved as .*-for-comments\.docx\.$/).waitFor()
  expect(readFileSync(await saved(page, 'Save Markdown'), 'utf8')).toContain('## What could go wrong')
  const plan = readCsv(readFileSync(await saved(page, 'Save action plan (CSV)'), 'utf8'))
  expect(plan[0]?.[0]).toBe('What is to be done')
  await page.getByRole('button', { name: 'Save dates (.ics)' }).click()
  await page.getByRole('alert').getByText('No day is set yet').waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('a board takes its table along, one worksheet to Word, and its days; the whole says what recurs', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.getByRole('link', { name: 'Reading room' }).click()
  const wanted = folder.filter(({ name }) => /report\.pdf|earlier|sleep|decided\.json/.test(name))
  await page.getByLabel('Add worksheets').setInputFiles(wanted.map(({ name, bytes }) =>
    ({ name: name.replace('/', '-'), mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })))
  await page.getByText(`All ${wanted.length} files were read.`).first().waitFor()
  const [heads = [], ...rows] = readCsv(readFileSync(await saved(page, 'Save CSV'), 'utf8'))
  expect(rows.slice(0, -2).map((row) => row[heads.indexOf('Signature check')])).toContain('Signed and intact')
  const dates = readCalendar(readFileSync(await saved(page, 'Save dates (.ics)'), 'utf8'))
  expect(dates.parts.length).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Details' }).first().click()
  expect(wordIn(await saved(page, 'Save Word'))).toContain('Decision of the board')
  const whole = page.getByRole('region', { name: 'Over all' })
  await whole.getByRole('img', { name: /^Bars: how many worksheets/ }).waitFor()
  await whole.getByRole('radio', { name: 'How people get it' }).check()
  await whole.getByRole('table', { name: 'The same as a table' }).getByText(/^\d High$/).first().waitFor()
  expect(await violationsOf(page)).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})
