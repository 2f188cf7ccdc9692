import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { type Player, answerAlone, goToLeaf, inviteAll, toTogether } from './around-the-table.ts'
import { violationsOf } from './violations-of.ts'
import { STEPS, addPerson, beginCounterSigning, checkOf, downloaded, goTo, openFile, sign, visit } from './walk.ts'

const ADA: Player = { name: 'Ada', role: 'Person with lived experience', unwell: 2, looks: 4 }

const BESIDE = [
  ['#/accessibility', 'Accessibility of this page'], ['#/computer', 'On this computer'], ['#/board', 'Reading room'],
  ['#/glossary', 'What our words mean'], ['#/nowhere', 'This page does not exist.'], ['#/who', 'No worksheet is open.'],
] as const

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe('axe-core finds nothing', () => {
  test('on the first screen and on every step', { timeout: 120_000 }, async () => {
    const { page, context } = await visit(browser, inject('site'))
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

  test('on the pages beside, on what-ifs, and where there is nothing', async () => {
    const { page, context } = await visit(browser, inject('site'))
    const found = new Map<string, readonly string[]>()
    for (const [address, heading] of BESIDE) {
      await page.evaluate(hash => void (location.hash = hash), address)
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
      found.set(address, await violationsOf(page))
    }
    await page.goto(inject('site'))
    await page.getByRole('button', { name: 'Open the worked example' }).click()
    await goTo(page, 'Risks')
    await page.getByRole('button', { name: /^Try as a what-if: / }).first().click()
    await page.getByRole('button', { name: 'Open it' }).click()
    await page.getByRole('complementary', { name: 'What-if' }).waitFor()
    found.set('what-if', await violationsOf(page))
    expect(Object.fromEntries([...found].filter(([, violations]) => violations.length > 0))).toEqual({})
    await context.close()
  })

  test('on answering together, and on answering alone', async () => {
    const { page, context } = await visit(browser, inject('site'))
    await page.getByRole('button', { name: 'Open the worked example' }).click()
    await addPerson(page, 'Ada', 'Person with lived experience')
    await toTogether(page)
    const [invitation = ''] = await inviteAll(page, [ADA])
    await page.getByRole('button', { name: 'Make a link' }).click()
    const answers = await answerAlone(browser, invitation, ADA)
    await page.getByLabel('Add answer files').setInputFiles([answers, invitation])
    await page.getByRole('button', { name: 'Add 1 answer file' }).waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Add 1 answer file' }).click()
    await page.getByRole('button', { name: /^Take this as our answer/ }).first().click()
    await page.getByRole('button', { name: 'Make a summary' }).click()
    expect(await violationsOf(page)).toEqual([])
    await page.goto(inject('site'))
    await openFile(page, answers)
    const found = new Map<string, readonly string[]>()
    for (const leaf of ['For you first', 'Who', 'Judgement', 'Finish and send']) {
      await goToLeaf(page, leaf)
      found.set(leaf, await violationsOf(page))
    }
    expect(Object.fromEntries([...found].filter(([, violations]) => violations.length > 0))).toEqual({})
    await context.close()
  })

  test('on the rules, with the shares of a worksheet', async () => {
    const { page, context } = await visit(browser, inject('site'))
    await page.getByRole('button', { name: 'Open the worked example' }).click()
    await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
    await page.goto(`${inject('site')}#/rules`)
    await page.getByRole('table', { name: 'What each W adds' }).waitFor()
    expect(await violationsOf(page)).toEqual([])
    await context.close()
  })

  test('on the signature check', { timeout: 120_000 }, async () => {
    const { page, context } = await visit(browser, inject('site'))
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
