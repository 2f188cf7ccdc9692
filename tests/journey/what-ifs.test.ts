import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { addPerson, goTo, tierOf, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

async function openRisks(options: BrowserContextOptions = {}) {
  const visited = await visit(browser, inject('site'), options)
  await visited.page.getByRole('button', { name: 'Open the worked example' }).click()
  await visited.page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  await visited.page.goto(`${inject('site')}#/risks`)
  await visited.page.getByRole('heading', { level: 1, name: 'Risks', exact: true }).waitFor()
  return visited
}

async function worstTier(page: Page): Promise<number> {
  return Number(await tierOf(page).getAttribute('data-tier-worst'))
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}

function banner(page: Page) {
  return page.getByRole('complementary', { name: 'What-if' })
}

function table(page: Page) {
  return page.getByRole('table', { name: 'The worksheet and its what-ifs side by side' })
}

test('a lever is tried as a what-if, which changes nothing until it is made the worksheet', async () => {
  const { page, context, complaints } = await openRisks()
  const before = await worstTier(page)
  await page.getByRole('button', { name: /^Try as a what-if: / }).first().click()
  expect(await worstTier(page)).toBe(before)
  await page.getByRole('button', { name: 'Open it' }).click()
  await expect.poll(() => worstTier(page)).toBeLessThan(before)
  const lower = await worstTier(page)
  await goTo(page, 'When')
  await expect.poll(() => banner(page).textContent()).toContain('Answers you change here change only the what-if.')
  await goTo(page, 'Judgement')
  await expect.poll(() => banner(page).textContent()).toContain('This page is about the worksheet itself')
  expect(await worstTier(page)).toBe(before)
  await banner(page).getByRole('button', { name: 'Back to the worksheet' }).click()
  await expect.poll(() => banner(page).count()).toBe(0)

  await goTo(page, 'Risks')
  expect(await worstTier(page)).toBe(before)
  await expect.poll(() => table(page).getByRole('row').count()).toBe(3)
  await page.getByRole('button', { name: /^Make this the worksheet/ }).click()
  await page.getByRole('button', { name: 'No, leave it' }).click()
  expect(await focused(page)).toBe('Make this the worksheet')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Yes, make it the worksheet' }).click()
  expect(await focused(page)).toBe('What-ifs')
  await expect.poll(() => worstTier(page)).toBe(lower)
  await expect.poll(() => table(page).textContent()).toContain('The worksheet before')
  const said = page.getByText('is the worksheet now.')
  await expect.poll(() => said.count()).toBe(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => worstTier(page)).toBe(before)
  await expect.poll(() => said.count()).toBe(0)
  expect(complaints).toEqual([])
  await context.close()
})

test('an answer that is changed in a what-if leaves that of the worksheet alone', async () => {
  const { page, context } = await openRisks()
  await page.getByRole('button', { name: 'Keep as a what-if' }).click()
  await page.getByText('Give the what-if a name.').waitFor()
  await page.getByLabel('Name of the what-if').fill('For everybody')
  await page.getByRole('button', { name: 'Keep as a what-if' }).click()
  await page.getByRole('button', { name: 'Open the what-if For everybody' }).click()
  await goTo(page, 'Who')
  await page.getByRole('radio', { name: 'Under 13 as well' }).check()
  await banner(page).getByRole('button', { name: 'Back to the worksheet' }).click()
  await expect.poll(() => page.getByRole('radio', { name: 'Under 13 as well' }).isChecked()).toBe(false)
  await context.close()
})

test('a what-if is renamed, removed and brought back', async () => {
  const { page, context } = await openRisks()
  await page.getByLabel('Name of the what-if').fill('Mine')
  await page.getByRole('button', { name: 'Keep as a what-if' }).click()
  await page.getByText('Name, note and more (Mine)').click()
  await page.getByLabel('Name', { exact: true }).fill('Ours')
  await page.getByRole('checkbox', { name: 'Also print it in the report' }).check()
  await page.getByRole('button', { name: 'Remove the what-if Ours' }).click()
  await expect.poll(() => table(page).count()).toBe(0)
  expect(await focused(page)).toBe('What-ifs')
  await page.getByRole('button', { name: 'Bring it back' }).click()
  expect(await focused(page)).toBe('What-ifs')
  await expect.poll(() => table(page).textContent()).toContain('Ours')
  await context.close()
})

test('on a small phone nothing reaches beyond the page, a comparison neither', async () => {
  const { page, context } = await openRisks({ viewport: { width: 360, height: 740 } })
  await page.getByRole('button', { name: /^Try as a what-if: / }).first().click()
  await table(page).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await context.close()
})

test('a lever becomes a condition of the person who asks for it', async () => {
  const { page, context } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await addPerson(page, 'Ada', 'Clinician')
  await goTo(page, 'Risks')
  const button = page.getByRole('button', { name: /^Make this my condition: / }).first()
  const lever = (await button.getAttribute('aria-label'))?.replace('Make this my condition: ', '')
  await button.click()
  await page.getByLabel('Whose condition is it?').selectOption({ label: 'Ada (Clinician)' })
  await page.getByRole('button', { name: 'Add the condition' }).click()
  await expect.poll(() => focused(page)).toBe('See it in Judgement')
  await page.keyboard.press('Enter')
  const text = page.getByLabel('What has to be done or changed')
  await expect.poll(() => text.inputValue()).toBe(`${lever}.`)
  await expect.poll(() => text.evaluate(field => field === document.activeElement)).toBe(true)
  await context.close()
})

test('the contents of Risks lead to each part, again and again', async () => {
  const { page, context } = await openRisks()
  const contents = page.getByRole('navigation', { name: 'On this page' })
  for (const link of await contents.getByRole('link').all()) {
    const name = await link.textContent() ?? ''
    for (const _ of [1, 2]) {
      await link.press('Enter')
      await expect.poll(() => focused(page)).toBe(name)
    }
  }
  await context.close()
})
