import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { exportPdf, goTo, openFile, sign, visit } from '../journey/walk.ts'
import { type Figure, median } from './figure.ts'
import { paperTimes, restartStall, watchPaper } from './watch-paper.ts'

const EXPORTS = 6
const CHECKS = 4

/** What is measured on one worksheet file. */
interface Paper {
  readonly figures: readonly Figure[]
  /** Longest stall of the page's own thread during all exports, the first one with its downloads included. */
  readonly stall: number
}

/**
 * Exports, signs and checks one worksheet file in the page, as a person would. Milliseconds run from the page's
 * question to its worker's answer; warm means that the worker had answered such a question before.
 */
export async function measurePaper(
  browser: Browser, site: string, given: { readonly name: string; readonly file: string; readonly target?: number },
): Promise<Paper> {
  const { page, context } = await visit(browser, 'about:blank')
  page.setDefaultTimeout(60_000)
  await watchPaper(page)
  await page.goto(site)
  await openFile(page, given.file)
  await goTo(page, 'Sign')
  await restartStall(page)
  for (let turn = 0; turn < EXPORTS; turn++) await exportPdf(page)
  const { stall } = await paperTimes(page)
  const signed = await sign(page, 'Zoë Żółć')
  await page.getByRole('link', { name: 'All worksheets' }).click()
  for (let turn = 1; turn <= CHECKS; turn++) await checkOnce(page, signed, turn)
  const { jobs } = await paperTimes(page)
  await context.close()

  const tookBy = (kind: string) => jobs.filter(job => job.kind === kind).map(({ took }) => took)
  const { name, target } = given
  return {
    stall,
    figures: [
      figure(`${name}: render, warm`, median(tookBy('render').slice(1)), target),
      figure(`${name}: sign`, median(tookBy('sign'))),
      figure(`${name}: verify, warm`, median(tookBy('check').slice(1))),
      { name: `${name}: signed PDF`, value: readFileSync(signed).length, unit: 'bytes' },
    ],
  }
}

async function checkOnce(page: Page, file: string, turn: number): Promise<void> {
  await openFile(page, file)
  await page.getByRole('region', { name: 'Signature check' }).waitFor()
  const checks = async () => (await paperTimes(page)).jobs.filter(({ kind }) => kind === 'check').length
  while ((await checks()) < turn) await page.waitForTimeout(50)
}

function figure(name: string, value: number, target?: number): Figure {
  return { name, value, unit: 'ms', ...(target !== undefined && { target }) }
}
