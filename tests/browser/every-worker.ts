import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page, Worker } from 'playwright-core'
import { exportPdf, goTo, visit } from '../journey/walk.ts'
import { type Heard, listen } from './listener.ts'
import { tryEveryWay } from './worker-ways.ts'

/** The names of all workers in the source; one that is never started below is missing in what was heard. */
export const WORKERS = readdirSync(join(import.meta.dirname, '../../src/jobs'))
  .flatMap(file => /^(.+)\.worker\.ts$/.exec(file)?.[1] ?? [])
  .toSorted()

/** What one worker tried, and what was heard of it outside. */
export interface FromWorker {
  /** By its source, as it is named in developer tools. */
  readonly worker: string
  readonly tried: readonly string[]
  readonly heard: Heard
}

/** Uses the page until each of its workers has been started by the page itself, then takes every way out from each. */
export async function fromEveryWorker(
  browser: Browser, address: string, expected: readonly string[] = [],
): Promise<readonly FromWorker[]> {
  const { page, context } = await visit(browser, address)
  const workers: Worker[] = []
  page.on('worker', worker => workers.push(worker))
  await page.evaluate(() => {
    // A worker whose work is done must still be there to be asked.
    Worker.prototype.terminate = () => undefined
  })
  await useEverything(page)
  const found = await Promise.all(workers.map(worker => fromWorker(worker, expected)))
  await context.close()
  return found
}

/** What would lower the tier, drawing, a folder of files, and a printed page: each has a worker. */
async function useEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Risks')
  await goTo(page, 'Sign')
  const pdf = await exportPdf(page)
  await page.evaluate(() => void (location.hash = '#/board'))
  await page.getByLabel('Add worksheets').setInputFiles(pdf)
  await page.getByRole('table', { name: 'Worksheets' }).getByRole('link', { name: 'Read' }).click()
  await page.getByRole('img', { name: /as printed$/ }).waitFor()
  await page.waitForFunction(() => document.querySelector('canvas')?.getAttribute('aria-busy') === 'false')
}

async function fromWorker(worker: Worker, expected: readonly string[]): Promise<FromWorker> {
  const listener = await listen()
  const { name, tried } = await worker.evaluate(tryEveryWay, listener.query)
  // As text: in a function, what runs the tests would put an import of its own in its place.
  const port = new URLSearchParams(listener.query).get('port')
  await worker.evaluate(`import('http://127.0.0.1:${port}/import').catch(() => undefined)`)
  const heard = await listener.heard(expected)
  listener.close()
  return { worker: name, tried: [...tried, 'import'], heard }
}
