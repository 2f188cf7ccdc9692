import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { backDoor } from './kept-shelf.ts'
import { violationsOf } from './violations-of.ts'
import { addPerson, exportPdf, goTo, sign, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const databasesIn = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).toSorted())

const toComputer = async (page: Page) => {
  await page.goto(`${inject('site')}#/computer`)
  await page.getByRole('heading', { level: 1, name: 'On this computer' }).waitFor()
}

test('all goes, after it was counted and ticked, also what another tab holds; what is not ours stays', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await addPerson(page, 'Ana', 'Clinician')
  await goTo(page, 'Sign')
  await exportPdf(page)
  await sign(page, 'Ana')
  await page.evaluate(async () => {
    await new Promise(resolve => {
      indexedDB.open('of-another-page').onsuccess = resolve
    })
    await caches.open('of-another-page')
    const { href } = new URL('./', location.href)
    await (await caches.open(`affordance-worksheet ${href} 1`)).put('/a', new Response('a'))
    localStorage.setItem('of-another-page', '1')
    localStorage.setItem('affordance-worksheet.a', '1')
  })
  const other = await context.newPage()
  await other.goto(`${inject('site')}#/who`)
  await other.getByRole('button', { name: 'Go on here' }).click()
  await other.getByText('Saved in this browser').waitFor()

  await toComputer(page)
  const erase = page.getByRole('region', { name: 'Erase everything here' })
  await erase.getByText('one worksheet').waitFor()
  await expect.poll(() => erase.getByRole('listitem').allTextContents()).toEqual(expect.arrayContaining([
    'one worksheet', 'no decision that a board is writing', 'one signing key', 'no imported authority',
  ]))
  expect(await violationsOf(page)).toEqual([])
  const button = erase.getByRole('button', { name: 'Erase everything' })
  await button.click()
  await erase.getByText('Tick “Yes, erase all of this” first.').waitFor()
  expect(await databasesIn(page)).toContain('affordance-worksheet')
  await page.keyboard.press('Space')
  await button.press('Enter')
  await erase.getByText('nothing of this page is left').waitFor()
  expect(await databasesIn(page)).toEqual(['of-another-page'])
  expect(await page.evaluate(() => caches.keys())).toEqual(['of-another-page'])
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['of-another-page'])
  await erase.getByText('Files that were saved, such as PDFs').waitFor()

  // What another tab still shows does not come back.
  await other.getByText('Everything that was kept here was erased in another tab.').waitFor()
  await other.getByRole('radio', { name: 'A serious illness' }).check()
  await other.getByText('Kept nowhere: you chose').waitFor()
  expect(await databasesIn(page)).toEqual(['of-another-page'])
  expect(complaints).toEqual([])
  await context.close()
})

test('where a tab does not let go it is said, and looked at again', async () => {
  const { page, context } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await page.getByText('Saved in this browser').waitFor()
  const frozen = await context.newPage()
  await backDoor(frozen)
  await frozen.evaluate(() => new Promise(resolve => {
    indexedDB.open('affordance-worksheet').onsuccess = resolve
  }))
  await toComputer(page)
  await page.getByRole('checkbox', { name: 'Yes, erase all of this' }).check()
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByText('Not everything is gone yet').waitFor()
  await page.getByText('another tab or window of this page holds them').waitFor()
  await frozen.close()
  await expect.poll(async () => {
    await page.getByRole('button', { name: 'Look again' }).click({ timeout: 1000 }).catch(() => undefined)
    return page.getByText('nothing of this page is left').count()
  }).toBe(1)
  await context.close()
})
