import type { Browser } from 'playwright-core'
import { rubric } from '../../src/content/rubric.ts'
import { attribution } from '../../src/domain/attribution.ts'
import { sensitivity } from '../../src/domain/sensitivity.ts'
import { assessmentOf } from '../../src/record/assessment.ts'
import { largeWorksheet } from '../cases/large-worksheet.ts'
import { goTo, openFile, visit } from '../journey/walk.ts'
import { type Figure, median } from './figure.ts'
import { paperTimes, watchPaper } from './watch-paper.ts'

const VISITS = 5

/** The shares of the five W's and the rungs that the tier hangs on, of the largest worksheet, in Node. */
export function measureShares(): readonly Figure[] {
  const assessment = assessmentOf(largeWorksheet.answers.joint)
  return [
    figure('large worksheet: attribution', middleOf(() => attribution(rubric, assessment)), 10),
    figure('large worksheet: sensitivity', middleOf(() => sensitivity(rubric, assessment))),
  ]
}

/** One file's whole insight, from the page's question to its worker's answer, each time in a new page and worker. */
export async function measureInsight(
  browser: Browser, site: string, given: { readonly name: string; readonly file: string },
): Promise<Figure> {
  const times: number[] = []
  for (let turn = 0; turn < VISITS; turn++) times.push(await firstInsight(browser, site, given.file))
  return figure(`${given.name}: whole insight, worker just started`, median(times))
}

async function firstInsight(browser: Browser, site: string, file: string): Promise<number> {
  const { page, context } = await visit(browser, 'about:blank')
  await watchPaper(page)
  await page.goto(site)
  await openFile(page, file)
  await goTo(page, 'Risks')
  const insights = async () => (await paperTimes(page)).jobs.filter(({ kind }) => kind === 'insight')
  let [first] = await insights()
  while (first === undefined) {
    await page.waitForTimeout(50)
    first = (await insights())[0]
  }
  await context.close()
  return first.took
}

function middleOf(work: () => unknown): number {
  const times = Array.from({ length: 120 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return median(times.slice(20))
}

function figure(name: string, value: number, target?: number): Figure {
  return { name, value, unit: 'ms', ...(target !== undefined && { target }) }
}
