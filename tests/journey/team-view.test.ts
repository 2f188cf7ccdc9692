import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { addPerson, goTo, tierOf, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

async function atRisks(...people: readonly (readonly [name: string, role: string])[]) {
  const visited = await visit(browser, inject('site'))
  await visited.page.getByRole('button', { name: 'Open the worked example' }).click()
  for (const [name, role] of people) await addPerson(visited.page, name, role)
  await goTo(visited.page, 'Risks')
  return visited
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''))
}

/** Rates the first hazard, which is opened before. */
async function rate(page: Page, person: string, severity: RegExp, likelihood: RegExp, reason: string): Promise<void> {
  await page.getByRole('button', { name: /^Rate it yourselves:/ }).first().click()
  const form = page.getByRole('form', { name: /^Rate it yourselves/ })
  await form.getByLabel('Who rates it').selectOption({ label: person })
  await form.getByRole('group', { name: 'How bad could it be?' }).getByRole('radio', { name: severity }).check()
  await form.getByRole('group', { name: 'How likely is it?' }).getByRole('radio', { name: likelihood }).check()
  await form.getByLabel('Why?').fill(reason)
  await form.getByRole('button', { name: 'Keep this rating' }).click()
}

test('a higher rating joins the tier; a lower one departs with its reason or stays an opinion', async () => {
  const { page, context, complaints } = await atRisks(['Ada', 'Clinician'], ['Ben', 'Carer or family'])
  const before = Number(await tierOf(page).getAttribute('data-tier'))
  await page.locator('.hazard summary').first().click()
  await rate(page, 'Ben (Carer or family)', /^1/, /^1/, 'Not where we live.')
  await rate(page, 'Ada (Clinician)', /^1/, /^1/, 'Our team reads every line.')
  const said = page.locator('.team-rating')
  await expect.poll(() => said.nth(0).textContent()).toContain('Lower than the rules: printed with its reason.')
  await expect.poll(() => said.nth(1).textContent()).toContain('printed as an opinion')
  expect(Number(await tierOf(page).getAttribute('data-tier'))).toBe(before)

  await page.getByRole('button', { name: /^Change the rating of Ben/ }).click()
  const form = page.getByRole('form', { name: /^Rate it yourselves/ })
  await form.getByRole('radio', { name: /^5 Catastrophic/ }).check()
  await form.getByRole('radio', { name: /^5 Very high/ }).check()
  await form.getByRole('button', { name: 'Keep this rating' }).click()
  await expect.poll(() => focused(page)).toMatch(/^rating-/)
  await expect.poll(() => said.nth(1).textContent()).toContain('Higher than the rules')
  await expect.poll(() => tierOf(page).getAttribute('data-tier')).toBe('4')
  await page.getByRole('button', { name: /^Take it back: .*Ben/ }).click()
  await expect.poll(() => focused(page)).toMatch(/^rate-/)
  expect(Number(await tierOf(page).getAttribute('data-tier'))).toBe(before)
  expect(complaints).toEqual([])
  await context.close()
})

test('a rating without a reason is not kept', async () => {
  const { page, context } = await atRisks(['Ada', 'Clinician'])
  await page.locator('.hazard summary').first().click()
  await page.getByRole('button', { name: /^Rate it yourselves:/ }).first().click()
  await page.getByRole('button', { name: 'Keep this rating' }).click()
  await expect.poll(() => focused(page)).toMatch(/-reason$/)
  await expect.poll(() => page.getByText('A rating without a reason cannot be weighed.').count()).toBe(1)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect.poll(() => focused(page)).toMatch(/^rate-/)
  await expect.poll(() => page.locator('.team-rating').count()).toBe(0)
  await context.close()
})

test('what somebody adds joins the tier, and goes again with undo', async () => {
  const { page, context } = await atRisks()
  const before = await tierOf(page).getAttribute('data-tier')
  await page.getByRole('button', { name: 'Add something that could go wrong' }).click()
  const form = page.getByRole('form', { name: 'Something that could go wrong' })
  await form.getByRole('button', { name: 'Keep it' }).click()
  await expect.poll(() => focused(page)).toBe('own-hazard-new-name')
  await form.getByLabel('What could go wrong?').fill('The ward tablet is stolen, unlocked.')
  await form.getByRole('radio', { name: /^5 Catastrophic/ }).check()
  await form.getByRole('radio', { name: /^5 Very high/ }).check()
  await form.getByLabel('Why?').fill('It happened last year.')
  await form.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('heading', { name: 'The ward tablet is stolen, unlocked.' }).waitFor()
  await expect.poll(() => tierOf(page).getAttribute('data-tier')).toBe('4')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => tierOf(page).getAttribute('data-tier')).toBe(before)
  await context.close()
})

test('the steps that a tier asks for have an owner, a day and a tick, and keep them', async () => {
  const { page, context, complaints } = await atRisks()
  const steps = page.getByRole('region', { name: 'What happens next' })
  const first = steps.locator('.plan-step').first()
  await first.getByText('Why, who and by when').click()
  await first.getByLabel('Who sees to it').fill('Ada')
  await first.getByLabel('By when').fill('2027-01-31')
  await first.getByRole('checkbox').check()
  await expect.poll(() => steps.textContent()).toContain('1 of ')
  await page.getByText('Saved in this browser').waitFor()
  await page.reload()
  await first.waitFor()
  await expect.poll(() => first.textContent()).toContain('Ada, by Jan 31, 2027')
  await expect.poll(() => first.getByRole('checkbox').isChecked()).toBe(true)
  expect(complaints).toEqual([])
  await context.close()
})
