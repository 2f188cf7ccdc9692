import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Worksheet } from '../../src/record/worksheet.ts'
import { renderReport } from '../../src/report/render-report.ts'
import { launchChromium } from '../browser/chromium.ts'
import { exported } from '../cases/exported.ts'
import { workedExample } from '../cases/worked-example.ts'
import { signedBy } from '../unit/signature/people.ts'
import { violationsOf } from './violations-of.ts'
import { type Visit, checkOf, visit } from './walk.ts'

let browser: Browser
let report: Uint8Array
const folder = mkdtempSync(join(tmpdir(), 'reading-'))

/** The worked example with what a reviewer should stumble over. */
const doubtful: Worksheet = {
  ...workedExample,
  answers: {
    ...workedExample.answers,
    joint: {
      ...workedExample.answers.joint,
      all: { ...workedExample.answers.joint.all, 'when.oversight': { value: 'never' } },
    },
    positions: {
      patient: { all: { 'when.oversight': { value: 'session' } }, actions: {}, safeguards: {} },
    },
  },
}

beforeAll(async () => {
  browser = await launchChromium()
  report = await signedBy(renderReport(await exported(doubtful)).pdf, 1)
})
afterAll(() => browser.close())

function put(name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

/** Adds a file in the reading room and opens it there. */
async function read(path: string, width = 1_280): Promise<Visit> {
  const visited = await visit(browser, `${inject('site')}#/board`, { viewport: { width, height: 900 } })
  const { page } = visited
  await page.getByLabel('Add worksheets').setInputFiles(path)
  const row = page.getByRole('table', { name: 'Worksheets' }).locator('tr[data-verdict]')
  await row.getByRole('link', { name: 'Read' }).click()
  await page.getByRole('region', { name: 'Signature check' }).waitFor()
  return visited
}

/** Pixels of the printed page that are not paper. */
async function inkOf(page: Page): Promise<number> {
  const sheet = page.getByRole('img', { name: /as printed$/ })
  await expect.poll(() => sheet.getAttribute('aria-busy'), { timeout: 15_000 }).toBe('false')
  return sheet.evaluate(element => {
    const canvas = element as HTMLCanvasElement
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    return pixels.filter((value, at) => at % 4 === 0 && value < 128).length
  })
}

/** Runs in a worker: by which directive of the policy it cannot call its own site, let alone another. */
const barredWay = () => new Promise<string>(resolve => {
  const tell = (event: Event) => resolve((event as SecurityPolicyViolationEvent).effectiveDirective)
  addEventListener('securitypolicyviolation', tell)
  setTimeout(() => resolve('none'), 5_000)
  fetch(location.origin).then(() => resolve('none'), () => undefined)
})

/** Runs in the page: a file that falls where no field takes it must not be opened in the page's place. */
const dropBesideFields = () => {
  const carried = new DataTransfer()
  carried.items.add(new File(['x'], 'x.pdf'))
  const falls = new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true })
  return document.querySelector('h1')?.dispatchEvent(falls) === false ? 'kept' : 'lost'
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

test('a reviewer sees the check, the tier, what to worry about with the way to it, and the pages', async () => {
  const { page, complaints, context } = await read(put('signed.pdf', report))
  expect(await checkOf(page)).toEqual({ verdict: 'intact', printed: 'same', result: 'same' })
  await page.getByRole('heading', { name: 'Result', exact: true }).waitFor()
  const worries = page.getByRole('region', { name: 'What to worry about first' })
  const kinds = await worries.locator('[data-worry]').evaluateAll(all => all.map(one => one.getAttribute('data-worry')))
  expect(kinds).toEqual(expect.arrayContaining(['disputed', 'assumed', 'unanswered', 'contradiction', 'dissent']))

  await worries.locator('[data-worry=contradiction]').getByRole('link', { name: /^See the answer: / }).first().click()
  expect(await focused(page)).toBe('q-why.role')
  await worries.getByRole('link', { name: 'See what they say: Person with lived experience' }).click()
  expect(await focused(page)).toBe('reading-person-patient')
  await page.getByRole('link', { name: /How unwell/ }).first().click()
  expect(await focused(page)).toBe('q-who.acuity')
  await expect.poll(() => page.locator('[id="q-when.oversight"]').textContent()).toContain('Own answers')

  const first = await inkOf(page)
  await page.getByRole('button', { name: 'Next page' }).click()
  await page.getByRole('img', { name: /^Page 2 of \d+, as printed$/ }).waitFor()
  const second = await inkOf(page)
  expect([first > 5_000, second > 5_000, first === second]).toEqual([true, true, false])
  expect(await violationsOf(page)).toEqual([])
  expect(complaints).toEqual([])
  const barred = await Promise.all(page.workers().map(worker => worker.evaluate(barredWay)))
  expect(barred).toEqual(page.workers().map(() => 'connect-src'))
  expect(barred.length).toBeGreaterThan(1)
  await context.close()
})

test('on a phone the pages wait for a button', async () => {
  const { page, complaints, context } = await read(put('signed.pdf', report), 360)
  await expect.poll(() => page.locator('canvas').count()).toBe(0)
  await page.getByRole('button', { name: 'Show the printed pages' }).click()
  expect(await inkOf(page)).toBeGreaterThan(2_000)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'Put the pages away' }).click()
  expect([await page.locator('canvas').count(), await focused(page)]).toEqual([0, 'reading-printed-heading'])
  expect(await page.evaluate(dropBesideFields)).toBe('kept')
  expect(complaints).toEqual([])
  await context.close()
})
