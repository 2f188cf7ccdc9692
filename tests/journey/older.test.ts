import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { backDoor } from './kept-shelf.ts'
import { violationsOf } from './violations-of.ts'
import { goTo, openFile, visit } from './walk.ts'

const golden = (name: string): string => join(import.meta.dirname, '../golden', name)

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const panelOf = (page: Page) => page.getByRole('region', { name: 'This worksheet is older than this page' })
const countAt = (page: Page, step: string) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('listitem').filter({ hasText: step }).textContent()

test('a file of version 1 shows what came along, what the rules changed, and marks that go and stay gone', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await openFile(page, golden('worksheet-1-rules-1.0.json'))
  const panel = panelOf(page)
  await panel.getByText('10 answers to look at again.').waitFor()
  await expect.poll(() => panel.textContent()).toMatch(/17 answers: Feature 4, Who 4, What 2, When 3, Where 2, Why 2/)
  await expect.poll(() => panel.textContent()).toMatch(/13 notes.*1 person at the table.*Left out: nothing/)
  await expect.poll(() => panel.textContent()).toMatch(/Answered under rules 1\.0 until .*This page has rules 1\.1/)
  const tier = /the same tier for every action: At least Moderate, could be High/
  await expect.poll(() => panel.textContent()).toMatch(tier)
  await expect.poll(() => panel.getByRole('listitem').filter({ hasText: 'Illinois: therapy' }).count()).toBe(1)
  expect(await violationsOf(page)).toEqual([])

  await panel.getByRole('link', { name: 'Youngest people' }).click()
  const ages = page.getByRole('group', { name: 'How young can people be?' })
  await ages.getByText('What changed').click()
  await expect.poll(() => ages.textContent()).toMatch(/reasons not to proceed that are new or changed:.*age or illness/)
  await expect.poll(() => countAt(page, 'Who')).toContain('4 to look at again')
  await ages.getByRole('button', { name: 'It still holds: Youngest people' }).click()
  await expect.poll(() => ages.evaluate(one => one === document.activeElement)).toBe(true)
  await panel.getByText('9 answers to look at again.').waitFor()
  await expect.poll(() => countAt(page, 'Who')).toContain('3 to look at again')
  await page.getByRole('group', { name: 'How do people get it?' }).getByRole('radio').last().check()
  await panel.getByText('8 answers to look at again.').waitFor()
  expect(await violationsOf(page)).toEqual([])

  await panel.getByRole('button', { name: 'Put this away' }).click()
  await expect.poll(() => panel.getByRole('link').count()).toBe(0)
  await goTo(page, 'Sign')
  await expect.poll(() => page.getByText('Look again', { exact: true }).count()).toBe(8)

  await page.getByText(/Saved in this browser/).waitFor()
  await page.reload()
  await panel.getByText('8 answers to look at again.').waitFor()
  await panel.getByRole('button', { name: 'Show what changed' }).click()
  await expect.poll(() => panel.textContent()).toMatch(/Answered under rules 1\.0/)
  expect(complaints).toEqual([])
  await context.close()
})

test('so does the data of a signed report of that time', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.goto(`${inject('site')}#/check`)
  await openFile(page, golden('report-1.pdf'))
  await page.getByText('Rules 1.0, from an earlier release of this page').waitFor({ timeout: 30_000 })
  await page.getByRole('button', { name: /draft/i }).first().click()
  await panelOf(page).getByText('10 answers to look at again.').waitFor()
  await expect.poll(() => panelOf(page).textContent()).toMatch(/older form \(version 1\).*made anew when you export/)
  expect(complaints).toEqual([])
  await context.close()
})

test('a file of rules that nobody here knows says so, with their code', async () => {
  const { page, context } = await visit(browser, inject('site'), { viewport: { width: 360, height: 800 } })
  await openFile(page, golden('worksheet-1.json'))
  const file = JSON.parse(readFileSync(golden('worksheet-1.json'), 'utf8')) as { rubric: { sha256: string } }
  await panelOf(page).getByText(/Not known: no release of this page had these rules 1\.0/).waitFor()
  await expect.poll(() => panelOf(page).textContent()).toContain(file.rubric.sha256)
  await expect.poll(() => panelOf(page).textContent()).toMatch(/The what-ifs now stand in an order/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await context.close()
})

/** What a browser kept for a release of that time, as that release wrote it. */
interface Kept {
  readonly version: number
  readonly stores: Readonly<Record<string, {
    readonly keyPath: string | null
    readonly rows: readonly (readonly [key: unknown, value: unknown])[]
  }>>
}

/** Runs in the page, before anything of ours does. */
const keepAgain = ({ version, stores }: Kept): Promise<void> => new Promise((done, failed) => {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value !== 'object' || value === null) return value
    if ('$bytes' in value) return Uint8Array.from(atob(String(value.$bytes)), letter => letter.charCodeAt(0))
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, plain(inside)]))
  }
  const opening = indexedDB.open('affordance-worksheet', version)
  opening.onupgradeneeded = () => {
    for (const [name, { keyPath, rows }] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(name, keyPath === null ? {} : { keyPath })
      for (const [key, value] of rows) store.put(plain(value), keyPath === null ? key as IDBValidKey : undefined)
    }
  }
  opening.addEventListener('success', () => {
    opening.result.close()
    done()
  })
  opening.addEventListener('error', () => failed(opening.error))
})

test.each([
  ['browser-1.json', '10 answers to look at again.'],
  ['browser-2.json', null],
  ['browser-3.json', null],
])('a draft that an older release left in the browser opens, with what was typed last: %s', async (name, again) => {
  const { page, context, complaints } = await visit(browser, 'about:blank')
  await backDoor(page)
  await page.evaluate(keepAgain, JSON.parse(readFileSync(golden(name), 'utf8')) as Kept)
  await page.goto(inject('site'))
  await page.getByRole('button', { name: /Patient and clinician ask an AI/ }).first().click()
  await panelOf(page).getByText(/It has an older form/).waitFor()
  if (again) await panelOf(page).getByText(again).waitFor()
  await expect.poll(() => panelOf(page).getByText(/answers to look at again\.$/).count()).toBe(again ? 1 : 0)
  await goTo(page, 'Judgement')
  await expect.poll(() => page.getByRole('textbox').first().inputValue())
    .toBe('It helps people who wait. Жанна, עברית, 🙂')
  expect(complaints).toEqual([])
  await context.close()
})
