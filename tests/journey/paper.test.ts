import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { downloaded, exportPdf, goTo, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/**
 * The first report never gets done: its worker is asked, says that it is at page 3 of 7, and then nothing more. Whoever
 * waits half a minute for news of it waits half a second here.
 */
function holdFirstReport(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const later = globalThis.setTimeout.bind(globalThis)
    const sooner = (act: () => void, delay?: number) => later(act, delay === 30_000 ? 500 : delay)
    Object.assign(globalThis, { setTimeout: sooner })
    const post = Worker.prototype.postMessage as (message: unknown) => void
    let isHeld = false
    Worker.prototype.postMessage = function (this: Worker, message: { id: number; kind: string }) {
      if (isHeld || message.kind !== 'render') return post.call(this, message)
      isHeld = true
      const progress = { of: 'page', done: 3, all: 7 }
      this.dispatchEvent(new MessageEvent('message', { data: { id: message.id, progress } }))
    }
  })
}

test('a report that takes long says how far it is, can be stopped, and can be made after all', async () => {
  const { page, context, complaints } = await visit(browser, 'about:blank')
  await holdFirstReport(page)
  await page.goto(inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Sign')
  await page.getByRole('button', { name: 'Export PDF' }).click()
  await page.getByText('Page 3 of 7').waitFor()
  await expect.poll(() => page.getByRole('progressbar').getAttribute('value')).toBe('3')
  await page.getByText('This takes much longer than it should.').waitFor()
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByText('Stopped. No report was made').waitFor()
  await expect.poll(() => page.getByRole('progressbar').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Export PDF')
  expect(readFileSync(await exportPdf(page)).subarray(0, 5).toString()).toBe('%PDF-')
  await expect.poll(() => page.getByText('Stopped. No report was made').count()).toBe(0)
  expect(complaints).toEqual([])
  await context.close()
})

test('a signature that was not drawn is told with the looks, and leads to where another can be chosen', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Sign')
  const form = page.getByRole('form', { name: 'Sign the report' })
  const drawn = form.getByRole('radio', { name: 'Drawn by hand' })
  await drawn.check()
  await form.getByRole('button', { name: 'Sign', exact: true }).click()
  await form.getByRole('alert').getByRole('button', { name: 'Draw it, or choose the typed name.' }).click()
  await expect.poll(() => drawn.evaluate(one => one === document.activeElement)).toBe(true)
  const looks = form.getByRole('group', { name: 'How should it look?' })
  expect(await looks.evaluate(one => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent))
    .toBe('Draw it, or choose the typed name.')
  await looks.getByRole('group', { name: 'Drawn by hand' }).getByRole('button', { name: 'Clear' }).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('a blank sheet comes from the start page, on the paper of the place, and from an open worksheet', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'), { locale: 'en-US' })
  const widthOf = (file: string) => /\/MediaBox \[0 0 ([\d.]+)/.exec(readFileSync(file).toString('latin1'))?.[1]
  const print = (name: string) => downloaded(page, () => page.getByRole('button', { name }).click())
  expect(widthOf(await print('Blank quick look (PDF)'))).toMatch(/^612/)
  await page.getByRole('radio', { name: 'A4' }).check()
  expect(widthOf(await print('Blank sheet of all questions (PDF)'))).toMatch(/^595/)
  await page.getByText('The blank sheet was saved as blank-worksheet.pdf.').waitFor()
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  expect(widthOf(await print('Blank sheet (PDF)'))).toMatch(/^612/)
  expect(complaints).toEqual([])
  await context.close()
})
