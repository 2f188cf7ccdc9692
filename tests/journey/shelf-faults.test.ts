import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { golden1 } from '../unit/record/golden.ts'
import { FAULTS } from './faults.ts'
import { downloaded, freshProfile, saveWorksheet } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const purpose = (page: Page) => page.getByRole('textbox', { name: 'What is it for' })
const saved = (page: Page) => page.getByText(/^Saved in this browser( again)? at/).first().waitFor()

async function openPage(context: BrowserContext, hash = ''): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(inject('site') + hash)
  return page
}

async function beginIn(context: BrowserContext, text: string): Promise<Page> {
  const page = await openPage(context)
  await page.getByRole('button', { name: 'New worksheet' }).click()
  await purpose(page).fill(text)
  return page
}

/** Whether the browser would ask before the page goes. */
const asksBeforeLeaving = (page: Page): Promise<boolean> =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))

describe('where the browser keeps nothing', () => {
  test.each([
    ['because it is denied', FAULTS.denied, 'This browser does not allow this page to keep anything.'],
    ['because its database is broken', FAULTS.unknown, 'This browser gave an error while saving.'],
    ['because it never answers', FAULTS.hanging, 'or this browser does not answer.'],
  ])('%s: work goes on in memory, and is said to; a file can be saved; leaving asks', async (_why, fault, says) => {
    const context = await freshProfile(browser)
    await context.addInitScript(fault)
    const page = await beginIn(context, 'It helps')
    await page.getByRole('alert').getByText(says).waitFor()
    expect(await readFile(await saveWorksheet(page), 'utf8')).toContain('It helps')
    expect(await asksBeforeLeaving(page)).toBe(false)
    await purpose(page).fill('It helps people')
    expect(await asksBeforeLeaving(page)).toBe(true)

    await page.getByRole('link', { name: 'All worksheets' }).click()
    await page.getByText(says).first().waitFor()
    expect(await asksBeforeLeaving(page)).toBe(true)
    await page.getByRole('button', { name: 'Quick look', exact: true }).click()
    await purpose(page).fill('Another')
    await page.getByRole('link', { name: 'All worksheets' }).click()
    const file = await downloaded(page, () =>
      page.getByRole('button', { name: 'Save its file: It helps people' }).click())
    expect(await readFile(file, 'utf8')).toContain('It helps people')
    await page.getByRole('button', { name: 'Open It helps people' }).click()
    await expect.poll(() => purpose(page).inputValue()).toBe('It helps people')
    await context.close()
  })
})

test('a disk that is full in the middle of work is told, and what was missing is kept once there is room', async () => {
  const context = await freshProfile(browser)
  const page = await beginIn(context, 'It helps')
  await saved(page)
  expect(await asksBeforeLeaving(page)).toBe(false)
  await page.evaluate(FAULTS.full)
  await purpose(page).fill('It helps people')
  await page.getByText('The disk, or the space this browser gives, is full.').waitFor()
  const asked = page.waitForEvent('dialog')
  await page.evaluate(() => setTimeout(() => location.reload(), 0))
  await (await asked).dismiss()
  await page.getByRole('link', { name: 'All worksheets' }).click()
  await page.getByRole('button', { name: 'New worksheet' }).click()
  await purpose(page).fill('Another')
  await page.getByText('The disk, or the space this browser gives, is full.').waitFor()
  await page.evaluate('mend()')
  await page.getByText(/^Saved in this browser again at/).first().waitFor()
  await page.close()
  const again = await openPage(context)
  for (const title of ['It helps people', 'Another']) {
    await again.getByRole('button', { name: `Open ${title}`, exact: true }).waitFor()
  }
  await context.close()
})

test('while a write is under way, the browser asks before the page goes', async () => {
  const context = await freshProfile(browser)
  const page = await beginIn(context, 'It helps')
  await saved(page)
  await page.evaluate(FAULTS.slow)
  await purpose(page).fill('It helps people')
  await page.getByText('Saving…').waitFor()
  expect(await asksBeforeLeaving(page)).toBe(true)
  await saved(page)
  await context.close()
})

test('what the browser itself closes is opened again, and work goes on', async () => {
  const context = await freshProfile(browser)
  await context.addInitScript(() => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function remember(name, version) {
      const request = open.call(this, name, version)
      request.addEventListener('success', () => Object.assign(globalThis, { database: request.result }))
      return request
    }
  })
  const page = await beginIn(context, 'It helps')
  await saved(page)
  await page.evaluate('database.close(); database.dispatchEvent(new Event("close"))')
  await purpose(page).fill('It helps people')
  await saved(page)
  await page.reload()
  await expect.poll(() => purpose(page).inputValue()).toBe('It helps people')

  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', { origin: inject('site'), storageTypes: 'indexeddb' })
  await purpose(page).fill('It helps people to sleep')
  await page.getByText('This worksheet is not in this browser any more.').waitFor()
  await page.getByRole('button', { name: 'Keep it in this browser again' }).click()
  await saved(page)
  await page.reload()
  await expect.poll(() => purpose(page).inputValue()).toBe('It helps people to sleep')
  await context.close()
})

/** A draft of version 1 in a database of version 1, as the first release left them. */
const keepAsInVersion1 = async (page: Page) => {
  await page.route('**/old', (route) => route.fulfill({ contentType: 'text/html', body: 'old' }))
  await page.goto(`${inject('site')}old`)
  await page.evaluate((record) => new Promise((resolve) => {
    const opening = indexedDB.open('affordance-worksheet', 1)
    opening.addEventListener('upgradeneeded', () => {
      const database = opening.result
      for (const name of ['drafts', 'keys']) database.createObjectStore(name, { keyPath: 'id' })
      for (const name of ['snapshots', 'journal', 'meta', 'signers']) database.createObjectStore(name)
      const { transaction } = opening
      const { id, changed } = record
      transaction?.objectStore('drafts').put({ id, title: 'From the first release', changed, tier: null, revision: 0 })
      transaction?.objectStore('snapshots').put(record, record.id)
    })
    opening.addEventListener('success', () => resolve(opening.result.close()))
  }), JSON.parse(golden1) as { id: string; changed: string })
}

test('an upgrade that was interrupted leaves the old drafts, and the next one brings them over', async () => {
  const context = await freshProfile(browser)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await keepAsInVersion1(page)
  await page.addInitScript(() => {
    if (sessionStorage.getItem('mended') !== null) return
    const { createObjectStore } = IDBDatabase.prototype
    IDBDatabase.prototype.createObjectStore = function interrupt(name, options) {
      const drawer = createObjectStore.call(this, name, options)
      drawer.transaction.abort()
      return drawer
    }
  })
  await page.goto(inject('site'))
  await page.getByText('This browser gave an error while saving.').waitFor()
  await page.evaluate(() => sessionStorage.setItem('mended', ''))
  await page.reload()
  await page.getByRole('button', { name: 'Open From the first release' }).click()
  await saved(page)
  await context.close()
})
