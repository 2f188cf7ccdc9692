import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { RECORD_VERSION } from '../../src/record/migrations.ts'
import { launchChromium } from '../browser/chromium.ts'
import { golden } from '../unit/record/golden.ts'
import { allRows, backDoor, putRows } from './kept-shelf.ts'
import { violationsOf } from './violations-of.ts'
import { downloaded, freshProfile, saveWorksheet } from './walk.ts'

let browser: Browser
let context: BrowserContext
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
  context = await freshProfile(browser)
  page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(inject('site'))
  await page.getByRole('button', { name: 'New worksheet' }).click()
  await purpose().fill('A sound one')
  await page.getByText(/^Saved in this browser at/).waitFor()
})
afterAll(() => browser.close())

const purpose = () => page.getByRole('textbox', { name: 'What is it for' })
const record = JSON.parse(golden) as { readonly rubric: object }
const changed = '2026-11-26T09:00:00Z'
const row = (id: string, more: object = {}) => ({ id, title: id, changed, tier: null, revision: 0, ...more })

/** Opens the start page with these rows beside the sound draft. */
const startWith = async (rows: Parameters<typeof putRows>[1]) => {
  await backDoor(page)
  await putRows(page, rows)
  await page.goto(inject('site'))
}
const open = (title: string) => page.getByRole('button', { name: `Open ${title}`, exact: true }).click()

test('rows that are not as they should be hide no other, and can be taken out as they are, or deleted', async () => {
  await startWith([
    ['drafts', { id: 'no-title', revision: 0 }],
    ['drafts', row('bad-tier', { tier: { best: 9 } })],
    ['drafts', row('bad-time', { changed: 'yesterday' })],
    ['drafts', { id: 7 }],
    ['snapshots', { typed: 'all that was typed' }, 'bad-time'],
    ['meta', { not: 'an id' }, 'opened'],
  ])
  await page.getByRole('button', { name: 'Open A sound one', exact: true }).waitFor()
  await expect.poll(() => page.getByText('What is kept of this worksheet is damaged.').count()).toBe(3)
  expect(await violationsOf(page)).toEqual([])
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: 'Save what is kept, as it is: bad-time' }).click())
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    summary: { id: 'bad-time', changed: 'yesterday' }, snapshot: { typed: 'all that was typed' },
  })
  await page.getByRole('button', { name: 'Delete bad-tier' }).click()
  await page.getByText('“bad-tier” was deleted.').waitFor()
  await expect.poll(() => page.getByText('What is kept of this worksheet is damaged.').count()).toBe(2)
  await page.goto(`${inject('site')}#/feature`)
  await page.getByRole('heading', { name: 'No worksheet is open.' }).waitFor()
})

describe('a draft does not open, is left as it is, and can be taken out', () => {
  const WHY = {
    newer: 'A newer version of this page wrote this worksheet.',
    damaged: 'is damaged and cannot be opened',
  }
  const set = (path: unknown) => ({ kind: 'set', path, value: 'typed' })
  test.each<readonly [string, keyof typeof WHY, Parameters<typeof putRows>[1]]>([
    ['whose snapshot is none', 'damaged', [['drafts', row('a')], ['snapshots', 'half a', 'a']]],
    ['whose snapshot is gone', 'damaged', [['drafts', row('a')], ['journal', set(['plan', 'x']), ['a', 1, 0]]]],
    ['with a journal of other things', 'damaged', [
      ['drafts', row('a')], ['snapshots', record, 'a'], ['journal', set('plan'), ['a', 1, 0]],
      ['journal', null, ['a', 1, 1]],
    ]],
    ['without a revision', 'damaged', [['drafts', row('a', { revision: 'x' })], ['snapshots', record, 'a']]],
    ['of a newer form', 'newer', [
      ['drafts', row('a')], ['snapshots', { ...record, version: RECORD_VERSION + 1 }, 'a'],
    ]],
    ['under newer rules', 'newer', [
      ['drafts', row('a')], ['snapshots', { ...record, rubric: { ...record.rubric, version: '999.0' } }, 'a'],
    ]],
  ])('%s', async (_name, why, rows) => {
    await startWith(rows)
    const before = await allRows(page)
    await open('a')
    await page.getByText(WHY[why]).waitFor()
    const file = await downloaded(page, () =>
      page.getByRole('button', { name: 'Save what is kept, as it is', exact: true }).click())
    expect(JSON.parse(await readFile(file, 'utf8'))).toHaveProperty('summary.id', 'a')
    await page.getByRole('button', { name: 'Duplicate a', exact: true }).click()
    await page.getByText('and nothing was changed').waitFor()
    expect(await allRows(page)).toBe(before)
    await open('A sound one')
    await expect.poll(() => purpose().inputValue()).toBe('A sound one')
    await page.getByRole('link', { name: 'All worksheets' }).click()
    await page.getByRole('button', { name: 'Delete a', exact: true }).click()
    await page.getByText('“a” was deleted.').waitFor()
  })
})

test('a page of an older release gives way to a newer database, says so, and writes nothing any more', async () => {
  await open('A sound one')
  const newer = await context.newPage()
  await backDoor(newer)
  await newer.evaluate(() => new Promise<void>((resolve) => {
    const opening = indexedDB.open('affordance-worksheet', 1000)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('of-the-newer-release'))
    opening.addEventListener('success', () => {
      opening.result.close()
      resolve()
    })
  }))
  const before = await allRows(newer)
  await purpose().fill('Typed in the older page')
  await page.getByText('A newer version of this page is holding the drafts now').waitFor()
  expect(await readFile(await saveWorksheet(page), 'utf8')).toContain('Typed in the older page')
  expect(await allRows(newer)).toBe(before)
  await page.goto('about:blank')
  await page.goto(inject('site'))
  await page.getByText('A newer version of this page is holding the drafts now').waitFor()
  await page.getByRole('button', { name: 'New worksheet' }).click()
  await purpose().fill('Typed in the older page')
  await page.getByRole('alert').getByText('A newer version of this page').waitFor()
  expect(await allRows(newer)).toBe(before)
})

test('a page whose drafts are erased in another tab says so, and makes nothing anew', async () => {
  const other = await freshProfile(browser)
  const [here, there] = [await other.newPage(), await other.newPage()]
  await here.goto(inject('site'))
  await here.getByRole('button', { name: 'New worksheet' }).click()
  await here.getByText(/^Saved in this browser at/).waitFor()
  await backDoor(there)
  await there.evaluate(() => new Promise((resolve) => {
    indexedDB.deleteDatabase('affordance-worksheet').addEventListener('success', resolve)
  }))
  await here.getByRole('textbox', { name: 'What is it for' }).fill('Typed after')
  await here.getByText('Everything that was kept here was erased from another tab.').waitFor()
  expect(await there.evaluate(() => indexedDB.databases())).toEqual([])
  await other.close()
})
