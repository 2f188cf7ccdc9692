import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { violationsOf } from '../journey/violations-of.ts'
import { downloaded, goTo, visit } from '../journey/walk.ts'
import { launchChromium } from './chromium.ts'
import { type Host, host } from './host.ts'

const SECOND = '<meta name="release" content="second" />'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** A page of the first release, kept in its browser, and a host that has the second one by now. */
async function beforeRelease() {
  const at = await host(inject('dist'))
  const { page, context, complaints } = await visit(browser, at.site, { serviceWorkers: 'allow' })
  await page.getByText('Works without network from now on').waitFor()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  return { at, page, context, complaints }
}

/** A deploy takes the parts of the release before away. */
function release(at: Host): void {
  at.remove(at.named('assets/rules-screen-')[0] ?? '')
  at.release('index.html', html => html.replace('</head>', `${SECOND}</head>`))
}

/** As a browser does whenever the page is loaded, and once a day. */
function lookForNewer(page: Page): Promise<unknown> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
}

const isSecond = (page: Page) => page.locator('meta[name="release"]').count().then(count => count === 1)
const offer = (page: Page) => page.getByText('A new version of this page is there')
const useIt = (page: Page) => page.getByRole('button', { name: 'Use it now' }).click()
const purpose = (page: Page) => page.getByRole('textbox', { name: 'What is it for, and for whom?' })

test('an open worksheet stays as it is until somebody chooses, and then nothing of it is lost', async () => {
  const { at, page, context, complaints } = await beforeRelease()
  await page.getByRole('button', { name: 'New worksheet' }).click()
  release(at)
  await lookForNewer(page)
  await offer(page).waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Later' }).click()
  await expect.poll(() => offer(page).count()).toBe(0)
  await page.getByRole('link', { name: 'How it is made' }).click()
  await page.getByRole('heading', { level: 1, name: 'How the tier is made' }).waitFor()

  await page.goBack()
  await page.reload()
  await offer(page).waitFor()
  expect(await isSecond(page)).toBe(false)
  await purpose(page).fill('For people who wait.')
  await useIt(page)
  await expect.poll(() => isSecond(page)).toBe(true)
  await expect.poll(() => purpose(page).inputValue()).toBe('For people who wait.')
  await expect.poll(() => offer(page).count()).toBe(0)
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1)
  expect(complaints).toEqual([])
  await context.close()
  await at.stop()
})

test('nothing is swapped under another tab, and the one that asks is told', async () => {
  const { at, page, context } = await beforeRelease()
  const other = await context.newPage()
  await other.goto(at.site)
  await other.getByRole('button', { name: 'New worksheet' }).click()
  release(at)
  await lookForNewer(page)
  await useIt(page)
  await page.getByText('this page is open in another tab or window too').waitFor()
  expect(await page.evaluate(() => caches.keys())).toHaveLength(2)
  await other.getByRole('link', { name: 'How it is made' }).click()
  await other.getByRole('heading', { level: 1, name: 'How the tier is made' }).waitFor()
  expect([await isSecond(page), await isSecond(other)]).toEqual([false, false])
  await other.close()
  await useIt(page)
  await expect.poll(() => isSecond(page)).toBe(true)
  await context.close()
  await at.stop()
})

test('what is saved nowhere else is not given up for it; with all tabs closed it comes by itself', async () => {
  const { at, page, context } = await beforeRelease()
  release(at)
  await lookForNewer(page)
  await page.getByRole('button', { name: 'New worksheet' }).click()
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Object.assign(IDBObjectStore.prototype, { put: full, add: full })
  })
  await purpose(page).fill('For people who wait.')
  await useIt(page)
  await page.getByText('your last answers are not saved in this browser').waitFor()
  expect(await isSecond(page)).toBe(false)
  const saved = await downloaded(page, () => page.getByRole('button', { name: 'Save worksheet file' }).click())
  await page.goto(`${at.site}#/board`)
  await page.getByLabel('Add worksheets').setInputFiles(saved)
  await useIt(page)
  await page.getByText('the reading room holds files').waitFor()
  await page.close({ runBeforeUnload: false })
  const next = await context.newPage()
  // The browser may still count a tab that was just closed.
  const comesByItself = async () => {
    await next.goto('about:blank')
    await next.goto(at.site)
    return isSecond(next)
  }
  await expect.poll(comesByItself).toBe(true)
  await context.close()
  await at.stop()
})

test('of a release with one altered file nothing is taken, and the one before opens without network', async () => {
  const { at, page, context } = await beforeRelease()
  release(at)
  at.alter(at.named('assets/risks-screen-')[0] ?? '', text => `${text}\n//`)
  await lookForNewer(page)
  const isInstalling = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing !== null)
  await expect.poll(isInstalling).toBe(false)
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1)
  await at.stop()
  await page.reload()
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Risks')
  expect([await offer(page).count(), await isSecond(page)]).toEqual([0, false])
  await context.close()
})
