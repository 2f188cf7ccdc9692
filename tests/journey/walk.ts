import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

export const STEPS = [
  'Feature', 'Who', 'What', 'When', 'Where', 'Why', 'Safeguards', 'Risks', 'Judgement', 'Sign',
] as const

export type Step = (typeof STEPS)[number]

/** One person at one browser: a profile of its own, and everything the page complained of. */
export interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  readonly complaints: readonly string[]
}

/**
 * A fresh profile, which has no service worker unless `serviceWorkers: 'allow'` asks for it: each visit would begin by
 * keeping the whole site.
 */
export async function freshProfile(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ acceptDownloads: true, ...options })
  if (options.serviceWorkers !== 'allow') await context.addInitScript(withoutServiceWorkers)
  return context
}

/** Opens the site in a fresh profile. */
export async function visit(browser: Browser, site: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await freshProfile(browser, options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  page.setDefaultTimeout(15_000)
  await page.goto(site)
  return { context, page, complaints }
}

/** Runs in the page, before its first script. */
function withoutServiceWorkers(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
}

/** Goes to a step by the list of steps, and waits until its heading stands there. */
export async function goTo(page: Page, step: Step): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: step, exact: true }).waitFor()
}

/** The status that says the tier on every step. */
export function tierOf(page: Page): Locator {
  return page.getByRole('status', { name: 'Risk tier' })
}

/** Answers every question of the step that offers answers and has none yet, with the first of them; says how many. */
export async function answerStep(page: Page): Promise<number> {
  const groups = page.getByRole('main').getByRole('group').filter({ hasNot: page.getByRole('textbox') })
  let answered = 0
  for (const group of await groups.all()) {
    const answers = group.getByRole('radio').or(group.getByRole('checkbox'))
    const isOpen = await answers.evaluateAll(all => all.length > 0 && !all.some(one => one.matches(':checked')))
    if (!isOpen) continue
    await answers.first().check()
    answered += 1
  }
  return answered
}

/** Adds somebody to the table, on the step Feature. */
export async function addPerson(page: Page, name: string, role: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a person' }).click()
  const form = page.getByRole('form', { name: 'A person at the table' })
  await form.getByLabel('Name, or what they want to be called').fill(name)
  await form.getByLabel('Role').selectOption(role)
  await form.getByRole('radio', { name: 'No' }).check()
  await form.getByRole('checkbox', { name: 'Will sign the report' }).check()
  await form.getByRole('button', { name: 'Add to the table' }).click()
  await form.waitFor({ state: 'detached' })
}

/** Exports the report, on the step Sign, and says where the download lies. */
export async function exportPdf(page: Page): Promise<string> {
  return downloaded(page, () => page.getByRole('button', { name: 'Export PDF' }).click())
}

/** Signs the report, on the step Sign, with a new key under a passphrase, and says where the download lies. */
export async function sign(page: Page, name: string): Promise<string> {
  const form = page.getByRole('form', { name: 'Sign the report' })
  const place = form.getByRole('radio', { name })
  if ((await place.count()) > 0) await place.check()
  else await form.getByRole('radio', { name: 'Somebody else' }).check()
  await form.getByLabel('Name as it should stand in the signature').fill(name)
  await form.getByLabel('Role').fill('Clinician')
  await form.getByRole('radio', { name: 'I took part' }).check()
  await form.getByLabel('Passphrase', { exact: true }).fill('four words to remember')
  await form.getByLabel('The same passphrase again').fill('four words to remember')
  return downloaded(page, () => form.getByRole('button', { name: 'Sign', exact: true }).click())
}

/** Opens the form of a report that came as a file, on the page of the signature check. */
export async function beginCounterSigning(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Sign this file' }).click()
  return page.getByRole('form', { name: 'Sign the report' })
}

/** Saves the worksheet file and says where the download lies. */
export async function saveWorksheet(page: Page): Promise<string> {
  return downloaded(page, () => page.getByRole('button', { name: 'Save worksheet file' }).click())
}

/** Opens a file on the first screen, or on the page of the signature check. */
export async function openFile(page: Page, path: string): Promise<void> {
  await page.getByLabel('Open a worksheet file').setInputFiles(path)
}

/** What the signature check says to outside programs. */
export async function checkOf(page: Page): Promise<Readonly<Record<'verdict' | 'printed' | 'result', string | null>>> {
  const region = page.getByRole('region', { name: 'Signature check' })
  await expect.poll(() => region.getAttribute('data-verdict'), { timeout: 20_000 }).not.toBeNull()
  const [verdict, printed, result] = await Promise.all(
    ['data-verdict', 'data-printed', 'data-result'].map(name => region.getAttribute(name)),
  )
  return { verdict: verdict ?? null, printed: printed ?? null, result: result ?? null }
}

/** Does something that hands over a file, and says where it lies. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  const name = download.suggestedFilename()
  const path = `${await download.path()}-${name}`
  await download.saveAs(path)
  return path
}
