import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { type BadFile, refusedFiles, unreadableReports } from './bad-files.ts'
import { checkOf, exportPdf, goTo, openFile, saveWorksheet, tierOf, visit } from './walk.ts'

const EXAMPLE = /^Open Patient and clinician/

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** A browser that keeps one draft, and the worksheet file and report made from it. */
async function withDraft() {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  const worksheet = await saveWorksheet(page)
  await goTo(page, 'Sign')
  const report = await exportPdf(page)
  await page.getByRole('link', { name: 'All worksheets' }).click()
  await page.getByRole('button', { name: EXAMPLE }).waitFor()
  return { page, context, complaints, worksheet, report }
}

function choose(page: Page, { name, bytes }: BadFile): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: bytes }
  return page.getByLabel('Open a worksheet file').setInputFiles(file)
}

test('a file that cannot be opened is refused in words of its own, and the drafts stay', async () => {
  const { page, context, complaints, worksheet } = await withDraft()
  for (const bad of refusedFiles(worksheet)) {
    await choose(page, bad)
    const alert = page.getByRole('alert').filter({ hasText: /\S/ })
    await expect.poll(() => alert.textContent(), { message: bad.what }).toMatch(bad.says)
    await expect.poll(() => page.getByRole('button', { name: EXAMPLE }).count()).toBe(1)
  }
  expect(complaints).toEqual([])
  await context.close()
})

test('a PDF that is no report of ours, or half of one, is unreadable and says why', async () => {
  const { page, context, complaints, report } = await withDraft()
  for (const bad of unreadableReports(report)) {
    await page.goto(inject('site'))
    await choose(page, bad)
    expect((await checkOf(page)).verdict).toBe('unreadable')
    const region = page.getByRole('region', { name: 'Signature check' })
    await expect.poll(() => region.textContent(), { message: bad.what }).toMatch(bad.says)
  }
  await page.goto(inject('site'))
  await expect.poll(() => page.getByRole('button', { name: EXAMPLE }).count()).toBe(1)
  expect(complaints).toEqual([])
  await context.close()
})

test('an unsigned report is told from a signed one, and a changed byte from an intact one', async () => {
  const { page, context, report } = await withDraft()
  await openFile(page, report)
  expect(await checkOf(page)).toEqual({ verdict: 'unsigned', printed: 'same', result: 'same' })
  const bytes = readFileSync(report)
  const at = bytes.indexOf('stream\n') + 40
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await page.goto(inject('site'))
  await choose(page, { what: 'a changed byte', name: 'a.pdf', bytes })
  expect(['altered', 'unreadable']).toContain((await checkOf(page)).verdict)
  await context.close()
})

test('a result that was edited by hand is named, and the tier is computed from the answers', async () => {
  const { page, context, worksheet } = await withDraft()
  const good = JSON.parse(readFileSync(worksheet, 'utf8')) as object
  const edited = { ...good, result: { tier: 1, inherentTier: 1, interval: [1, 1], stops: [] } }
  await choose(page, { what: 'edited', name: 'a.worksheet.json', bytes: Buffer.from(JSON.stringify(edited)) })
  await page.getByText('changed by hand').waitFor()
  await expect.poll(() => tierOf(page).getAttribute('data-tier')).not.toBe('1')
  await context.close()
})

test('long notes, emoji and right-to-left names are kept and printed', async () => {
  const { page, context, complaints, worksheet } = await withDraft()
  const good = JSON.parse(readFileSync(worksheet, 'utf8')) as { team: object; answers: { joint: { all: object } } }
  const note = 'עברית 🙂 '.repeat(6_250)
  const { joint } = good.answers
  const all = { ...joint.all, 'feature.for': { value: 'سؤال 🙂 and an answer', note } }
  const people = { one: { name: 'نورا', role: 'clinician', interest: false, signer: true } }
  const file = { ...good, team: { order: ['one'], people }, answers: { ...good.answers, joint: { ...joint, all } } }
  await choose(page, { what: 'long', name: 'a.worksheet.json', bytes: Buffer.from(JSON.stringify(file)) })
  await goTo(page, 'Sign')
  const report = await exportPdf(page)
  await page.getByText('U+1F642').first().waitFor()
  await page.goto(inject('site'))
  await openFile(page, report)
  expect(await checkOf(page)).toEqual({ verdict: 'unsigned', printed: 'same', result: 'same' })
  expect(complaints).toEqual([])
  await context.close()
})
