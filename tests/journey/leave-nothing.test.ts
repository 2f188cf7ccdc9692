import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { addPerson, exportPdf, goTo, sign, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const CHOICE = 'Leave nothing on this computer'

/** Of everything, in bytes, and how much of it is which. The second is Chromium's own. */
interface Estimate extends StorageEstimate {
  readonly usageDetails?: { readonly caches?: number; readonly serviceWorkerRegistrations?: number }
}

/** Everything that a page can leave in a browser; what a new profile answers is all empty. */
const leftIn = (page: Page) =>
  page.evaluate(async () => {
    const { usage = 0, usageDetails = {} }: Estimate = await navigator.storage.estimate()
    // What cannot be reached any more is counted until the worker that filled it has ended.
    const { caches: unreachable = 0, serviceWorkerRegistrations: ending = 0 } = usageDetails
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      settings: [Object.keys(localStorage), Object.keys(sessionStorage)].flat(),
      /** The browser's own bookkeeping of an address stays, some kilobytes, once a page has asked what there is. */
      isSmall: usage - unreachable - ending < 10_000,
    }
  })

const NOTHING = { databases: [], caches: [], workers: [], settings: [], isSmall: true }

test('from the first click to a signed report nothing is left, and it is said on every page', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'), { serviceWorkers: 'allow' })
  const choice = page.getByRole('checkbox', { name: CHOICE })
  await choice.focus()
  const status = await page.locator('label:has(#leave-nothing) + [role=status]').elementHandle()
  await page.keyboard.press('Space')
  // Said by the status that was there before: one that comes already filled goes unheard.
  await expect.poll(() => status?.textContent()).toContain('On: nothing that you do here is kept.')
  const end = page.getByRole('button', { name: 'End it: load the page again' })
  await expect.poll(() => end.evaluate(one => one === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await page.getByText('Kept nowhere: you chose to leave nothing on this computer. Save a file before').waitFor()
  await expect.poll(() => page.getByRole('alert').filter({ hasText: /\S/ }).count()).toBe(0)
  await addPerson(page, 'Ana', 'Clinician')
  await goTo(page, 'Who')
  await page.getByText(/^Shown: /).click()
  await page.getByRole('radio', { name: 'One question at a time' }).check()
  await page.getByText('Question 1 of').waitFor()
  await goTo(page, 'Sign')
  await exportPdf(page)
  await sign(page, 'Ana')
  await page.getByText('You chose to leave nothing on this computer.').first().waitFor()
  // The page itself, kept for use without network, goes once it has come: a browser breaks no installation off.
  await expect.poll(() => leftIn(page)).toEqual(NOTHING)

  await page.getByRole('link', { name: 'All worksheets' }).click()
  const bar = page.getByRole('region', { name: 'This computer', exact: true })
  await bar.getByText('Nothing that you do here is kept').waitFor()
  await page.getByRole('button', { name: /^Open Patient/ }).click()
  await page.getByRole('group', { name: 'Ana' }).or(page.getByText('Ana', { exact: true })).first().waitFor()
  expect(await leftIn(page)).toEqual(NOTHING)

  // Only a page that is loaded again ends it, and the browser asks before that.
  const asked = page.waitForEvent('dialog')
  void page.reload().catch(() => undefined)
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
  await page.goto(inject('site'))
  await choice.waitFor()
  expect([await choice.isChecked(), await bar.count()]).toEqual([false, 0])
  await page.getByText('Worksheets that you begin are kept here').waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('what was kept before stays, is hidden meanwhile, and nothing is added to it', async () => {
  const { page, context } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await page.getByText('Saved in this browser').waitFor()
  await page.getByRole('link', { name: 'All worksheets' }).click()
  const drafts = page.getByRole('heading', { level: 3, name: /Patient and clinician/ })
  await drafts.waitFor()
  await page.getByRole('checkbox', { name: CHOICE }).press('Space')
  await page.getByText('On: nothing that you do here is kept.').waitFor()
  await expect.poll(() => drafts.count()).toBe(0)
  await page.getByRole('button', { name: 'New worksheet' }).click()
  await page.getByText('Kept nowhere').waitFor()
  await page.getByRole('link', { name: 'All worksheets' }).click()
  page.on('dialog', dialog => void dialog.accept())
  await page.getByRole('button', { name: 'End it: load the page again' }).click()
  await expect.poll(() => drafts.count()).toBe(1)
  const worksheets = page.getByRole('region', { name: 'Your worksheets in this browser' })
  await expect.poll(() => worksheets.getByRole('listitem').count()).toBe(1)
  await context.close()
})
