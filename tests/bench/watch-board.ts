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

/** Milliseconds from each choice of another order until the rows that it brings up have been drawn. */
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

/** Runs in the page. */
function sortOnce(sort: string): Promise<number> {
  const select = document.querySelector<HTMLSelectElement>('#board-sort')
  if (select === null) throw new Error('No order can be chosen')
  return new Promise(resolve => {
    requestAnimationFrame(() => {
      const began = performance.now()
      new MutationObserver((_changes, observer) => {
        observer.disconnect()
        // After the frame that shows the rows: style, layout and paint are part of it.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => resolve(performance.now() - began))
          port1.start()
          port2.postMessage(null)
        })
      }).observe(document.querySelector('tbody') ?? document.body, { childList: true })
      select.value = sort
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
  })
}
