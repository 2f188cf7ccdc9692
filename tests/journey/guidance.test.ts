import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { violationsOf } from './violations-of.ts'
import { goTo, tierOf, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
const kept = (page: Page) => page.evaluate(async () => ({
  local: Object.entries(localStorage), bases: (await indexedDB.databases()).map(({ name }) => name).toSorted(),
}))

/** Presses Tab until the keyboard stands on a control of this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let keys = 0; keys < 60; keys++) {
    await page.keyboard.press('Tab')
    if (name.test(await focused(page))) return
  }
  throw new Error(`No way to ${name.source} by the keyboard`)
}

describe('the two-minute start', () => {
  test('goes by the keyboard, shows what the rules say, and keeps nothing', async () => {
    const { page, context, complaints } = await visit(browser, inject('site'))
    await page.getByRole('link', { name: /in two minutes$/ }).press('Enter')
    await page.getByRole('heading', { level: 1, name: '1 of 6 What is an action?' }).waitFor()
    const before = await kept(page)
    const result = page.getByRole('status', { name: 'What the rules say now' })
    const next = async (heading: string) => {
      await tabTo(page, /^Next$/)
      await page.keyboard.press('Enter')
      await expect.poll(() => focused(page)).toBe(heading)
      await expect.poll(() => page.title()).toBe(`${heading} · Two-minute start · Affordance Worksheet`)
    }
    await next('2 of 6 One app, three actions')
    await expect.poll(() => result.textContent()).toMatch(/Low$/)
    await page.getByRole('checkbox', { name: /^Answer someone/ }).press('Space')
    await expect.poll(() => result.textContent()).toMatch(/High$/)
    await next('3 of 6 Change one answer')
    await page.getByRole('radio', { name: 'Yes, before' }).press('ArrowUp')
    await expect.poll(() => result.textContent()).toMatch(/Very high$/)
    await next('4 of 6 You may not know')
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('radio', { name: 'We do not know yet' }).press('Space')
    await expect.poll(() => result.textContent()).toMatch(/At least Moderate, could be High$/)
    await next('5 of 6 A safeguard needs something to show')
    await page.getByRole('radio', { name: 'Yes, and the report can be read' }).press('Space')
    await expect.poll(() => result.textContent()).toMatch(/Moderate$/)
    await page.getByRole('button', { name: 'Back' }).press('Enter')
    await expect.poll(() => focused(page)).toBe('4 of 6 You may not know')
    await next('5 of 6 A safeguard needs something to show')
    await next('6 of 6 What you get')
    expect(await kept(page)).toEqual(before)
    await page.getByRole('link', { name: 'To the start page' }).press('Enter')
    await page.getByRole('button', { name: 'Quick look', exact: true }).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })
})

describe('beside a worksheet', () => {
  test('help and words open in place by the keyboard, and one comes back to where one was', async () => {
    const { page, context, complaints } = await visit(browser, inject('site'))
    await page.getByRole('button', { name: 'Open the worked example' }).click()
    await goTo(page, 'What')

    const word = page.getByRole('button', { name: 'actions', exact: true })
    await word.press('Enter')
    await page.getByText('The paper calls it an affordance.').waitFor()
    expect(await violationsOf(page)).toEqual([])
    await tabTo(page, /^All words$/)
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe('actions')
    await expect.poll(() => page.getByText('The paper calls it an affordance.').count()).toBe(0)

    const question = page.getByRole('group', { name: 'What can it do?' })
    await question.getByText('How others answered.').waitFor()
    await question.getByText('The paper’s example: “Inform, Diagnose” (as we read it).').waitFor()
    await question.getByText('A good note, made up:').waitFor()
    await question.getByRole('link', { name: 'What is an action? See it in two minutes' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: '1 of 6 What is an action?' }).waitFor()
    await page.getByRole('link', { name: 'Back to the question' }).press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q-what.actions')

    const help = page.getByText('Help with this question').nth(1)
    await help.press('Enter')
    await page.getByText('A good note, made up:').waitFor()
    expect(await focused(page)).toBe('Help with this question')

    await word.press('Enter')
    await page.getByRole('link', { name: 'All words' }).press('Enter')
    await expect.poll(() => focused(page)).toBe('Action')
    const terms = await page.getByRole('term').allTextContents()
    expect(terms).toEqual(terms.toSorted(new Intl.Collator('en').compare))
    expect(await violationsOf(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })

  test('what happens next stands on Risks and on Sign, and says what the tier is', async () => {
    const { page, context } = await visit(browser, inject('site'))
    await page.getByRole('button', { name: 'Open the worked example' }).click()
    await goTo(page, 'Risks')
    await expect.poll(() => tierOf(page).getAttribute('data-tier')).toBe('3')
    const next = page.getByRole('region', { name: 'What happens next' })
    await next.getByText('High does not say “never”.').waitFor()
    await goTo(page, 'Sign')
    await page.getByRole('heading', { level: 2, name: 'What happens next' }).waitFor()
    await page.getByText(/^When to look again: Assess again/).waitFor()
    await page.getByRole('link', { name: 'The steps', exact: true }).press('Enter')
    await expect.poll(() => focused(page)).toBe('What happens next')
    await context.close()
  })
})
