import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Worksheet } from '../../src/record/worksheet.ts'
import { launchChromium } from '../browser/chromium.ts'
import { heardText, readPdf } from '../unit/report/read-pdf.ts'
import { type Player, addAnswers, answerAlone, facilitate, inviteAll, toTogether } from './around-the-table.ts'
import { violationsOf } from './violations-of.ts'
import { checkOf, exportPdf, goTo, openFile, saveWorksheet, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const PLAYERS: readonly Player[] = [
  { name: 'Ada', role: 'Clinician', unwell: 1, looks: 0 },
  { name: 'Ben', role: 'Person with lived experience', unwell: 2, looks: 4 },
  { name: 'Chi', role: 'Engineer', unwell: 1, looks: 1 },
  { name: 'Dee', role: 'Carer or family', unwell: 2, looks: 3, isNameless: true },
]

const recordIn = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Worksheet

test('invite, four blind answers, reconcile, dissent kept, export, verify, tiers per person in the PDF', async () => {
  const { page, context, complaints } = await facilitate(browser, PLAYERS)
  const invitations = await inviteAll(page, PLAYERS)
  const others = recordIn(invitations[1] ?? '')
  expect(JSON.stringify(others)).not.toContain('Ada')
  expect(Object.keys(others.answers.joint.all).filter(id => id.startsWith('who.'))).toEqual([])
  const files: string[] = []
  for (const [index, player] of PLAYERS.entries()) {
    files.push(await answerAlone(browser, invitations[index] ?? '', player))
  }

  const dee = readFileSync(files[3] ?? '', 'utf8')
  expect(dee).not.toMatch(/Dee|carer|T(?!00:00:00Z)\d\d:\d\d/)
  await addAnswers(page, files, 4)
  const differ = page.getByRole('region', { name: 'Where we differ' })
  const looks = differ.getByRole('article').filter({ hasText: 'Does a clinician see it before it counts?' })
  await looks.getByText('Ben (Person with lived experience)').waitFor()
  await looks.getByText('Moves the tier').waitFor()
  await looks.getByRole('button', { name: /^Take this as our answer: Never/ }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('settled-when.oversight-reason')
  await looks.getByLabel('Why?').fill('Nobody can promise to read it at night.')
  await looks.getByRole('checkbox', { name: 'Chi (Engineer) accepts it' }).check()
  await looks.getByText('2 answered otherwise and have not accepted it; that is printed.').waitFor()

  const views = page.getByRole('table', { name: 'The tier as each person sees it' })
  await expect.poll(() => views.getByRole('row').count()).toBe(6)
  const record = recordIn(await saveWorksheet(page))
  const { value, settled } = record.answers.joint.all['when.oversight'] ?? {}
  expect([value, settled?.held.length, settled?.accepted.length]).toEqual(['never', 1, 1])
  const nameless = record.team.order.find(id => record.team.people[id]?.anonymous) ?? ''
  expect(record.team.order.at(-1)).toBe(nameless)
  expect(JSON.stringify(record.answers.positions[nameless])).not.toMatch(/"at"|"source"/)

  await goTo(page, 'Sign')
  const pdf = await exportPdf(page)
  const heard = heardText(readPdf(readFileSync(pdf))).replace(/\s+/g, ' ')
  const said = (text: string) => ({ text, isSaid: heard.includes(text) })
  const expected = ['Where we differed', 'Nobody can promise to read it at night.', 'Ada: Moderate', 'Ben: Very high']
  expect(expected.map(said).filter(({ isSaid }) => !isSaid)).toEqual([])
  const reader = await visit(browser, inject('site'))
  await openFile(reader.page, pdf)
  expect(await checkOf(reader.page)).toEqual({ verdict: 'unsigned', printed: 'same', result: 'same' })
  expect([...complaints, ...reader.complaints]).toEqual([])
  await reader.context.close()
  await context.close()
})

test('one Undo takes a merge back, and a tab that is closed before it adds leaves nothing half-done', async () => {
  const [ada = PLAYERS[0] as Player] = PLAYERS
  const { page, context } = await facilitate(browser, [ada])
  const [invitation = ''] = await inviteAll(page, [ada])
  const file = await answerAlone(browser, invitation, ada)
  await page.getByText(/^Saved in this browser/).waitFor()
  await page.getByLabel('Add answer files').setInputFiles(file)
  await page.getByRole('button', { name: 'Add 1 answer file' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Answer together' }).waitFor()
  await page.getByText('nothing came back yet', { exact: true }).waitFor()
  await addAnswers(page, [file], 1)
  await expect.poll(() => page.getByText('nothing came back yet', { exact: true }).count()).toBe(0)
  await page.getByLabel('Add answer files').setInputFiles(file)
  await page.getByText('It was added before. Nothing to do.').waitFor()
  await page.getByRole('button', { name: 'Put these files away' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('nothing came back yet', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect.poll(() => page.getByText('nothing came back yet', { exact: true }).count()).toBe(0)
  await toTogether(page)
  await page.getByRole('button', { name: 'Withdraw what Ada (Clinician) said' }).click()
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  await page.getByText('nothing came back yet', { exact: true }).waitFor()
  await context.close()
})

test('in one person’s view the last tick stays where the joint ones would come back', async () => {
  const { page, context, complaints } = await facilitate(browser, PLAYERS.slice(0, 1))
  await page.getByRole('button', { name: /^Answer here as Ada/ }).click()
  await goTo(page, 'Why')
  const ticked = page.locator('input[id^="q-why.information-"]:checked')
  const ids = () => ticked.evaluateAll((all) => all.map(({ id }) => id.slice('q-why.information-'.length)))
  await expect.poll(ids).toEqual(['typed', 'record', 'sensors'])
  for (const id of ['typed', 'record', 'sensors']) await page.locator(`[id="q-why.information-${id}"]`).click()
  await page.getByText('One tick has to stay').waitFor()
  expect(await ids()).toEqual(['sensors'])
  expect(await violationsOf(page)).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})
