import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { earlierSeals } from '../../src/content/earlier-seals.ts'
import { launchChromium } from '../browser/chromium.ts'
import { addMember, toDecide } from './deciding.ts'
import { exportedReport } from './mailed-report.ts'
import { violationsOf } from './violations-of.ts'
import { type Visit, checkOf, downloaded, openFile, saveWorksheet, sign, visit } from './walk.ts'

let browser: Browser
let proposer: Visit
let worksheet: string
let signed: string
let file: string
beforeAll(async () => {
  browser = await launchChromium()
  proposer = await visit(browser, inject('site'))
  await proposer.page.getByRole('button', { name: 'Open the worked example' }).click()
  await proposer.page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  worksheet = await saveWorksheet(proposer.page)
})
afterAll(() => browser.close())

const problemsOf = (page: Page) => page.getByRole('form', { name: 'Decide' }).getByRole('alert').first().textContent()

test('a board sends a worksheet back: nothing typed is lost, gaps are told, and the chair signs', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await toDecide(page, worksheet)
  const decided = page.getByRole('region', { name: 'What you decide on' })
  await decided.getByText('Before safeguards: At least Moderate, could be High').waitFor()
  await decided.getByText(/^12 could not be ruled out: It .*; and 9 more\.$/).waitFor()
  await page.getByRole('button', { name: 'Make the decision sheet' }).click()
  await expect.poll(() => problemsOf(page)).toMatch(/Choose what the board decides.*Add the members who voted/)
  await page.getByLabel('Name of the board').fill('Ethics board North')
  await page.getByRole('radio', { name: 'Send back with questions' }).check()
  await page.getByLabel('Why', { exact: true }).fill('Nobody has said who looks at night.')
  await page.getByRole('button', { name: 'Add a question' }).click()
  const about = page.getByLabel('About which answer?')
  await expect.poll(() => about.evaluate(one => one === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: 'Add a question' }).click()
  await page.getByRole('button', { name: 'Remove question 2' }).click()
  await page.getByRole('status').filter({ hasText: 'Question 2 was removed.' }).waitFor()
  await about.selectOption('when.oversight')
  await page.getByLabel('For which action?').selectOption('diagnose')
  await page.getByLabel('What do you want to know?').fill('Who looks at night?')
  await addMember(page, 1, 'Ana', 'For')
  await addMember(page, 2, 'Bo', 'Recused')
  await page.getByRole('button', { name: 'Make the decision sheet' }).click()
  await expect.poll(() => problemsOf(page)).toMatch(/Member 2 is recused: write which interest.*Say who is the chair/)
  expect(await violationsOf(page)).toEqual([])

  await page.reload()
  await page.getByText('is not in the reading room').waitFor()
  await toDecide(page, worksheet)
  await page.getByText('You began this decision earlier').waitFor()
  await expect.poll(() => page.getByLabel('What do you want to know?').inputValue()).toBe('Who looks at night?')
  await page.getByRole('group', { name: 'Member 1' }).getByRole('checkbox', { name: 'Leads the meeting' }).check()
  await page.getByLabel('Which interest?').fill('Works for the maker.')
  await page.getByLabel('On this day at the latest').fill('2027-05-31')
  const sheet = await downloaded(page, () => page.getByRole('button', { name: 'Make the decision sheet' }).click())
  expect(sheet).toMatch(/decision-.*\.pdf$/)
  file = await downloaded(page, () => page.getByRole('button', { name: 'Save decision file' }).click())
  const form = page.getByRole('form', { name: 'Sign the report' })
  await form.getByRole('radio', { name: 'I sign this decision for my board' }).waitFor()
  await expect.poll(() => form.textContent()).not.toMatch(/verdict|joint conclusion/)
  signed = await sign(page, 'Ana')
  expect(await violationsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Check this file now' }).click()
  expect(await checkOf(page)).toMatchObject({ verdict: 'intact', printed: 'same' })
  await page.locator('[data-belongs=yes]').getByText('these two belong together').waitFor()
  await page.getByRole('region', { name: 'What was decided' }).getByText(/^12 could not be ruled out/).waitFor()
  expect(await violationsOf(page)).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

test('the team answers at the right place, and sees which version the decision is about', async () => {
  const { page: own } = proposer
  await own.goto(inject('site'))
  await openFile(own, signed)
  expect(await checkOf(own)).toMatchObject({ verdict: 'intact', printed: 'same' })
  await own.getByRole('button', { name: 'Answer the board’s questions' }).click()
  const asked = own.getByRole('region', { name: 'Questions of the board' })
  await asked.getByText('Who looks at night?').waitFor()
  await asked.getByRole('link', { name: /^Go to the answer/ }).click()
  await own.getByRole('heading', { level: 1, name: 'When', exact: true }).waitFor()
  await expect.poll(() => own.evaluate(() => document.activeElement?.closest('[id^="q-when.oversight"]') !== null))
    .toBe(true)
  await asked.getByLabel('Your reply to question 1').fill('A nurse, until six.')
  await asked.getByRole('checkbox', { name: 'Question 1 is done' }).check()
  await asked.getByText('All 1 are done').waitFor()
  expect(await violationsOf(own)).toEqual([])
  const answered = await saveWorksheet(own)
  expect(JSON.parse(readFileSync(answered, 'utf8'))).toMatchObject({
    asked: [{ question: 'when.oversight', action: 'diagnose', reply: 'A nurse, until six.', done: true }],
  })

  await own.goto(inject('site'))
  await openFile(own, file)
  await own.getByRole('region', { name: 'A decision file' }).waitFor()
  await own.getByLabel(/^The worksheet to compare/).setInputFiles(answered)
  await own.locator('[data-belongs=changed]').getByText('changed afterwards').waitFor()
  await own.getByLabel(/^The worksheet to compare/).setInputFiles(worksheet)
  await own.locator('[data-belongs=yes]').waitFor()
  expect(proposer.complaints).toEqual([])

})

test('a sheet that was changed after signing is told, and asks nothing', async () => {
  const bytes = Buffer.concat([readFileSync(signed), Buffer.from('\n% more\n')])
  const other = await visit(browser, inject('site'))
  await other.page.getByLabel('Open a worksheet file')
    .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: bytes })
  expect((await checkOf(other.page)).verdict).toBe('altered')
  await other.page.getByText('Ask the board for the file that it holds').waitFor()
  await expect.poll(() => other.page.getByRole('button', { name: 'Sign this sheet' }).count()).toBe(0)
  await openFile(other.page, file)
  await other.page.getByText('This browser has no draft of this worksheet').waitFor()
  await other.context.close()
})

test('a report and the decision on it, opened one after the other, are said to belong together', async () => {
  const report = await exportedReport(browser)
  const { page, context, complaints } = await visit(browser, inject('site'))
  await toDecide(page, report)
  await page.getByLabel('Name of the board').fill('Ethics board North')
  await page.getByRole('radio', { name: 'Reject' }).check()
  await addMember(page, 1, 'Ana', 'Against')
  await page.getByRole('button', { name: 'Add a member' }).click()
  await page.getByRole('button', { name: 'Remove member 2' }).click()
  await page.getByRole('status').filter({ hasText: 'Member 2 was removed.' }).waitFor()
  await page.getByRole('checkbox', { name: 'Leads the meeting' }).check()
  await page.getByText('No more members voted for this decision than against it').waitFor()
  const sheet = await downloaded(page, () => page.getByRole('button', { name: 'Make the decision sheet' }).click())
  await context.close()

  const other = await visit(browser, inject('site'))
  await openFile(other.page, sheet)
  expect(await checkOf(other.page)).toMatchObject({ verdict: 'unsigned', printed: 'same' })
  await openFile(other.page, report)
  await other.page.getByText(/^The decision sheet .* these two belong together/).waitFor()
  await openFile(other.page, sheet)
  await other.page.locator('[data-belongs=yes]').waitFor()
  expect([...complaints, ...other.complaints]).toEqual([])
  await other.context.close()
})

test('a decision that somebody wrote by hand neither displaces the signed one nor vouches for its tier', async () => {
  const honest = JSON.parse(readFileSync(file, 'utf8'))
  const forged = (change: object) => {
    const buffer = Buffer.from(JSON.stringify({ ...honest, ...change }))
    return { name: 'forged.json', mimeType: 'application/json', buffer }
  }
  const result = { tier: 1, inherentTier: 1, interval: [1, 1], stops: [] }
  const under = (rules: object) => forged({ on: { ...honest.on, result, rules } })
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.goto(inject('site'))
  await page.getByRole('link', { name: 'Reading room' }).click()
  const add = page.getByLabel('Add worksheets', { exact: true }).first()
  await add.setInputFiles([worksheet, signed])
  const table = page.getByRole('table', { name: 'Worksheets' })
  await table.getByText(/^Decision: send back with questions/).waitFor()
  await add.setInputFiles(forged({ outcome: 'approve', questions: [], decidedAt: '2099-01-01T00:00:00Z' }))
  await table.getByText(/not agree: send back with questions, .*, signed; approve, .* 2099, not signed/).waitFor()
  await table.getByText(/^Decision: send back with questions/).waitFor()

  const [first] = earlierSeals
  const lies = [[{ version: '1.1', sha256: 'f'.repeat(64) }, 'not-compared'], [first, 'result-differs']] as const
  for (const [rules = {}, belonging] of lies) {
    await page.goto(inject('site'))
    await page.getByLabel('Open a worksheet file').setInputFiles(under(rules))
    await page.getByLabel(/^The worksheet to compare/).setInputFiles(worksheet)
    const about = page.locator(`[data-belongs=${belonging}]`)
    await about.getByText(/: the sheet is about this worksheet/).waitFor()
    await expect.poll(() => page.getByText('these two belong together').count()).toBe(0)
  }
  expect(complaints).toEqual([])
  await context.close()
})
