import type { Browser, Page } from 'playwright-core'
import { worksheetText } from '../../src/record/canonical.ts'
import { workedExample } from '../cases/worked-example.ts'
import { tierOf } from '../journey/walk.ts'
import { enter, stage, type Take } from './stage.ts'

/** Turns to an address within the page. */
export async function turnTo(page: Page, hash: string, heading: string): Promise<void> {
  await page.evaluate(to => (location.hash = to), hash)
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
}

/** Waits until no part of the page waits for its worker. */
export const workedOut = (page: Page): Promise<void> =>
  page.waitForFunction(() => document.querySelector('.waiting, [aria-busy="true"]') === null).then(() => undefined)

export async function choose(page: Page, name: string, bytes: Uint8Array | string): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
  await page.getByLabel('Open a worksheet file').setInputFiles(file)
}

/** One worksheet with people and verdicts, from the start page to the signature, and the pages beside it. */
export async function walkWorksheet(browser: Browser, site: string, take: Take): Promise<void> {
  const context = await stage(browser)
  const page = await enter(context, site)
  await page.getByText('Worksheets that you begin').waitFor()
  await take(page, 'start', 1280, 'light')
  await take(page, 'start', 360, 'dark')
  await take(page, 'start-five-ws', 768, 'light', '.five-ws')
  await choose(page, 'a.worksheet.json', worksheetText(workedExample))
  await tierOf(page).waitFor()
  await turnTo(page, '#/feature', 'Feature')
  await take(page, 'feature', 768, 'light')
  await turnTo(page, '#/who', 'Who')
  await take(page, 'who', 1280, 'light')
  await take(page, 'who', 360, 'dark')
  await turnTo(page, '#/why', 'Why')
  await take(page, 'why-answers', 360, 'light', '.question')
  await turnTo(page, '#/risks', 'Risks')
  await workedOut(page)
  await take(page, 'risks', 1280, 'light')
  await take(page, 'risks', 360, 'dark')
  await take(page, 'risks-by-w', 768, 'dark', '.by-w')
  await take(page, 'risks-matrix', 1280, 'dark', '.matrix')
  await turnTo(page, '#/together', 'Answer together')
  await workedOut(page)
  await take(page, 'together', 1280, 'light')
  await turnTo(page, '#/room', 'Show of hands')
  await take(page, 'room', 1280, 'dark')
  await take(page, 'room', 768, 'light')
  await turnTo(page, '#/judgement', 'Judgement')
  await take(page, 'judgement', 768, 'dark', '.verdict')
  await turnTo(page, '#/sign', 'Sign')
  await take(page, 'sign', 1280, 'light')
  await take(page, 'sign', 360, 'dark')
  await turnTo(page, '#/rules/worksheet', 'How the tier is made')
  await page.locator('.shares').waitFor()
  await take(page, 'rules-shares', 768, 'light', '.shares')
  await turnTo(page, '#/privacy', 'What leaves this browser: nothing, and how you can check')
  await take(page, 'privacy', 360, 'light')
  await context.close()
}
