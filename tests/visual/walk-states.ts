import type { Browser } from 'playwright-core'
import { FAULTS } from '../journey/faults.ts'
import { enter, stage, type Take } from './stage.ts'
import { choose, turnTo, workedOut } from './walk-worksheet.ts'

/** Places with nothing in them yet, a refused file, a tab that may only read, a part that is still to come. */
export async function walkStates(browser: Browser, site: string, take: Take): Promise<void> {
  const context = await stage(browser)
  const page = await enter(context, site)
  await choose(page, 'a.worksheet.json', '{"name":"app"}')
  await page.locator('.error-summary').waitFor()
  await take(page, 'refused', 360, 'light', '.error-summary')
  await take(page, 'refused', 1280, 'dark', '.error-summary')
  await page.getByRole('button', { name: 'New worksheet' }).click()
  await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  await take(page, 'nobody', 360, 'dark', '.team')
  await turnTo(page, '#/risks', 'Risks')
  await workedOut(page)
  await take(page, 'risks-empty', 1280, 'light')
  await turnTo(page, '#/together', 'Answer together')
  await take(page, 'together-empty', 768, 'dark')
  await turnTo(page, '#/room', 'Show of hands')
  await take(page, 'room-empty', 360, 'light')
  await page.getByText(/^Saved in this browser at/).waitFor()
  const second = await enter(context, `${site}#/who`)
  await second.getByText('Another tab is writing').waitFor()
  await take(second, 'read-only', 1280, 'dark')
  await take(second, 'read-only', 360, 'light')
  await second.close()
  await context.close()
  await walkFaults(browser, site, take)
}

async function walkFaults(browser: Browser, site: string, take: Take): Promise<void> {
  const context = await stage(browser)
  await context.addInitScript(FAULTS.full)
  await context.route(/\/assets\/rules-screen/, () => undefined)
  const page = await enter(context, site)
  await page.getByRole('button', { name: 'New worksheet' }).click()
  await page.getByRole('textbox', { name: 'What is it for' }).fill('It helps people to sleep.')
  await page.getByRole('alert').filter({ hasText: 'Not saved' }).waitFor()
  await take(page, 'not-saved', 360, 'dark')
  await take(page, 'not-saved', 1280, 'light')
  await page.evaluate(() => (location.hash = '#/rules'))
  await page.getByText('Loading').first().waitFor()
  await take(page, 'loading', 768, 'light')
  await context.close()
}
