import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { toDecide } from './deciding.ts'
import { exportedReport } from './mailed-report.ts'
import { violationsOf } from './violations-of.ts'
import { visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** In the page: the reason in the one decision that this browser keeps. */
const keptReason = () => new Promise<unknown>((resolve) => {
  const opening = indexedDB.open('affordance-worksheet')
  opening.onsuccess = () => {
    const asked = opening.result.transaction('decisions').objectStore('decisions').getAll()
    asked.onsuccess = () => {
      opening.result.close()
      const [row] = asked.result as { readonly decision: { readonly reason?: string } }[]
      resolve(row?.decision.reason)
    }
  }
})

test('of two tabs that decide on one worksheet the later one overwrites nothing, says so, and goes on', async () => {
  const { page: a, context, complaints } = await visit(browser, inject('site'))
  const b = await context.newPage()
  const report = await exportedReport(browser)
  await toDecide(a, report)
  await toDecide(b, report)
  await a.getByLabel('Name of the board').fill('Board North')
  await a.getByLabel('Why', { exact: true }).fill('Nobody looks at night.')
  await expect.poll(() => a.evaluate(keptReason)).toBe('Nobody looks at night.')
  await b.getByLabel('Name of the board').fill('B')
  await b.getByRole('alert').getByText('This decision was changed in another tab').waitFor()
  expect(await b.getByLabel('Name of the board').inputValue()).toBe('B')
  expect(await violationsOf(b)).toEqual([])
  await b.getByRole('button', { name: 'Load what stands there' }).click()
  await expect.poll(() => b.getByLabel('Name of the board').inputValue()).toBe('Board North')
  await b.getByLabel('Why', { exact: true }).fill('Nobody looks at night or at noon.')
  await expect.poll(() => a.evaluate(keptReason)).toBe('Nobody looks at night or at noon.')
  await a.getByLabel('Name of the board').fill('Board North, first')
  await a.getByRole('alert').getByText('This decision was changed in another tab').waitFor()
  expect(await a.evaluate(keptReason)).toBe('Nobody looks at night or at noon.')
  expect(complaints).toEqual([])
  await context.close()
})
