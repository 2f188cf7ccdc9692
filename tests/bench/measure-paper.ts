import { readFileSync, writeFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { exportPdf, goTo, openFile, sign, visit } from '../journey/walk.ts'
import { signedBy } from '../unit/signature/people.ts'
import { type Figure, median } from './figure.ts'
import { paperTimes, restartStall, watchPaper } from './watch-paper.ts'

const EXPORTS = 6
const CHECKS = 4
/** What the project has set itself, in milliseconds. */
const SIGN = 150
const VERIFY_THREE = 500

interface Given {
  readonly name: string
  readonly file: string
  /** Milliseconds that a warm render may take. */
  readonly render: number
  /** Of the unsigned report. */
  readonly kilobytes?: number
}

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
export async function measurePaper(browser: Browser, site: string, given: Given): Promise<Paper> {
  const { page, context } = await visit(browser, 'about:blank')
  page.setDefaultTimeout(60_000)
  await watchPaper(page)
  await page.goto(site)
  await openFile(page, given.file)
  await goTo(page, 'Sign')
  await restartStall(page)
  const report = await exportPdf(page)
  for (let turn = 1; turn < EXPORTS; turn++) await exportPdf(page)
  const { stall } = await paperTimes(page)
  await sign(page, 'Zoë Żółć')
  await page.getByRole('link', { name: 'All worksheets' }).click()
  const signed = await signedThreeTimes(report)
  for (let turn = 1; turn <= CHECKS; turn++) await checkOnce(page, signed, turn)
  const { jobs } = await paperTimes(page)
  await context.close()

  const tookBy = (kind: string) => jobs.filter(job => job.kind === kind).map(({ took }) => took)
  const { name, kilobytes } = given
  const [render, check] = [median(tookBy('render').slice(1)), median(tookBy('check').slice(1))]
  const size = { name: `${name}: unsigned PDF`, value: readFileSync(report).length / 1024, unit: 'KB' } as const
  return {
    stall,
    figures: [
      figure(`${name}: render, warm`, render, given.render),
      figure(`${name}: sign, first`, median(tookBy('sign')), SIGN),
      // A check draws the pages again.
      figure(`${name}: verify three signatures, less a render`, check - render, VERIFY_THREE),
      { ...size, ...(kilobytes !== undefined && { target: kilobytes }) },
    ],
  }
}

async function signedThreeTimes(report: string): Promise<string> {
  const signed = `${report}-signed.pdf`
  writeFileSync(signed, await signedBy(readFileSync(report), 1, 2, 3))
  return signed
}

async function checkOnce(page: Page, file: string, turn: number): Promise<void> {
  await openFile(page, file)
  await page.getByRole('region', { name: 'Signature check' }).waitFor()
  const checks = async () => (await paperTimes(page)).jobs.filter(({ kind }) => kind === 'check').length
  while ((await checks()) < turn) await page.waitForTimeout(50)
}

function figure(name: string, value: number, target: number): Figure {
  return { name, value, unit: 'ms', target }
}
