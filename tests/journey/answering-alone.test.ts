import { readFileSync, writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { type Player, addAnswers, answerAlone, facilitate, goToLeaf, inviteAll } from './around-the-table.ts'
import { checkOf, downloaded, exportPdf, goTo, openFile, saveWorksheet, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const ADA: Player = { name: 'Ada', role: 'Clinician', unwell: 1, looks: 0 }

test('a link is shown before it is copied, leaves the address, and counts once it is agreed with', async () => {
  const { page, context } = await facilitate(browser, [ADA])
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  await page.getByRole('radio', { name: 'Our answers too' }).check()
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('The link').inputValue()
  expect(link).toContain('#/link/1/')
  expect(decodeURIComponent(link)).not.toContain('Ada')

  const other = await visit(browser, link)
  await other.page.getByRole('heading', { level: 1, name: 'You were asked for your own view' }).waitFor()
  expect(new URL(other.page.url()).hash).toBe('#/')
  await other.page.getByRole('button', { name: 'Answer on my own' }).click()
  const form = other.page.getByRole('form', { name: 'First: who are you?' })
  await form.getByRole('button', { name: 'Begin' }).click()
  await other.page.getByText('Choose the role of this person.').first().waitFor()
  await form.getByLabel('Role').selectOption('Engineer')
  await form.getByRole('radio', { name: 'No' }).check()
  await form.getByRole('button', { name: 'Begin' }).press('Enter')
  await form.waitFor({ state: 'detached' })
  const begun = other.page.getByRole('heading', { level: 1, name: 'For you first' })
  const isFocused = () => begun.evaluate((heading) => heading === document.activeElement)
  await expect.poll(isFocused).toBe(true)
  await expect.poll(async () => (await begun.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0)
  await goToLeaf(other.page, 'When')
  await other.page.getByText('Their answer, not yours yet.').first().waitFor()
  await other.page.getByRole('button', { name: 'I agree', exact: true }).first().click()
  await goToLeaf(other.page, 'Finish and send')
  const file = await downloaded(other.page, () => other.page.getByRole('button', { name: 'Save my answers' }).click())
  const sent = JSON.parse(readFileSync(file, 'utf8'))
  const [own] = Object.values(sent.answers.positions) as { all: Record<string, unknown> }[]
  expect(Object.keys(own?.all ?? {})).toEqual(['when.oversight'])

  await page.getByLabel('Add answer files').setInputFiles(file)
  await page.getByText('has not said that they are done').waitFor()
  await page.getByRole('button', { name: 'Add 1 answer file' }).click()
  await page.getByRole('row', { name: /Engineer/ }).first().waitFor()
  expect(other.complaints).toEqual([])
  await other.context.close()
  await context.close()
})

test.each([
  ['cut short', (link: string) => link.slice(0, -12), /A part of it is missing/],
  ['longer than any', (link: string) => `${link}${'x'.repeat(100_000)}`, /longer than any link/],
  ['of another program', () => '#/link/what-is-this', /no invitation|A part of it is missing/],
])('a link that is %s is refused with a sentence', async (_what, spoil, says) => {
  const link = '#/link/1b/abc/1.1-0123456789abcdef/A%20diary/what.actions=record/00000000'
  const { page, context, complaints } = await visit(browser, `${inject('site')}${spoil(link)}`)
  await page.getByRole('heading', { level: 1, name: 'This link could not be read' }).waitFor()
  await page.getByText(says).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('files that do not belong, or bring nothing, are told apart, and the others are added', async () => {
  const { page, context, complaints } = await facilitate(browser, [ADA])
  const [invitation = ''] = await inviteAll(page, [ADA])
  const file = await answerAlone(browser, invitation, ADA)
  const answers = JSON.parse(readFileSync(file, 'utf8'))
  const write = (name: string, change: object) => {
    const path = `${file}-${name}`
    writeFileSync(path, JSON.stringify({ ...answers, ...change }))
    return path
  }
  const own = answers.answers.positions[answers.alone.person]
  const withVanished = { ...own, all: { ...own.all, 'who.vanished': { value: 'yes' } } }
  const positions = { [answers.alone.person]: withVanished }
  await page.getByLabel('Add answer files').setInputFiles([
    invitation,
    write('other.json', { alone: { ...answers.alone, worksheet: 'another' } }),
    write('broken.json', { team: 'nobody' }),
    write('newer.json', { version: 99 }),
    write('vanished.json', { answers: { ...answers.answers, positions } }),
  ])
  const cell = (text: string | RegExp) => page.getByRole('region', { name: 'What came back' }).getByText(text)
  await cell('Nobody has answered anything in it yet.').waitFor()
  await cell('It belongs to another worksheet.').waitFor()
  await cell('/team: a group of entries is expected here.').waitFor()
  await cell(/newer form \(version 99\)/).waitFor()
  await cell(/who\.vanished/).waitFor()
  await page.getByRole('button', { name: 'Add 1 answer file' }).click()
  await page.getByText('1 answer file was added.').waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('a person who says two things is asked which one stands', async () => {
  const { page, context } = await facilitate(browser, [ADA])
  const [invitation = ''] = await inviteAll(page, [ADA])
  const files = [
    await answerAlone(browser, invitation, ADA),
    await answerAlone(browser, invitation, { ...ADA, unwell: 3 }),
  ]
  await page.getByLabel('Add answer files').setInputFiles(files)
  const conflict = page.getByRole('group', { name: /Ada \(Clinician\): How unwell/ })
  await conflict.getByRole('radio', { name: 'Keep what stands here: nothing' }).waitFor()
  await conflict.getByRole('radio', { name: 'Take from the file: A current risk to life' }).check()
  await page.getByRole('button', { name: 'Add 2 answer files' }).click()
  const record = JSON.parse(readFileSync(await saveWorksheet(page), 'utf8'))
  const [own] = Object.values(record.answers.positions) as { all: Record<string, { value: string }> }[]
  expect(own?.all['who.acuity']?.value).toBe('crisis')
  await context.close()
})

test('a PDF invites too: whoever opens it answers for one of those at the table', async () => {
  const { page, context } = await facilitate(browser, [ADA])
  await goTo(page, 'Sign')
  const pdf = await exportPdf(page)
  const other = await visit(browser, inject('site'))
  await openFile(other.page, pdf)
  await checkOf(other.page)
  await other.page.getByLabel('Who are you?').selectOption({ label: 'Ada (Clinician)' })
  await other.page.getByRole('button', { name: 'Answer on my own' }).click()
  await other.page.getByRole('heading', { level: 1, name: 'For you first' }).waitFor()
  await goToLeaf(other.page, 'Who')
  await other.page.getByRole('group', { name: /How unwell/ }).first().getByRole('radio').nth(2).check()
  await goToLeaf(other.page, 'Finish and send')
  const file = await downloaded(other.page, () => other.page.getByRole('button', { name: 'Save my answers' }).click())
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Answer together' }).click()
  await addAnswers(page, [file], 1)
  await page.getByRole('row', { name: /Ada.*1 of \d+ questions/ }).waitFor()
  await other.context.close()
  await context.close()
})
