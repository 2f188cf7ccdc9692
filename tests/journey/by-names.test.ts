import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { ByNames } from './by-names.ts'
import { visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

test('the whole way is found by roles and names alone: answer, people, risks, judgement, sign, check', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  const me = new ByNames(page)
  const steps = me.in('navigation', 'Steps')
  await me.press('button', 'Open the worked example')
  await me.arrive('Feature')
  await me.press('button', 'Add a person')
  const person = me.in('form', 'A person at the table')
  await person.write('Name, or what they want to be called', 'Ada')
  await person.pick('Role', 'Clinician')
  await person.in('group', 'Do they work for, or are they paid by, the maker?').choose('radio', 'No')
  await person.choose('checkbox', 'Will sign the report')
  await person.press('button', 'Add to the table')

  await steps.press('link', 'Who')
  await me.arrive('Who')
  await me.in('group', 'How young can people be?').choose('radio', '13 to 17 as well')
  await me.press('button', 'Next: What')
  await me.arrive('What')
  await steps.press('link', 'Risks')
  await me.arrive('Risks')
  await expect.poll(() => me.hear('status', 'Risk tier')).toMatch(/3High/)
  await me.in('region', 'What would lower it').hear('heading', 'What would lower it')

  await steps.press('link', 'Judgement')
  await me.arrive('Judgement')
  await me.in('group', 'Is it acceptable to you? (Ada (Clinician))').choose('radio', 'Cannot judge yet')
  await me.in('group', 'Together, is it acceptable?').choose('radio', 'We did not agree')

  await steps.press('link', 'Sign')
  await me.arrive('Sign')
  const exported = page.waitForEvent('download')
  await me.press('button', 'Export PDF')
  expect((await exported).suggestedFilename()).toMatch(/\.pdf$/)
  const form = me.in('form', 'Sign the report')
  await form.choose('radio', 'Ada (Clinician)')
  await form.in('group', 'What does your signature mean?').choose('radio', 'I took part')
  await form.write('Passphrase', 'four words to remember')
  await form.write('The same passphrase again', 'four words to remember')
  const signed = page.waitForEvent('download')
  await form.press('button', 'Sign')
  const report = await (await signed).path()

  await me.press('link', 'All worksheets')
  await me.arrive('Is this AI feature acceptable in mental health care?')
  const asked = page.waitForEvent('filechooser')
  await me.press('button', 'Open a worksheet file')
  await (await asked).setFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: readFileSync(report) })
  const check = me.in('region', 'Signature check')
  await check.hear('heading', 'Signed, and unchanged since')
  await me.holds()
  expect(complaints).toEqual([])
  await context.close()
})

const TITLE =
  'Patient and clinician ask an AI for diagnostic information, to understand the patient’s situation together.'

test('what takes away the control that was used leaves the focus on something', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  const me = new ByNames(page)
  const steps = me.in('navigation', 'Steps')
  await me.press('button', 'Open the worked example')
  await me.arrive('Feature')
  await me.press('button', 'Add a person')
  await me.press('button', 'Cancel')
  await me.press('button', 'Add a person')
  await me.in('form', 'A person at the table').pick('Role', 'Engineer')
  await me.in('form', 'A person at the table').choose('radio', 'No')
  await me.press('button', 'Add to the table')
  await me.press('button', 'Save with a passphrase')
  await me.in('dialog', 'Save with a passphrase').press('button', 'Close')

  await steps.press('link', 'Judgement')
  await me.arrive('Judgement')
  await me.in('group', 'Is it acceptable to you? (Engineer)').choose('radio', 'Acceptable')
  await me.press('button', 'Add a condition of Engineer')
  await me.isAt('textbox', 'What has to be done or changed')
  await me.press('button', 'Remove condition 1 of Engineer')
  await me.isTold('Condition 1 of Engineer was removed. Undo brings it back.')
  await me.isAt('button', 'Add a condition of Engineer')
  await steps.press('link', 'Feature')
  await me.arrive('Feature')
  await me.press('button', 'Remove Person 1')
  await me.press('button', 'Keep')
  await me.press('button', 'Remove Person 1')
  await me.press('button', 'Remove Person 1 and their words')
  await me.isTold('Person 1 was removed. Undo brings them back.')
  await me.press('button', 'Undo')
  await me.press('button', 'Redo')

  await steps.press('link', 'Risks')
  await me.arrive('Risks')
  await me.write('Name of the what-if', 'Later')
  await me.press('button', 'Keep as a what-if')
  await me.press('button', 'Open the what-if Later')
  await me.in('complementary', 'What-if').press('button', 'Back to the worksheet')
  await me.press('button', 'Make this the worksheet: Later')
  await me.press('button', 'No, leave it')
  await me.press('button', 'Remove the what-if Later')
  await me.press('button', 'Bring it back')
  await me.press('button', 'Add something that could go wrong')
  await me.press('button', 'Keep it')
  await me.press('button', 'Cancel')

  await me.press('link', 'All worksheets')
  for (const act of [`Duplicate ${TITLE}`, `Delete ${TITLE}`, 'Bring it back']) {
    await me.press('button', act)
    await me.isAt('heading', 'Your worksheets in this browser')
  }
  await me.hear('heading', `Copy of ${TITLE}`)
  await me.press('link', 'Accessibility of this page')
  await me.arrive('Accessibility of this page')
  expect(complaints).toEqual([])
  await context.close()
})

test('two people of one role who gave no name: no field of one passes for a field of the other', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  const me = new ByNames(page)
  const person = me.in('form', 'A person at the table')
  const called = 'Person with lived experience'
  await me.press('button', 'Open the worked example')
  await me.arrive('Feature')
  for (const n of [1, 2]) {
    await me.press('button', 'Add a person')
    await person.pick('Role', called)
    await person.choose('radio', 'No')
    await person.press('button', 'Add to the table')
    await me.hear('group', `Person ${n}`)
  }

  await me.in('navigation', 'Steps').press('link', 'Judgement')
  await me.arrive('Judgement')
  await me.tellsApart()
  const card = new ByNames(page, page.getByRole('group', { name: `${called} 2`, exact: true }).last())
  await card.write(`Where do you see it differently from the others, or from the tier? (${called} 2)`, 'At night.')
  await me.write(`What would worry you? (${called} 1)`, 'That nobody tells me.')
  await me.hear('group', `The team’s reply: What would worry me (${called} 1)`)
  await me.hear('group', `Conditions (${called} 2)`)
  expect(complaints).toEqual([])
  await context.close()
})
