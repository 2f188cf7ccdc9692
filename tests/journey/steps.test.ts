import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { addPerson, goTo, tierOf, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

async function begin(button: string | RegExp) {
  const visited = await visit(browser, inject('site'))
  await visited.page.getByRole('button', { name: button }).click()
  await visited.page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  return visited
}

function question(page: Page, ask: string) {
  return page.getByRole('group', { name: ask, exact: true })
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id || (document.activeElement?.tagName ?? ''))
}

test('what a template suggests counts only once somebody confirms it', async () => {
  const { page, context, complaints } = await begin('Begin from Open-ended companion')
  await expect.poll(() => tierOf(page).textContent()).toContain('Not enough answers yet')
  for (const step of ['Who', 'What', 'When', 'Where', 'Why'] as const) {
    await goTo(page, step)
    await page.getByRole('button', { name: 'Confirm all on this page' }).click()
    await expect.poll(() => page.getByText('Suggested, not confirmed').count()).toBe(0)
    expect(await focused(page)).toBe('H1')
  }
  await expect.poll(() => tierOf(page).getAttribute('data-tier')).toBe('4')
  expect(complaints).toEqual([])
  await context.close()
})

test('an answer holds for all actions until one differs, and then for all again', async () => {
  const { page, context } = await begin('Open the worked example')
  await goTo(page, 'When')
  const before = await tierOf(page).getAttribute('data-inherent-tier')
  const card = page.locator('.question').filter({ has: question(page, 'Does a clinician see it before it counts?') })
  await card.getByText('Does it differ for an action?').click()
  await card.getByRole('button', { name: 'Differs for: Diagnose' }).click()
  await expect.poll(() => focused(page)).toBe('q-when.oversight-diagnose')
  await card.getByRole('group', { name: 'For: Diagnose' }).getByRole('radio', { name: 'Never' }).check()
  await expect.poll(() => card.textContent()).toContain('This answer holds for: Inform.')
  expect(Number(await tierOf(page).getAttribute('data-inherent-tier'))).toBeGreaterThan(Number(before))

  await card.getByRole('button', { name: 'Same for all again: Diagnose' }).click()
  await expect.poll(() => card.textContent()).toContain('This answer holds for all 2 actions.')
  await expect.poll(() => tierOf(page).getAttribute('data-inherent-tier')).toBe(before)
  await context.close()
})

test('a quick look goes on into all questions and asks nothing twice', async () => {
  const { page, context } = await begin(/^Quick look$/)
  await goTo(page, 'Who')
  await page.getByRole('radio', { name: 'Adults only' }).check()
  await expect.poll(() => question(page, 'How many people in the first year?').count()).toBe(0)
  await page.getByRole('button', { name: 'Continue with all questions' }).click()
  await expect.poll(() => question(page, 'How many people in the first year?').count()).toBe(1)
  await expect.poll(() => page.getByRole('radio', { name: 'Adults only' }).isChecked()).toBe(true)
  await context.close()
})

test('a quick look folds the safeguards away, and a link to one opens the fold', async () => {
  const { page, context } = await begin(/^Quick look$/)
  await goTo(page, 'Safeguards')
  const safeguard = question(page, 'Saying that it is a machine')
  const fold = page.getByText('Safeguards: 22, optional in a quick look')
  expect([await fold.isVisible(), await safeguard.isVisible()]).toEqual([true, false])
  await page.goto(`${inject('site')}#/safeguards/disclosure`)
  await expect.poll(() => focused(page)).toBe('q-disclosure')
  await expect.poll(() => safeguard.isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Continue with all questions' }).click()
  expect([await fold.count(), await safeguard.isVisible()]).toEqual([0, true])
  await context.close()
})

test('what was passed on is told from what was left blank, and can be taken back', async () => {
  const { page, context } = await begin('Open the worked example')
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByRole('button', { name: 'Add to the table' }).click()
  await page.getByRole('alert').getByRole('heading', { level: 4 }).waitFor()
  await page.getByRole('form', { name: 'A person at the table' }).getByRole('button', { name: 'Cancel' }).click()
  await addPerson(page, 'Sam', 'Person with lived experience')
  await goTo(page, 'Judgement')
  await page.getByRole('link', { name: 'The verdict of at least one person' }).click()
  await expect.poll(() => focused(page)).toMatch(/^judgement-verdict-/)
  const pass = page.getByRole('checkbox', { name: 'I would rather not answer (What would worry me)' })
  await pass.check()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => pass.isChecked()).toBe(false)
  await pass.check()
  await page.getByLabel('What would worry you?').fill('That nobody tells me.')
  await expect.poll(() => pass.count()).toBe(0)
  await page.getByLabel('What would worry you?').fill('')
  await expect.poll(() => pass.isChecked()).toBe(false)
  await context.close()
})

test('reasons for accepting are asked of those who accept', async () => {
  const { page, context } = await begin('Open the worked example')
  await goTo(page, 'Judgement')
  const reason = page.getByLabel(/^Accepted despite this/).first()
  await expect.poll(() => reason.isVisible()).toBe(false)
  await page.getByRole('group', { name: 'Together, is it acceptable?' })
    .getByRole('radio', { name: 'Acceptable', exact: true }).check()
  await expect.poll(() => reason.isVisible()).toBe(true)
  await page.getByRole('radio', { name: 'We did not agree' }).check()
  await expect.poll(() => reason.isVisible()).toBe(false)
  await page.getByRole('link', { name: /^A reason for accepting/ }).first().click()
  await expect.poll(() => focused(page)).toMatch(/^judgement-accepted-/)
  await context.close()
})

test('a safeguard counts once somebody says what shows it, and undo empties its field again', async () => {
  const { page, context } = await begin('Open the worked example')
  await goTo(page, 'Safeguards')
  const safeguard = question(page, 'Saying that it is a machine')
  await safeguard.getByRole('radio', { name: 'In place' }).check()
  await expect.poll(() => safeguard.textContent()).toContain('Counts once you say what shows it.')
  const lacking = page.getByRole('link', { name: 'Saying that it is a machine' })
  await lacking.press('Enter')
  await expect.poll(() => focused(page)).toBe('q-disclosure')
  await safeguard.getByLabel('What shows it?').fill('A test with 40 people.')
  await expect.poll(() => safeguard.textContent()).toContain('Counts for one step down')
  await expect.poll(() => lacking.count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => safeguard.getByLabel('What shows it?').inputValue()).toBe('')
  await context.close()
})

test('a page that is loaded again goes on where it stood', async () => {
  const { page, context } = await begin('Open the worked example')
  await goTo(page, 'When')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'When', exact: true }).waitFor()
  await expect.poll(() => tierOf(page).getAttribute('data-tier')).toMatch(/^[1-4]$/)
  await context.close()
})

test('a draft is duplicated, deleted and brought back', async () => {
  const { page, context } = await begin('Open the worked example')
  await page.getByText('Saved in this browser').waitFor()
  await page.getByRole('link', { name: 'All worksheets' }).click()
  const drafts = page.getByRole('heading', { level: 3, name: /Patient and clinician/ })
  await page.getByRole('button', { name: /^Duplicate/ }).click()
  await expect.poll(() => drafts.count()).toBe(2)
  await page.getByRole('button', { name: /^Delete Copy of/ }).click()
  await expect.poll(() => drafts.count()).toBe(1)
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect.poll(() => drafts.count()).toBe(2)
  await context.close()
})
