import type { Browser, Page } from 'playwright-core'
import { STEPS, downloaded, goTo, openFile, visit } from '../journey/walk.ts'
import type { Figure } from './figure.ts'
import { filesIn } from './slow-files.ts'

/** A machine four times slower than this one. */
const SLOWER = 4

/** What a large worksheet costs the page's own thread on a slow machine: the longest single task of each part. */
export async function measureStalls(browser: Browser, site: string, folder: string): Promise<readonly Figure[]> {
  const files = await filesIn(folder)
  const { page, context } = await visit(browser, 'about:blank')
  page.setDefaultTimeout(120_000)
  await watchTasks(page)
  await page.goto(site)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const figures: Figure[] = []
  const during = async (name: string, act: () => Promise<unknown>) => {
    await restart(page)
    await act()
    await page.waitForTimeout(400)
    const value = await longest(page)
    figures.push({ name: `longest task, ${SLOWER} × slower: ${name}`, value, unit: 'ms', target: 200 })
  }
  await during('opening a worksheet file', async () => {
    await openFile(page, files.large)
    await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  })
  for (const step of STEPS) await during(`step ${step}`, () => goTo(page, step))
  for (const file of ['Save Word', 'Save Markdown', 'Save action plan (CSV)', 'Save dates (.ics)', 'Export PDF']) {
    await during(file, () => downloaded(page, () => page.getByRole('button', { name: file }).click()))
  }
  await during('saving the worksheet file', () =>
    downloaded(page, () => page.getByRole('button', { name: 'Save worksheet file' }).click()))
  await during('Together', async () => {
    await page.goto(`${site}#/together`)
    await page.getByLabel('Add answer files').waitFor()
  })
  await during('30 answer files', async () => {
    await page.getByLabel('Add answer files').setInputFiles([...files.answers])
    await page.getByRole('button', { name: /^Add \d+ answer files/, disabled: false }).waitFor()
  })
  await during('adding them', async () => {
    await page.getByRole('button', { name: /^Add \d+ answer files/ }).click()
    await page.waitForTimeout(3000)
  })
  await during('Where we differ', async () => {
    await goTo(page, 'Risks')
    await page.goto(`${site}#/together`)
    await page.waitForTimeout(4000)
  })
  await during('summary', async () => {
    await page.getByRole('button', { name: /summary/i }).first().click()
    await page.waitForTimeout(2000)
  })
  await during('rules', async () => {
    await page.goto(`${site}#/rules`)
    await page.waitForTimeout(2500)
  })
  await during('checking a PDF', async () => {
    await page.goto(`${site}#/check`)
    await openFile(page, files.signed)
    await page.locator('[data-verdict]').waitFor()
  })
  await during('reading room', async () => {
    await page.goto(`${site}#/board`)
    await page.locator('main.board input[type=file][multiple]').first().setInputFiles([files.signed, files.large])
    await page.waitForTimeout(6000)
  })
  await during('reading view', async () => {
    await page.getByRole('row').filter({ hasText: 'large.pdf' }).getByRole('link').first().click()
    await page.locator('[data-verdict]').or(page.locator('.reading__file')).first().waitFor()
    await page.waitForTimeout(9000)
  })
  await context.close()
  return figures
}

function watchTasks(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const tasks: number[] = []
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ entryTypes: ['longtask'] })
    Object.assign(globalThis, { tasks })
  })
}

const restart = (page: Page) => page.evaluate(() => {
  (globalThis as unknown as { tasks: number[] }).tasks.length = 0
})

const longest = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks))
