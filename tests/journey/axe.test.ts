import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { STEPS, addPerson, beginCounterSigning, checkOf, downloaded, goTo, openFile, sign, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Every rule of axe-core that the page breaks as it stands, all folds opened, with where. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
    return new Promise(shown => setTimeout(shown, 200))
  })
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  })
}

describe.each(['light', 'dark'] as const)('in %s colours axe-core finds nothing', colorScheme => {
  test('on the first screen and on every step', async () => {
    const { page, context } = await visit(browser, inject('site'), { colorScheme })
    const found = new Map([['Start', await violationsOf(page)]])
    await page.getByRole('button', { name: 'Open the worked example' }).click()
    await addPerson(page, 'Ada', 'Person with lived experience')
    for (const step of STEPS) {
      await goTo(page, step)
      found.set(step, await violationsOf(page))
    }
    expect(Object.fromEntries([...found].filter(([, violations]) => violations.length > 0))).toEqual({})
    await context.close()
  })

  test('on the rules, with the shares of a worksheet', async () => {
    const { page, context } = await visit(browser, inject('site'), { colorScheme })
    await page.getByRole('button', { name: 'Open the worked example' }).click()
    await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
    await page.goto(`${inject('site')}#/rules`)
    await page.getByRole('table', { name: 'What each W adds' }).waitFor()
    expect(await violationsOf(page)).toEqual([])
    await context.close()
  })

  test('on the signature check', async () => {
    const { page, context } = await visit(browser, inject('site'), { colorScheme })
    await page.getByRole('button', { name: 'Open the worked example' }).click()
    await goTo(page, 'Sign')
    const signed = await sign(page, 'Ada')
    expect(await violationsOf(page)).toEqual([])
    await page.goto(inject('site'))
    await openFile(page, signed)
    await checkOf(page)
    expect(await violationsOf(page)).toEqual([])
    const form = await beginCounterSigning(page)
    await form.getByRole('radio', { name: 'A picture of it' }).check()
    await form.getByText('More: a key in a file of yours').click()
    await form.getByRole('radio', { name: 'Use my key file' }).check()
    await form.getByRole('button', { name: 'Sign', exact: true }).click()
    expect(await violationsOf(page)).toEqual([])
    await form.getByRole('radio', { name: 'I do not sign' }).check()
    expect(await violationsOf(page)).toEqual([])
    await form.getByRole('radio', { name: 'Somebody else' }).check()
    await form.getByRole('radio', { name: /^Ada, made on/ }).check()
    await form.getByLabel('Passphrase of this key').fill('four words to remember')
    await form.getByLabel('Why do you not sign?').fill('The evidence is thin.')
    const refusal = await downloaded(page, () => form.getByRole('button', { name: 'Save that I do not sign' }).click())
    await openFile(page, refusal)
    await page.getByText('It is about the report that lies open').waitFor()
    expect(await violationsOf(page)).toEqual([])
    await context.close()
  })
})
