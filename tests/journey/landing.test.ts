import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { addPerson, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await heading(page, 'Feature')
}

/** The page does not wait for its single keys: the first ones may come before what listens to them. */
async function untilKeysAct(page: Page): Promise<void> {
  const find = page.getByRole('dialog', { name: 'Find in this worksheet' })
  const isOpenAfterKey = async () => {
    if ((await find.count()) === 0) await page.keyboard.press('/')
    return find.count()
  }
  await expect.poll(isOpenAfterKey).toBe(1)
  await find.getByRole('searchbox').press('Escape')
  await find.waitFor({ state: 'detached' })
}

test('what is found once is found again: a place of the page that lies open takes the focus each time', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await openExample(page)
  await addPerson(page, 'Zoé', 'lived-experience')
  const focus = () => page.evaluate(() => document.activeElement?.id)
  const find = async (words: string, place: RegExp) => {
    await page.getByRole('button', { name: 'Find', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Find in this worksheet' })
    await dialog.getByRole('searchbox').fill(words)
    await dialog.getByRole('link', { name: place }).first().click()
    await dialog.waitFor({ state: 'detached' })
  }
  await find('Zoé', /^Zoé/)
  await expect.poll(focus).toMatch(/^person-/)
  await find('Zoé', /^Zoé/)
  await expect.poll(focus).toMatch(/^person-/)

  const opened = () => page.evaluate(() => document.activeElement?.closest('details')?.open)
  await find('crisis is missed', /^A crisis is missed/)
  await heading(page, 'Risks')
  await expect.poll(opened).toBe(true)
  await find('crisis is missed', /^A crisis is missed/)
  await expect.poll(opened).toBe(true)
  expect(complaints).toEqual([])
  await context.close()
})

test('a view chosen by keys keeps the focus, and the question that has it is shown in the next view', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  const { keyboard } = page
  await openExample(page)
  await page.goto(`${inject('site')}#/when/when.human`)
  const focus = () => page.evaluate(() => document.activeElement?.id)
  await expect.poll(focus).toBe('q-when.human')
  await untilKeysAct(page)
  await expect.poll(focus).toBe('q-when.human')
  await keyboard.press('v')
  await page.getByText(/^Question [2-9] of/).waitFor()
  await expect.poll(focus).toBe('q-when.human')

  await page.getByText(/^Shown: /).click()
  await page.getByRole('radio', { name: 'One question at a time' }).focus()
  await keyboard.press('ArrowUp')
  await page.getByRole('radio', { name: 'All questions of this step on one page', checked: true }).waitFor()
  await page.locator('#q-when\\.oversight').first().waitFor()
  await expect.poll(focus).toBe('view-page')
  await keyboard.press('ArrowUp')
  await page.getByRole('region', { name: 'All W’s of each action' }).getByRole('combobox').first().waitFor()
  await expect.poll(focus).toBe('view-grid')
  expect(complaints).toEqual([])
  await context.close()
})

test('much enlarged, a step begins at its heading', async () => {
  const { page, context } = await visit(browser, inject('site'), { viewport: { width: 320, height: 256 } })
  await openExample(page)
  await page.goto(`${inject('site')}#/who`)
  const who = page.getByRole('heading', { level: 1, name: 'Who', exact: true })
  await who.waitFor()
  await expect.poll(async () => (await who.boundingBox())?.y).toBeLessThan(128)
  await context.close()
})
