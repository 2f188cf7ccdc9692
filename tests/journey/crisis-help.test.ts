import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { violationsOf } from './violations-of.ts'
import { goTo, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const SAMARITANS = 'call 116 123: Samaritans, United Kingdom'

/** What a press on a link comes to: where it would lead, and whether the guard stopped it there. */
async function watchPresses(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const note = ({ type, defaultPrevented }: Event, address: string) =>
      seen.push(`${type} ${address} ${defaultPrevented ? 'stopped' : 'goes'}`)
    window.addEventListener('click', event => {
      const link = (event.target as Element).closest('a')
      if (link) note(event, link.getAttribute('href') ?? '')
    })
    window.navigation.addEventListener('navigate', event => void note(event, event.destination.url))
  })
  return () => page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)])
}

test('a number is one press away, and an address that was changed leads nowhere', async () => {
  const { page, context } = await visit(browser, inject('site'), { locale: 'en-GB' })
  const presses = await watchPresses(page)
  await page.getByText('Need help now?').click()
  const help = page.locator('.help')
  await expect.poll(() => help.getByRole('heading', { level: 3 }).first().textContent()).toBe('United Kingdom')
  await help.getByRole('link', { name: SAMARITANS }).click()
  await help.getByRole('link', { name: 'text 85258: Shout, United Kingdom' }).click()
  const way = (address: string, fate: string) => ['click', 'navigate'].map(by => `${by} ${address} ${fate}`)
  const pressed = ['tel:116123', 'sms:85258'].flatMap(address => way(address, 'goes'))
  await expect.poll(presses).toEqual(pressed)

  const changed = ['sms:85258?body=what-was-typed', 'tel:116123;phone-context=typed', 'tel:0123456789']
  for (const address of changed) {
    await help.getByRole('link').first().evaluate((link, to) => link.setAttribute('href', to), address)
    await help.getByRole('link').first().click()
    await page.evaluate(to => location.assign(to), address)
  }
  await expect.poll(presses).toEqual([...pressed, ...changed.flatMap(address => way(address, 'stopped'))])
  await context.close()
})

test('help is at the foot of every page, and the pages beside the worksheet lead back to where one was', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'), {
    locale: 'en-GB', viewport: { width: 360, height: 740 },
  })
  const foot = page.getByRole('contentinfo')
  await foot.getByRole('link', { name: 'What our words mean' }).waitFor()
  await expect.poll(() => page.getByText('Need help now?').count()).toBe(1)
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await page.getByText(/^Step 1 of/).click()
  await goTo(page, 'Safeguards')
  await foot.getByText('Need help now?').click()
  const number = foot.getByRole('link', { name: SAMARITANS })
  await expect.poll(async () => (await number.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  expect(await violationsOf(page)).toEqual([])

  for (const beside of ['glossary', 'accessibility', 'privacy', 'computer', 'licences', 'rules']) {
    await page.evaluate(to => void (location.hash = to), `#/${beside}`)
    await page.getByRole('banner').getByRole('link', { name: 'Back to the worksheet' }).click()
    await page.getByRole('heading', { level: 1, name: 'Safeguards', exact: true }).waitFor()
  }
  expect(complaints).toEqual([])
  await context.close()
})
