import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { STEPS, goTo, openFile, visit } from '../journey/walk.ts'
import { type Figure, quantile } from './figure.ts'
import { type Interaction, interactionsOf, nowDoing, watchInteractions } from './interactions.ts'
import { type SlowFiles, filesIn } from './slow-files.ts'

/** A machine four times slower than this one. */
const SLOWER = 4
const WORST = 10

/**
 * The whole journey on a slow machine, by mouse and keys, with the worked example and with a worksheet as large as they
 * get: from each click and key until its frame stands. Prints the ten worst with what they were.
 */
export async function measureInteractions(browser: Browser, site: string, folder: string): Promise<readonly Figure[]> {
  const files = await filesIn(join(folder, 'journey'))
  const example = await journey(browser, site, async (page) => {
    await page.getByRole('button', { name: 'Open the worked example' }).click()
    await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
    await throughTheSteps(page)
  })
  const large = await journey(browser, site, async (page) => {
    await openFile(page, files.large)
    await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
    await throughTheSteps(page)
    await aroundTheTable(page, files)
    await besideTheWorksheet(page, files)
  })
  const all = [...example, ...large]
  for (const { doing, ms } of all.toSorted((a, b) => b.ms - a.ms).slice(0, WORST)) console.log(`${ms} ms  ${doing}`)
  return [
    ...figuresOf('worked example', example),
    ...figuresOf('large worksheet', large),
    ...figuresOf('the whole journey', all),
  ]
}

function figuresOf(name: string, interactions: readonly Interaction[]): readonly Figure[] {
  const times = interactions.map(({ ms }) => ms)
  const figure = `interaction to next paint, ${SLOWER} × slower, ${name} (${times.length})`
  return [
    { name: `${figure}, median`, value: quantile(times, 0.5), unit: 'ms' },
    { name: `${figure}, p95`, value: quantile(times, 0.95), unit: 'ms', target: 100 },
    { name: `${figure}, slowest`, value: Math.max(...times), unit: 'ms' },
  ]
}

async function journey(browser: Browser, site: string, walk: (page: Page) => Promise<void>) {
  const { page, context } = await visit(browser, 'about:blank')
  page.setDefaultTimeout(120_000)
  await watchInteractions(page)
  await page.goto(site)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await walk(page)
  const interactions = await interactionsOf(page)
  await context.close()
  return interactions
}

/** Each step is opened; on each a few answers are changed, something is typed, and what is folded is opened. */
async function throughTheSteps(page: Page): Promise<void> {
  for (const step of STEPS) {
    await nowDoing(page, `opening ${step}`)
    await goTo(page, step)
    await nowDoing(page, `changing an answer on ${step}`)
    await someOf(page, 'input[type=radio]:not(:checked):not([disabled])', 3)
    await someOf(page, 'input[type=checkbox]:not([disabled])', 2)
    await nowDoing(page, `opening a fold on ${step}`)
    await someOf(page, 'summary', 3)
    await nowDoing(page, `typing on ${step}`)
    const field = page.locator('main textarea:visible').first()
    if ((await field.count()) === 0) continue
    await field.focus()
    for (const key of 'abcde') await page.keyboard.press(key, { delay: 80 })
  }
  await nowDoing(page, 'undo')
  await page.keyboard.press('ControlOrMeta+z')
}

/** The first visible ones of a kind in the page's main part, clicked one after another. */
async function someOf(page: Page, selector: string, times: number): Promise<void> {
  const found = await page.locator(`main ${selector}`).filter({ visible: true }).elementHandles()
  for (const one of found.slice(0, times)) {
    if (await one.isVisible()) await one.click({ force: true })
    await page.waitForTimeout(250)
  }
}

async function aroundTheTable(page: Page, files: SlowFiles): Promise<void> {
  await page.evaluate(() => location.assign('#/together'))
  await page.getByLabel('Add answer files').setInputFiles([...files.answers])
  await page.getByRole('button', { name: /^Add \d+ answer files/, disabled: false }).waitFor()
  await nowDoing(page, 'adding thirty answer files')
  await page.getByRole('button', { name: /^Add \d+ answer files/ }).click()
  await page.waitForTimeout(4_000)
  await nowDoing(page, 'leaving Together for Risks')
  await goTo(page, 'Risks')
  await page.waitForTimeout(2_000)
  await nowDoing(page, 'going back to Together')
  await page.goBack()
  await page.waitForTimeout(4_000)
  await nowDoing(page, 'opening a fold on Together')
  await someOf(page, 'summary', 4)
  await nowDoing(page, 'showing the summary')
  await page.getByRole('button', { name: /summary/i }).first().click()
  await page.waitForTimeout(2_000)
}

async function besideTheWorksheet(page: Page, files: SlowFiles): Promise<void> {
  await page.evaluate(() => location.assign('#/'))
  for (const [name, link] of [['the rules', '#/rules'], ['the licences', '#/licences']] as const) {
    await nowDoing(page, `opening ${name}`)
    await page.locator(`a[href="${link}"]`).first().click()
    await page.waitForTimeout(3_000)
    await nowDoing(page, `opening a fold on ${name}`)
    await someOf(page, 'summary', 3)
    await page.goBack()
    await page.waitForTimeout(1_000)
  }
  await nowDoing(page, 'opening the reading room')
  await page.locator('a[href="#/board"]').first().click()
  await page.locator('main.board input[type=file][multiple]').first().setInputFiles([files.signed, files.large])
  const row = page.getByRole('row').filter({ hasText: 'large.pdf' }).getByRole('link').first()
  await row.waitFor()
  await page.waitForTimeout(6_000)
  await nowDoing(page, 'opening the reading view')
  await row.click()
  await page.locator('[data-verdict]').or(page.locator('.reading__file')).first().waitFor()
  await page.waitForTimeout(8_000)
  await nowDoing(page, 'opening a fold in the reading view')
  await someOf(page, 'summary', 3)
}
