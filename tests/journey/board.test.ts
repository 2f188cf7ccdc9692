import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { worksheetText } from '../../src/record/canonical.ts'
import { launchChromium } from '../browser/chromium.ts'
import { type SentFile, sentFolder } from '../cases/board-files.ts'
import { quickLook, workedExample } from '../cases/worked-example.ts'
import { violationsOf } from './violations-of.ts'
import { visit } from './walk.ts'

let browser: Browser
let folder: readonly SentFile[]
beforeAll(async () => {
  browser = await launchChromium()
  folder = await sentFolder()
})
afterAll(() => browser.close())

const rowsOf = (page: Page) => page.getByRole('table', { name: 'Worksheets' }).locator('tr[data-key]')

/** What outside programs read off the rows, in their order. */
const readOff = (page: Page) => rowsOf(page).evaluateAll(rows => rows.map(row => [
  (row.querySelector('.board-row__file') ?? row.querySelector('.board-row__title'))?.textContent ?? '',
  row.getAttribute('data-verdict'), row.getAttribute('data-tier'), row.getAttribute('data-relation'),
].filter(part => part !== null).join(' ')))

async function toRoom(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Reading room' }).click()
  await page.getByRole('heading', { level: 1, name: 'Reading room' }).waitFor()
}

/** Drops files as a person drops a folder: the page is told their names with the folders. */
async function drop(page: Page, files: readonly SentFile[]): Promise<void> {
  const sent = files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') }))
  await page.evaluate(all => {
    const carried = new DataTransfer()
    for (const { name, text } of all) {
      const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0))
      carried.items.add(new File([bytes], name.replace('/', ' – ')))
    }
    const onto = document.querySelector('h1')
    onto?.dispatchEvent(new DragEvent('dragover', { dataTransfer: carried, bubbles: true, cancelable: true }))
    onto?.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }))
  }, sent)
}

const readWhole = (page: Page, n: number) =>
  page.getByText(`All ${n} files were read.`).first().waitFor({ timeout: 50_000 })

test('a folder for better or worse: every file is in its row, checked, grouped and matched', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await toRoom(page)
  await drop(page, folder)
  await readWhole(page, folder.length)
  expect(await readOff(page)).toEqual([
    'november – report (1).pdf intact 3',
    'november – report.pdf intact 3 same-file',
    'october – earlier.worksheet.json plain 3 version',
    'mail – report-changed.pdf altered 3 same-worksheet',
    'sleep.worksheet.json plain',
    'broken.worksheet.json failed',
    'empty.pdf failed',
    'holiday.jpg failed',
    'invoice.pdf failed',
  ])
  const table = page.getByRole('table', { name: 'Worksheets' })
  await table.getByText('Decision: approve with conditions, Nov 24, 2026').first().waitFor()
  await table.getByText(/A decision .* is about another version of it/).first().waitFor()
  const loose = page.getByRole('region', { name: 'Decisions without their worksheet' })
  await loose.getByText('changed afterwards').waitFor()
  for (const reason of ['The file is empty', 'neither a PDF', 'broken off', 'PDF']) {
    await table.locator('[data-verdict=failed]').filter({ hasText: reason }).first().waitFor()
  }
  await page.getByRole('button', { name: 'Details' }).first().click()
  await page.getByText('Ana Šimić: intact; Bo O’Neill: intact').waitFor()
  expect(await violationsOf(page)).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

test('sorting, filtering, searching and comparing need no mouse, and the count follows', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await toRoom(page)
  await page.getByLabel('Add worksheets').setInputFiles(folder.map(({ name, bytes }) => ({
    name: name.replace('/', ' '), mimeType: 'application/octet-stream', buffer: Buffer.from(bytes),
  })))
  await readWhole(page, folder.length)
  const count = page.getByText(/rows are shown/)
  await page.getByLabel('Sort by').focus()
  await page.keyboard.press('T')
  expect((await readOff(page))[0]).toMatch(/intact 3/)
  await page.getByLabel('Signature check').focus()
  await page.keyboard.press('C')
  await count.filter({ hasText: '4 of 9' }).waitFor()
  expect((await readOff(page)).every(row => row.endsWith('failed'))).toBe(true)
  await page.getByRole('button', { name: 'Show all rows' }).press('Enter')
  await page.getByLabel('Search').focus()
  await page.keyboard.type('slept')
  await count.filter({ hasText: '1 of 9' }).waitFor()
  await page.getByRole('button', { name: 'Show all rows' }).press('Enter')
  const compare = page.getByRole('button', { name: 'Compare' })
  await expect.poll(() => compare.getAttribute('aria-disabled')).toBe('true')
  await page.getByRole('checkbox', { name: 'Choose for comparing' }).first().press('Space')
  await page.getByRole('checkbox', { name: 'Choose for comparing' }).nth(2).press('Space')
  await compare.press('Enter')
  await expect.poll(() => page.url()).toMatch(/#\/board\/file-\d+\/file-\d+$/)
  await page.goBack()
  await page.getByRole('button', { name: 'Decide' }).first().press('Enter')
  await expect.poll(() => page.url()).toMatch(/#\/board\/file-\d+\/decide$/)
  expect(complaints).toEqual([])
  await context.close()
})

test('rows of one worksheet are told apart by their files, and taking out or asking loses no focus', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await toRoom(page)
  const bytes = new TextEncoder().encode(worksheetText(quickLook))
  const bad = ['x.jpg', 'y.jpg'].map(name => ({ name, bytes: new Uint8Array([1, 2, 3]) }))
  await drop(page, [{ name: 'one.worksheet.json', bytes }, { name: 'two.worksheet.json', bytes }, ...bad])
  await readWhole(page, 4)
  const described = (control: Locator) => control.evaluateAll(all => all.map(one =>
    (one.getAttribute('aria-describedby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent)))
  for (const control of [
    page.getByRole('checkbox', { name: 'Choose for comparing' }), page.getByRole('link', { name: 'Read', exact: true }),
    page.getByRole('button', { name: 'Decide' }), page.getByRole('button', { name: 'Details' }),
  ]) {
    expect((await described(control)).map(([, file]) => file)).toEqual(['one.worksheet.json', 'two.worksheet.json'])
  }
  const at = () => page.evaluate(() =>
    [document.activeElement?.closest('tr')?.getAttribute('data-key'), document.activeElement?.textContent])
  const takeOut = page.getByRole('button', { name: 'Take out of the room' })
  await takeOut.first().press('Enter')
  await expect.poll(at).toEqual(['file-4', 'Read this file again'])
  await page.getByRole('status').filter({ hasText: 'x.jpg was taken out of the room.' }).waitFor()
  await takeOut.first().press('Enter')
  await expect.poll(async () => (await at())[0]).toBe('file-2')
  const empty = page.getByRole('button', { name: 'Empty the room' })
  await empty.press('Enter')
  await expect.poll(async () => (await at())[1]).toBe('Keep them')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await at())[1]).toBe('Empty the room')
  expect(complaints).toEqual([])
  await context.close()
})

test('five hundred files fill the table while the page stays answerable, and stopping keeps what is read', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await toRoom(page)
  const one = { ...quickLook, answers: workedExample.answers }
  await drop(page, Array.from({ length: 500 }, (_, index) => ({
    name: `w${index}.worksheet.json`,
    bytes: new TextEncoder().encode(worksheetText({ ...one, id: `w-${index}` })),
  })))
  await rowsOf(page).first().waitFor()
  await page.getByRole('button', { name: 'Stop reading' }).click()
  const stopped = page.getByText(/^Stopped: \d+ of 500 read$/)
  await stopped.waitFor()
  const before = await rowsOf(page).count()
  expect(before).toBeGreaterThan(0)
  expect(before).toBeLessThan(500)
  await page.getByRole('button', { name: 'Go on reading' }).click()
  // Typed while the rows come in: a page that is frozen would be late with it.
  const began = Date.now()
  await page.getByLabel('Search').fill('w49')
  await expect.poll(() => page.getByLabel('Search').inputValue()).toBe('w49')
  expect(Date.now() - began).toBeLessThan(5_000)
  await readWhole(page, 500)
  await page.getByText('11 of 500 rows are shown.').waitFor()
  await page.getByRole('button', { name: 'Show all rows' }).click()
  await expect.poll(() => rowsOf(page).count()).toBe(500)
  expect(complaints).toEqual([])
  await context.close()
})
