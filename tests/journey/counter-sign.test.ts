import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { exportedReport, receive } from './mailed-report.ts'
import { violationsOf } from './violations-of.ts'
import { addPerson, beginCounterSigning, checkOf, downloaded, goTo, sign, visit } from './walk.ts'

const KEYS = join(import.meta.dirname, '../unit/signature/fixtures')
const INTACT = { verdict: 'intact', printed: 'same', result: 'same' }

let browser: Browser
let report: string
beforeAll(async () => {
  browser = await launchChromium()
  report = await exportedReport(browser)
})
afterAll(() => browser.close())

function signatureCheck(page: Page) {
  return page.getByRole('region', { name: 'Signature check' })
}

/** What somebody hears who works without a mouse. */
function focusedText(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    return element === null || element === document.body ? null : element.textContent
  })
}

test('people sign one after another what came by mail, and a name in another’s place is told', async () => {
  const ana = await receive(browser, report)
  const unjudged = await beginCounterSigning(ana.page)
  await unjudged.getByRole('radio', { name: 'Ana' }).check()
  await unjudged.getByText('No verdict stands beside the name Ana').waitFor()
  await expect.poll(() => unjudged.getByRole('radio', { name: 'I agree with the joint' }).isDisabled()).toBe(true)
  await expect.poll(() => unjudged.getByRole('link').count()).toBe(0)
  const once = await sign(ana.page, 'Ana')
  expect(once).toMatch(/-signed-1\.pdf$/)
  expect(await checkOf(ana.page)).toEqual(INTACT)
  await expect.poll(() => signatureCheck(ana.page).textContent()).not.toContain('was prepared for')
  await ana.context.close()

  const bo = await receive(browser, once)
  const form = await beginCounterSigning(bo.page)
  expect(await focusedText(bo.page)).toContain('Read the pages of the PDF itself first')
  await expect.poll(() => form.getByRole('radio', { name: 'Ana' }).count()).toBe(1)
  await bo.page.getByText('The place for this person is signed already').waitFor()
  const twice = await sign(bo.page, 'Cleo')
  expect(twice).toMatch(/-signed-2\.pdf$/)
  expect(await checkOf(bo.page)).toEqual(INTACT)
  await expect.poll(() => signatureCheck(bo.page).textContent()).toContain('2 of 4 places for a signature are signed')
  expect([...ana.complaints, ...bo.complaints]).toEqual([])
  await bo.context.close()

  const other = await receive(browser, report)
  await beginCounterSigning(other.page)
  const place = other.page.getByRole('radio', { name: 'Ana' })
  await place.check()
  await other.page.getByLabel('Name as it should stand in the signature').fill('Bob')
  await other.page.getByText('Whoever checks the report will read that Bob signed in it').waitFor()
  await other.page.getByRole('radio', { name: 'I took part' }).check()
  await other.page.getByRole('radio', { name: 'Only I use this device' }).check()
  await downloaded(other.page, () => other.page.getByRole('button', { name: 'Sign', exact: true }).click())
  await other.page.getByText('Signed as Bob').waitFor()
  expect(await focusedText(other.page)).toContain('Signed as Bob')
  expect(await checkOf(other.page)).toEqual(INTACT)
  await expect.poll(() => signatureCheck(other.page).textContent()).toContain('prepared for Ana, and Bob signed in it')
  await other.context.close()
})

test('on the step Sign nobody agrees with a conclusion that is not there, until it is written', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await addPerson(page, 'Ana', 'Clinician')
  await goTo(page, 'Sign')
  const form = page.getByRole('form', { name: 'Sign the report' })
  const agrees = form.getByRole('radio', { name: 'I agree with the joint conclusion' })
  await form.getByText('There is no joint conclusion in this worksheet').waitFor()
  await expect.poll(() => agrees.isDisabled()).toBe(true)
  const who = form.getByRole('radio', { name: 'Ana' })
  await who.check()
  await form.getByRole('button', { name: 'Sign', exact: true }).click()
  await form.getByRole('button', { name: 'Choose what it means' }).click()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect.poll(() => form.getByRole('radio', { name: 'I took part' }).isChecked()).toBe(true)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => form.getByRole('radio', { name: 'I decide on behalf' }).isChecked()).toBe(true)
  expect(await violationsOf(page)).toEqual([])
  await form.getByRole('link', { name: 'Write the joint conclusion in Judgement' }).click()
  await page.getByRole('radio', { name: 'We did not agree' }).check()
  await goTo(page, 'Sign')
  await expect.poll(() => agrees.isDisabled()).toBe(false)
  await who.check()
  await form.getByRole('link', { name: 'Give a verdict in Judgement' }).click()
  await page.getByRole('heading', { level: 1, name: 'Judgement', exact: true }).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('a file that was changed cannot be signed, and it says why', async () => {
  const { page, context } = await visit(browser, inject('site'))
  const bytes = Buffer.concat([readFileSync(report), Buffer.from('\n% more\n')])
  await page.getByLabel('Open a worksheet file')
    .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: bytes })
  expect((await checkOf(page)).verdict).toBe('altered')
  await page.getByText('It cannot be signed here').waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Sign this file' }).count()).toBe(0)
  await context.close()
})

test('a key file signs once, after the right password, and an imported authority vouches for it', async () => {
  const { page, context, complaints } = await receive(browser, report)
  const form = await beginCounterSigning(page)
  await form.getByRole('radio', { name: 'Somebody else' }).check()
  await form.getByLabel('Role').fill('Clinician')
  await form.getByRole('radio', { name: 'I took part' }).check()
  await form.getByText('More: a key in a file of yours').click()
  await form.getByRole('radio', { name: 'Use my key file' }).check()
  await form.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect.poll(() => form.getByRole('alert').textContent()).toContain('Choose the key file')
  await form.getByLabel('Key file', { exact: true }).setInputFiles(join(KEYS, 'rsa.p12'))
  await form.getByLabel('Password of the file').fill('wrong')
  await form.getByRole('button', { name: 'Sign', exact: true }).click()
  await page.getByText('The password does not open this key file').waitFor()
  await form.getByLabel('Password of the file').fill('secret')
  await downloaded(page, () => form.getByRole('button', { name: 'Sign', exact: true }).click())
  expect(await checkOf(page)).toEqual(INTACT)
  await expect.poll(() => signatureCheck(page).textContent()).toContain('so the name is not checked')

  await page.getByText('More: authorities whose word counts here').click()
  await page.getByLabel('Certificate of an authority').setInputFiles(join(KEYS, 'root.pem'))
  await page.getByRole('button', { name: 'Let its word count in this browser' }).click()
  await page.getByText('an authority that was imported in this browser').waitFor()
  await page.getByRole('button', { name: /^Remove / }).click()
  await page.getByText('so the name is not checked').waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('a picture of a signature is printed, and one that is none is refused', async () => {
  const { page, context, complaints } = await receive(browser, report)
  const form = await beginCounterSigning(page)
  await form.getByRole('radio', { name: 'A picture of it' }).check()
  const choose = (name: string, buffer: Buffer) =>
    form.getByLabel('Picture of your signature').setInputFiles({ name, mimeType: 'image/png', buffer })
  await choose('a.png', Buffer.from('no picture'))
  await page.getByText('cannot show this file as a picture').waitFor()
  await choose('b.png', await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 90 } }))
  await form.getByAltText('Your signature as it will be printed').waitFor()
  const signed = await sign(page, 'Ana')
  expect(readFileSync(signed).includes('/DCTDecode')).toBe(true)
  expect(await checkOf(page)).toEqual(INTACT)
  expect(complaints).toEqual([])
  await context.close()
})
