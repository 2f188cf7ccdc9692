import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { worksheetText } from '../../src/record/canonical.ts'
import type { Worksheet } from '../../src/record/worksheet.ts'
import { launchChromium } from '../browser/chromium.ts'
import { workedExample } from '../cases/worked-example.ts'
import { goTo, openFile, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Nobody looks, and it is said to be part of care. */
const HARDLY_FITTING: Worksheet = {
  ...workedExample,
  answers: {
    ...workedExample.answers,
    joint: {
      ...workedExample.answers.joint,
      all: {
        ...workedExample.answers.joint.all, 'why.role': { value: 'extra' }, 'when.oversight': { value: 'never' },
      },
    },
  },
}

test('the team reads which answers hardly fit each other, and that without an action nothing is rated', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  const file = join(mkdtempSync(join(tmpdir(), 'contradictions-')), 'fit.worksheet.json')
  writeFileSync(file, worksheetText(HARDLY_FITTING))
  await openFile(page, file)
  await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  await goTo(page, 'When')
  await page.getByText(/^Shown: /).click()
  await page.getByRole('radio', { name: 'One question at a time' }).check()
  await page.getByRole('button', { name: 'Check your answers' }).click()
  await page.getByText('In 1 place an answer here hardly fits another.').waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Answers that hardly fit each other' }).click()

  const part = page.getByRole('region', { name: 'Answers that hardly fit each other' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('contradictions-heading')
  await part.getByText('Extra to care, and no clinician looks', { exact: false }).waitFor()
  const ways = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
  await expect.poll(() => ways.filter({ hasText: 'Answers that hardly fit each other' }).count()).toBe(1)
  await part.getByRole('link', { name: 'See the answer: Clinician oversight' }).click()
  await page.getByText('Question 1 of').waitFor()
  await page.getByRole('radio', { name: 'Yes, in the session' }).check()
  await goTo(page, 'Risks')
  await expect.poll(() => part.count()).toBe(0)
  await expect.poll(() => ways.filter({ hasText: 'Answers that hardly fit each other' }).count()).toBe(0)

  await goTo(page, 'What')
  await page.getByText(/^Shown: /).click()
  await page.getByRole('radio', { name: 'All questions of this step on one page' }).check()
  const actions = page.getByRole('group', { name: /What can it do\?/ })
  await actions.getByRole('checkbox', { name: 'None of these' }).check()
  await goTo(page, 'Risks')
  const head = page.getByRole('region', { name: 'The result at a glance' })
  await head.getByText('it does nothing that is on the list of actions.', { exact: false }).waitFor()
  await expect.poll(() => page.getByText('With no action there is nothing to rate.', { exact: false }).count()).toBe(3)
  await expect.poll(() => head.getByRole('link', { name: 'Source of words' }).count()).toBe(0)
  await head.getByRole('link', { name: 'What can it do?' }).first().click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q-what.actions')
  expect(complaints).toEqual([])
  await context.close()
})
