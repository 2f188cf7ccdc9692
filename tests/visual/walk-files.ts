import type { Browser } from 'playwright-core'
import { sentFolder } from '../cases/board-files.ts'
import { enter, stage, type Take } from './stage.ts'
import { choose, turnTo } from './walk-worksheet.ts'

/** One of each that a row can come to. */
const SENT = new Set([
  'november/report.pdf', 'mail/report-changed.pdf', 'sleep.worksheet.json', 'broken.worksheet.json',
])

/** The check of a signed file, of one that was changed and of one that is no report; the reading room of a board. */
export async function walkFiles(browser: Browser, site: string, take: Take): Promise<void> {
  const files = await sentFolder()
  const sent = files.filter(({ name }) => SENT.has(name))
  const bytesOf = (name: string) => files.find(file => file.name === name)?.bytes ?? new Uint8Array()
  const context = await stage(browser)
  const page = await enter(context, `${site}#/check`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await take(page, 'check-nothing', 360, 'dark')
  for (const [name, file, verdict] of [
    ['intact', 'november/report.pdf', 'intact'], ['altered', 'mail/report-changed.pdf', 'altered'],
    ['unreadable', 'invoice.pdf', 'unreadable'],
  ] as const) {
    await choose(page, 'report.pdf', bytesOf(file))
    await page.locator(`.verdict-panel[data-verdict="${verdict}"]`).waitFor()
    await take(page, `check-${name}`, 1280, name === 'altered' ? 'dark' : 'light')
    if (name !== 'unreadable') await take(page, `check-${name}`, 360, name === 'altered' ? 'light' : 'dark')
  }
  await turnTo(page, '#/board', 'Reading room')
  await take(page, 'board-empty', 1280, 'light')
  await page.locator('input[type=file]').first().setInputFiles(sent.map(({ name, bytes }) =>
    ({ name: name.replace('/', ' – '), mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })))
  await page.getByText(`All ${sent.length} files were read.`).first().waitFor()
  await take(page, 'board', 1280, 'dark', '.board-ways')
  await take(page, 'board', 768, 'light', '.board-ways')
  await context.close()
}
