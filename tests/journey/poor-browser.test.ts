import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { goTo, saveWorksheet, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** A visit to a browser that lacks something, from before the page's first line runs. */
async function visitWithout(lack: () => void): Promise<Page> {
  const { page } = await visit(browser, 'about:blank')
  await page.addInitScript(lack)
  await page.goto(inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  return page
}

test('where IndexedDB is denied, the page says so and the work can still be saved as a file', async () => {
  const page = await visitWithout(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  })
  await page.getByText('Not saved in this browser').waitFor()
  expect(await saveWorksheet(page)).toMatch(/\.worksheet\.json$/)
  await page.context().close()
})

test('where the disk is full, the page says so and the work can still be saved as a file', async () => {
  const page = await visitWithout(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Object.assign(IDBObjectStore.prototype, { put: full, add: full })
  })
  await page.getByText('The disk, or the space this browser gives, is full.').waitFor()
  expect(await saveWorksheet(page)).toMatch(/\.worksheet\.json$/)
  await page.context().close()
})

test('where there is no cryptography, the page says so before anybody tries to sign', async () => {
  const page = await visitWithout(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
  await goTo(page, 'Sign')
  await page.getByText('This browser offers no cryptography to this page').first().waitFor()
  expect(await saveWorksheet(page)).toMatch(/\.worksheet\.json$/)
  await page.context().close()
})

test('a screen that could not be fetched says so once somebody turns to it, and the answers are kept', async () => {
  const { page, context } = await visit(browser, inject('site'))
  await page.route(/safeguards-screen-/, route => route.abort())
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Risks')
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Safeguards', exact: true }).click()
  await page.getByText('Your answers are still here').waitFor()
  await goTo(page, 'Judgement')
  await context.close()
})
