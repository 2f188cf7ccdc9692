import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { exportedReport } from './mailed-report.ts'
import { violationsOf } from './violations-of.ts'
import { checkOf, goTo, openFile, visit } from './walk.ts'

const WORDS = 'lamp river seven coat'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const toComputer = async (page: Page) => {
  await page.goto(`${inject('site')}#/computer`)
  await page.getByRole('heading', { level: 1, name: 'On this computer' }).waitFor()
}

/** Sets the passphrase as a person does; the page then stands locked at its start. */
const lock = async (page: Page, minutes = 15) => {
  await toComputer(page)
  const form = page.getByRole('region', { name: 'Lock the worksheets in this browser' })
  await form.getByLabel('New passphrase').fill(WORDS)
  await form.getByLabel('The same passphrase again').fill(WORDS)
  await form.getByRole('radio', { name: new RegExp(`^${minutes} minutes`) }).check()
  await form.getByRole('checkbox', { name: 'I know that a forgotten passphrase cannot be replaced' }).check()
  await form.getByRole('button', { name: 'Lock with this passphrase' }).click()
  await page.getByRole('button', { name: 'Unlock' }).waitFor()
}

const unlock = async (page: Page) => {
  await page.getByLabel('Passphrase', { exact: true }).fill(WORDS)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Lock now' }).waitFor()
}

const NOTE = 'Marker 7f3a of Ana, who waits'

/** A worksheet that names somebody. */
const begin = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await page.getByRole('textbox', { name: 'What is it for, and for whom?' }).fill(NOTE)
  await page.getByText('Saved in this browser').waitFor()
}

test('a passphrase is set only once it is long, typed twice and understood to be final', async () => {
  const { page, context } = await visit(browser, inject('site'))
  await toComputer(page)
  const form = page.getByRole('region', { name: 'Lock the worksheets in this browser' })
  await form.getByText('A forgotten passphrase is final.').waitFor()
  const button = form.getByRole('button', { name: 'Lock with this passphrase' })
  const [first, again] = [form.getByLabel('New passphrase'), form.getByLabel('The same passphrase again')]
  await first.fill('too short')
  await button.click()
  await form.getByText('This passphrase has fewer than 12 characters.').waitFor()
  await first.fill(WORDS)
  await again.fill('lamp river seven coats')
  await button.click()
  await form.getByText('The two passphrases differ.').waitFor()
  await form.getByRole('checkbox', { name: 'Show what I type' }).check()
  await expect.poll(() => again.getAttribute('type')).toBe('text')
  await again.fill(WORDS)
  await button.click()
  await form.getByText('Tick that you know it').waitFor()
  expect(await page.evaluate(async () => new Promise(resolve => {
    const opening = indexedDB.open('affordance-worksheet')
    opening.onsuccess = () => {
      opening.result.transaction('vault').objectStore('vault').count().onsuccess = event =>
        resolve((event.target as IDBRequest<number>).result)
    }
  }))).toBe(0)
  await context.close()
})

test('worksheets are locked, opened by their passphrase alone, and the rest of the page works without', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  const report = await exportedReport(browser)
  await begin(page)
  await lock(page)
  expect(await page.locator('body').textContent()).not.toContain(NOTE)
  await expect.poll(() => page.getByRole('button', { name: /^Quick look$/ }).count()).toBe(0)
  expect(await violationsOf(page)).toEqual([])

  await openFile(page, report)
  expect((await checkOf(page)).verdict).toBe('unsigned')
  await page.goto(`${inject('site')}#/board`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(`${inject('site')}#/feature`)
  await page.getByRole('heading', { level: 1, name: 'The worksheets in this browser are locked' }).waitFor()

  await page.getByLabel('Passphrase', { exact: true }).fill('lamp river seven coats')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await page.getByText('This passphrase does not open it.').waitFor()
  await unlock(page)
  const purpose = page.getByRole('textbox', { name: 'What is it for, and for whom?' })
  await expect.poll(() => purpose.inputValue()).toBe(NOTE)
  await purpose.fill(`${NOTE} still`)
  await page.getByText('Saved in this browser').waitFor()
  await goTo(page, 'Risks')
  await page.getByRole('button', { name: 'Lock now' }).click()
  await page.getByRole('button', { name: 'Unlock' }).waitFor()
  expect(await page.evaluate(() => location.hash)).toBe('#/')
  await unlock(page)
  await page.getByRole('heading', { level: 3, name: `${NOTE} still` }).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('nobody there: it warns a minute before, stays when somebody is, and locks all tabs when nobody is', async () => {
  const { page, context } = await visit(browser, 'about:blank')
  await context.clock.install()
  await page.goto(inject('site'))
  await begin(page)
  await lock(page, 5)
  await unlock(page)
  const other = await context.newPage()
  await other.goto(inject('site'))
  await unlock(other)
  const warning = page.getByRole('dialog', { name: 'This page is about to lock' })

  await context.clock.runFor('04:10')
  await warning.waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stay')
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Shift')
  await warning.waitFor({ state: 'detached' })
  // A sign of life in one tab counts for the other.
  await context.clock.runFor('04:30')
  await warning.waitFor()
  await expect.poll(() => other.getByRole('button', { name: 'Lock now' }).count()).toBe(1)
  await context.clock.runFor('00:40')
  for (const tab of [page, other]) {
    await tab.getByRole('button', { name: 'Unlock' }).waitFor()
    expect(await tab.locator('body').textContent()).not.toContain(NOTE)
  }
  await context.close()
})

test('what could not be saved is not thrown away to lock', async () => {
  const { page, context } = await visit(browser, inject('site'))
  await begin(page)
  await lock(page)
  await unlock(page)
  await page.getByRole('button', { name: /^Open Marker/ }).click()
  await page.getByText('Saved in this browser').waitFor()
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  const purpose = page.getByRole('textbox', { name: 'What is it for, and for whom?' })
  await purpose.fill('More than fits')
  await page.getByText('Not saved in this browser').waitFor()
  await page.getByRole('button', { name: 'Lock now' }).click()
  await page.getByText('This page did not lock').waitFor()
  await expect.poll(() => purpose.inputValue()).toBe('More than fits')
  await context.close()
})
