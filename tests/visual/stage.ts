import type { Browser, BrowserContext, Page } from 'playwright-core'
import { loadFonts } from '../../src/report/fonts/load-fonts.ts'
import { freshProfile } from '../journey/walk.ts'

/** One picture of the built page, by the name under which it is kept. */
export interface Shot {
  readonly name: string
  readonly png: Buffer
}

const HEIGHTS = { 360: 740, 768: 900, 1280: 800 } as const
const TRIES = 20
const NOON = new Date('2026-11-27T12:00:00Z')
/** Fingerprints and sums differ from run to run, as keys and releases do. */
const MASKED = '.code, .citation__address'

/** Takes one picture: how wide, in which scheme, from which element on. */
export type Take = (
  page: Page, name: string, width: keyof typeof HEIGHTS, colorScheme: 'light' | 'dark', from?: string,
) => Promise<void>

/** A profile in which nothing depends on the machine or the day. */
export async function stage(browser: Browser): Promise<BrowserContext> {
  const context = await freshProfile(browser, {
    bypassCSP: true, timezoneId: 'UTC', locale: 'en-GB', reducedMotion: 'reduce', deviceScaleFactor: 1,
  })
  context.setDefaultTimeout(15_000)
  await context.clock.setFixedTime(NOON)
  await context.addInitScript(() => {
    let drawn = 0
    crypto.getRandomValues = (array) => {
      new Uint8Array(array.buffer).forEach((_, index, bytes) => (bytes[index] = (drawn += 1) % 256))
      return array
    }
  })
  return context
}

/** Opens the site in the letters that every copy of it has along, as a system's own differ. */
export async function enter(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize({ width: 1280, height: HEIGHTS[1280] })
  await page.goto(address)
  await page.addStyleTag({ content: LETTERS })
  await page.evaluate(() => document.fonts.ready)
  return page
}

/** Collects the pictures that it takes: each is taken again, for a while, until it is as it is to be. */
export function taking(shots: Shot[], isSettled: (shot: Shot) => Promise<boolean>): Take {
  return async (page, name, width, colorScheme, from) => {
    await page.setViewportSize({ width, height: HEIGHTS[width] })
    await page.emulateMedia({ colorScheme })
    await page.evaluate((selector) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      scrollTo(0, 0)
      if (selector) document.querySelector(selector)?.scrollIntoView()
    }, from)
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const png = await page.screenshot({ animations: 'disabled', caret: 'hide', mask: [page.locator(MASKED)] })
      const shot = { name: `${name}-${width}-${colorScheme}`, png }
      const isLast = tries === TRIES || await isSettled(shot)
      if (isLast) return void shots.push(shot)
    }
  }
}

const face = (family: string, weight: number, data: string): string =>
  `@font-face { font-family: ${family}; font-weight: ${weight}; src: url("data:font/ttf;base64,${
    Buffer.from(data, 'latin1').toString('base64')}") }`

const { regular, bold, symbols } = loadFonts()
const LETTERS = [
  face('Kept', 400, regular.data), face('Kept', 700, bold.data), face('KeptSymbols', 400, symbols.data),
  ':root { --font-body: Kept, KeptSymbols; --font-voice: Kept, KeptSymbols; --font-code: Kept, KeptSymbols }',
  // What is laid out only once it is seen (styles/unseen.css) would move what is scrolled to.
  '* { content-visibility: visible !important }',
].join('\n')
