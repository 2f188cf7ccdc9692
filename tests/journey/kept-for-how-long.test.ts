import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../browser/chromium.ts'
import { answerStep, downloaded, goTo, saveWorksheet, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** A visit to a browser that answers so when it is asked to keep things, and remembers how much it held by then. */
async function visitWhere(answer: boolean): Promise<Page> {
  const { page } = await visit(browser, 'about:blank')
  await page.addInitScript((agrees) => {
    let isPromised = false
    const asked: number[] = []
    Object.assign(globalThis, { asked })
    StorageManager.prototype.persisted = async () => isPromised
    StorageManager.prototype.persist = async () => {
      asked.push(await new Promise<number>((resolve) => {
        const opening = indexedDB.open('affordance-worksheet')
        opening.addEventListener('success', () => {
          const rows = opening.result.transaction('journal').objectStore('journal').count()
          rows.addEventListener('success', () => resolve(rows.result))
        })
      }))
      isPromised = agrees
      return agrees
    }
  }, answer)
  await page.goto(inject('site'))
  return page
}

const asked = (page: Page) => page.evaluate<number[]>('asked')
const promise = (page: Page) => page.locator('[data-promised]')
const reminder = (page: Page) => page.getByText('only in this browser, and it may clear them by itself')
const purpose = (page: Page) => page.getByRole('textbox', { name: 'What is it for' })

test('the browser is asked once the first answer is saved, not before, and what it says is shown', async () => {
  const page = await visitWhere(true)
  await page.getByText('How long does this browser keep them?').click()
  await promise(page).getByText('This browser may clear these worksheets by itself').waitFor()
  await promise(page).getByText('Safari clears them after seven days of use in which you did not visit').waitFor()
  await page.getByRole('button', { name: 'New worksheet' }).click()
  await page.getByText(/^Saved in this browser/).waitFor()
  expect(await asked(page)).toEqual([])
  await purpose(page).fill('It helps')
  await expect.poll(async () => (await asked(page)).length).toBe(1)
  expect((await asked(page))[0], 'rows on the disk by then').toBeGreaterThan(0)
  await page.getByText('How it is kept').click()
  await promise(page).getByText('This browser has agreed not to clear these worksheets by itself.').waitFor()
  await page.getByText('You have not saved this worksheet as a file from this browser.').waitFor()
  await purpose(page).fill('It helps people')
  await goTo(page, 'Who')
  await answerStep(page)
  expect(await asked(page)).toHaveLength(1)
  await page.context().close()
})

test('where it did not agree, much work in no file is told once; a file, or putting it off, ends that', async () => {
  const page = await visitWhere(false)
  await page.getByRole('button', { name: 'New worksheet' }).click()
  await purpose(page).fill('It helps')
  await goTo(page, 'Who')
  await answerStep(page)
  await expect.poll(() => reminder(page).count()).toBe(0)
  for (const step of ['What', 'When', 'Where'] as const) {
    await goTo(page, step)
    await answerStep(page)
  }
  await reminder(page).waitFor()
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect.poll(() => reminder(page).count()).toBe(0)
  await goTo(page, 'Why')
  await answerStep(page)
  await expect.poll(() => reminder(page).count()).toBe(0)
  await page.reload()
  await reminder(page).waitFor()
  await downloaded(page, () => page.getByRole('button', { name: 'Save a file now' }).click())
  await reminder(page).waitFor({ state: 'detached' })
  await page.getByText('How it is kept').click()
  await page.getByText('Nothing has changed since.').waitFor()
  await goTo(page, 'Feature')
  await purpose(page).fill('It helps people')
  await page.getByText('Since then one entry was changed.').waitFor()
  await saveWorksheet(page)
  await page.getByText('Nothing has changed since.').waitFor()
  await page.getByText(/^Saved in this browser/).waitFor()
  await page.reload()
  await page.getByText('How it is kept').click()
  await page.getByText('Nothing has changed since.').waitFor()
  await page.context().close()
})
