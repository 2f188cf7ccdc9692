import type { Browser, Page } from 'playwright-core'
import { visit } from '../journey/walk.ts'
import { paperTimes, restartStall, watchPaper } from './watch-paper.ts'

export interface RoomTimes {
  /** Milliseconds from the choice of the files until their last row stands. */
  readonly whole: number
  readonly firstRow: number
  /** The longest time for which the page's own thread answered nothing. */
  readonly stall: number
}

/** Each turns the order before it round; the room begins with the titles, as nothing else tells these rows apart. */
const SORTS = ['date', 'name', 'date', 'name', 'date', 'name', 'date'] as const

/** Has the room read these files with so many workers, as a drop of them would. */
export async function readInRoom(
  browser: Browser, site: string, files: readonly string[], workers: number,
): Promise<RoomTimes> {
  const { page, context } = await roomWith(browser, site, files, workers)
  const times = await page.evaluate(() => (globalThis as unknown as { room: Omit<RoomTimes, 'stall'> }).room)
  const { stall } = await paperTimes(page)
  await context.close()
  return { ...times, stall }
}

/** Milliseconds that the page works for each choice of another order. */
export async function sortInRoom(browser: Browser, site: string, files: readonly string[]): Promise<readonly number[]> {
  const { page, context } = await roomWith(browser, site, files, 1)
  const times: number[] = []
  for (const sort of SORTS) times.push(await page.evaluate(sortOnce, sort))
  await context.close()
  return times
}

async function roomWith(browser: Browser, site: string, files: readonly string[], workers: number) {
  const { page, context } = await visit(browser, 'about:blank')
  page.setDefaultTimeout(600_000)
  await watchPaper(page)
  // One core is left to the page.
  await page.addInitScript(
    cores => Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => cores }), workers + 1,
  )
  await page.goto(`${site}#/board`)
  await page.getByRole('heading', { level: 1, name: 'Reading room' }).waitFor()
  await watchRoom(page)
  await restartStall(page)
  await page.getByLabel('Add worksheets').setInputFiles([...files])
  await page.getByText(`All ${files.length} files were read.`).first().waitFor()
  return { page, context }
}

function watchRoom(page: Page): Promise<void> {
  return page.evaluate(() => {
    const room = { firstRow: 0, whole: 0 }
    Object.assign(globalThis, { room })
    let began = 0
    addEventListener('change', () => (began ||= performance.now()), true)
    new MutationObserver(() => {
      const passed = performance.now() - began
      if (!document.querySelector('tr[data-key]')) return
      room.firstRow ||= passed
      room.whole = passed
    }).observe(document.body, { childList: true, subtree: true })
  })
}

/** Runs in the page: what has to be done before the frame can be drawn, layout included. */
function sortOnce(sort: string): number {
  const select = document.querySelector<HTMLSelectElement>('#board-sort')
  if (select === null) throw new Error('No order can be chosen')
  const topmost = () => document.querySelector('tr[data-key]')?.getAttribute('data-key')
  const before = topmost()
  select.value = sort
  const began = performance.now()
  select.dispatchEvent(new Event('change', { bubbles: true }))
  document.querySelector('tbody')?.getBoundingClientRect()
  const took = performance.now() - began
  if (topmost() === before) throw new Error('Nothing was sorted')
  return took
}
