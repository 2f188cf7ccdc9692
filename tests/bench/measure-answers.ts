import type { Browser, Page } from 'playwright-core'
import { goTo } from '../journey/walk.ts'
import { type Figure, median, quantile } from './figure.ts'

const TIMES = 60

/** From a click, or a key, on an answer of the worked example until the changed tier is painted. */
export async function measureAnswers(browser: Browser, site: string): Promise<readonly Figure[]> {
  const page = await browser.newPage()
  await page.goto(site)
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Why')
  const group = await groupThatMovesTheTier(page)
  await page.evaluate(watchTier)
  const clicks = await delays(page, turn => group.getByRole('radio').nth(turn % 2).click())
  const keys = await delays(page, turn => page.keyboard.press(turn % 2 === 0 ? 'ArrowDown' : 'ArrowUp'))
  await page.close()
  return [
    { name: 'click to painted tier, median', value: median(clicks), unit: 'ms' },
    { name: 'click to painted tier, p95', value: quantile(clicks, 0.95), unit: 'ms', target: 33 },
    { name: 'keystroke to painted tier, median', value: median(keys), unit: 'ms' },
    { name: 'keystroke to painted tier, p95', value: quantile(keys, 0.95), unit: 'ms' },
  ]
}

/** The first question on the page whose first two answers give two different results. */
async function groupThatMovesTheTier(page: Page) {
  const status = page.getByRole('status', { name: 'Risk tier' })
  for (const group of await page.getByRole('group').filter({ has: page.getByRole('radio') }).all()) {
    const results: (string | null)[] = []
    for (const answer of [0, 1, 0]) {
      await group.getByRole('radio').nth(answer).click()
      results.push(await status.evaluate(element => element.outerHTML))
    }
    if (results[0] !== results[1] && results[0] === results[2]) return group
  }
  throw new Error('No answer on this page moves the tier, so there is nothing to measure')
}

/** Notes when an input came and when the frame that shows a changed tier was handed to the screen. */
function watchTier(): void {
  const measured: number[] = []
  let since: number | undefined
  const note = (event: Event) => {
    since ??= event.timeStamp
  }
  for (const type of ['keydown', 'click']) addEventListener(type, note, { capture: true })
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => {
    if (since !== undefined) measured.push(performance.now() - since)
    since = undefined
  })
  port1.start()
  const status = document.querySelector('[role=status][data-tier-worst], [role=status][data-inherent-tier]')
  const changed = new MutationObserver(() => requestAnimationFrame(() => port2.postMessage(null)))
  if (status) changed.observe(status, { attributes: true, childList: true, subtree: true, characterData: true })
  Object.assign(globalThis, { measured })
}

async function delays(page: Page, act: (turn: number) => Promise<void>): Promise<readonly number[]> {
  for (let turn = 1; turn <= TIMES; turn++) {
    await act(turn)
    await page.waitForTimeout(60)
  }
  return page.evaluate(() => (globalThis as unknown as { measured: number[] }).measured.splice(0))
}
