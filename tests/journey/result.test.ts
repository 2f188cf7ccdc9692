import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { NOTHING_OWN, withOwnPart } from '../../src/record/own-part.ts'
import { worksheetText } from '../../src/record/canonical.ts'
import { workedExample } from '../cases/worked-example.ts'
import { downloaded, goTo, openFile, visit } from './walk.ts'
import { untilWithheld, withholdFirst } from './withheld-answers.ts'

const SEEN_OTHERWISE = withOwnPart(workedExample, 'maker', {
  ...NOTHING_OWN,
  layer: {
    all: { 'who.acuity': { value: 'not-unwell' }, 'when.oversight': { value: 'before' } }, actions: {}, safeguards: {},
  },
})

/** What the head must hold, by a piece of each. */
const HEAD = [
  'For adults', 'After safeguards', 'Before safeguards', 'No reason not to proceed stands.', 'A crisis is missed',
  'A misleading picture of a person', 'You can:', 'Only the maker can:', 'First to find out',
  'Bo O’Neill (Product manager)', 'sees it differently: “Nobody has asked people like me yet.”', 'independent voices',
] as const

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/**
 * Runs in the page before its guard: a browser with a sheet for PDF and pictures, and with a clipboard that can be
 * looked into, which this page may not.
 */
function withSheet(): void {
  const given: unknown[] = []
  const copied: unknown[] = []
  Object.assign(globalThis, { given, copied })
  Object.assign(navigator.clipboard, {
    writeText: async (text: string) => copied.push(text),
    write: async ([item]: readonly [ClipboardItem]) => {
      const { width, height } = await createImageBitmap(await item.getType('image/png'))
      copied.push([width, height])
    },
  })
  Object.assign(Navigator.prototype, {
    canShare: ({ files }: ShareData) => files?.every(({ type }) => type !== 'application/json') ?? false,
    share: async (data: ShareData) => {
      given.push({ keys: Object.keys(data), files: data.files?.map(({ name, type, size }) => ({ name, type, size })) })
    },
  })
}

/** Which pieces of the head end below a line of the page, in CSS pixels from its top. */
function below(page: Page, line: number): Promise<readonly string[]> {
  return page.evaluate(([pieces, limit]) => pieces.filter(piece => {
    const holds = [...document.querySelectorAll('.glance *')].filter(({ textContent }) => textContent?.includes(piece))
    const last = holds.at(-1)
    return last === undefined || last.getBoundingClientRect().bottom + window.scrollY > limit
  }), [HEAD, line] as const)
}

test('the result at a glance, for three readers, as text, as a picture and into the sheet of the system', async () => {
  const { page, context, complaints } = await visit(browser, 'about:blank', { viewport: { width: 1280, height: 800 } })
  await context.addInitScript(withSheet)
  const file = join(mkdtempSync(join(tmpdir(), 'result-')), 'seen.worksheet.json')
  writeFileSync(file, worksheetText(SEEN_OTHERWISE))
  await page.goto(inject('site'))
  await openFile(page, file)
  await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  await goTo(page, 'Risks')
  const head = page.getByRole('region', { name: 'The result at a glance' })
  await head.getByText('Only the maker can:').waitFor()
  await head.getByRole('list', { name: 'The tier as each person sees it' }).waitFor()
  await expect.poll(() => below(page, 800)).toEqual([])

  // Some systems have wider letters, and some people set them wider.
  const isCut = (select: HTMLElement) => {
    select.style.letterSpacing = '0.12em'
    const { offsetWidth } = select
    select.style.maxInlineSize = 'none'
    const isWider = select.offsetWidth > offsetWidth
    select.removeAttribute('style')
    return isWider
  }
  expect(await page.getByLabel('Read it as').evaluate(isCut)).toBe(false)
  await page.getByLabel('Read it as').selectOption('chair')
  await expect.poll(() => head.getByRole('heading', { level: 3 }).allTextContents())
    .toEqual(expect.arrayContaining(['For a chair', 'People', 'The worst of what could go wrong']))
  const inOrder = await head.getByRole('heading', { level: 3 }).allTextContents()
  expect(inOrder.slice(0, 2)).toEqual(['For a chair', 'People'])
  for (const other of ['For a clinician', 'For a product manager']) {
    await head.locator('summary').filter({ hasText: other }).click()
    await head.getByRole('region', { name: other }).waitFor()
  }
  await goTo(page, 'Judgement')
  await goTo(page, 'Risks')
  await expect.poll(() => page.getByLabel('Read it as').inputValue()).toBe('chair')
  await page.getByLabel('Read it as').selectOption('everyone')

  await head.getByRole('button', { name: 'Copy as text' }).click()
  await head.getByText('Copied', { exact: false }).first().waitFor()
  await head.getByRole('button', { name: 'Copy as picture' }).click()
  await head.getByText('Copied as a picture.', { exact: false }).waitFor()
  const [text, size] = await page.evaluate(() => (globalThis as unknown as { copied: [string, number[]] }).copied)
  for (const piece of ['- You can:', 'Dissent', 'It supports a judgement and does not make one.']) {
    expect(text).toContain(piece)
  }
  expect(size).toEqual([1600, 900])
  await page.evaluate(() => Object.assign(navigator.clipboard, { write: () => Promise.reject(new Error('no')) }))
  await head.getByRole('button', { name: 'Copy as picture' }).click()
  await head.getByText('did not take a picture', { exact: false }).waitFor()
  const save = head.getByRole('button', { name: 'Save as picture' })
  const saved = readFileSync(await downloaded(page, () => save.click()))
  expect([saved.readUInt32BE(16), saved.readUInt32BE(20)]).toEqual([1600, 900])

  await head.getByRole('button', { name: /^Share … result-.*png$/ }).click()
  await head.getByText('Handed to the program that you chose.', { exact: false }).waitFor()
  await expect.poll(() => page.getByRole('button', { name: /^Share … .*json$/ }).count()).toBe(0)
  const refused = await page.evaluate(async () => {
    const tried = [{ url: 'https://a.example/?x' }, { text: 'x' }, {}, { files: [] }].map(data =>
      navigator.share(data).then(() => 'shared', (error: Error) => error.name))
    await navigator.share({ url: 'https://a.example/?x', files: [new File(['x'], 'x.png', { type: 'image/png' })] })
    return Promise.all(tried)
  })
  expect(refused).toEqual(Array(4).fill('SecurityError'))
  const given = await page.evaluate(() => (globalThis as unknown as { given: unknown[] }).given)
  expect(given).toMatchObject([
    { keys: ['files'], files: [{ type: 'image/png' }] }, { keys: ['files'], files: [{ name: 'x.png' }] },
  ])

  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = done => done(null)
  })
  await head.getByRole('button', { name: /^Share … result-.*png$/ }).click()
  await head.getByText('This browser did not share it.', { exact: false }).waitFor()

  await page.setViewportSize({ width: 360, height: 740 })
  await expect.poll(() => below(page, 2 * 740)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
  expect(complaints).toEqual([])
  await context.close()
})

test('until the ways down are worked out, a product manager reads so beside the tier', async () => {
  const { page, context, complaints } = await visit(browser, 'about:blank')
  await withholdFirst(page, 'insight')
  await page.goto(inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Risks')
  await untilWithheld(page, 'insight')
  await page.getByLabel('Read it as').selectOption('product')
  const lines = page.getByRole('region', { name: 'For a product manager' })
  await lines.getByText('Not worked out yet.').waitFor()
  await expect.poll(() => lines.getByText('This comes once there are enough answers').count()).toBe(0)
  expect(complaints).toEqual([])
  await context.close()
})
