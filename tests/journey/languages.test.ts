import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { readXml, wordText } from '../unit/exports/read-xml.ts'
import { readZip } from '../unit/exports/read-zip.ts'
import { heardText, readPdf } from '../unit/report/read-pdf.ts'
import { en } from '../../src/words/words.ts'
import { es } from '../../src/words/es.ts'
import { downloaded, exportPdf, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe('in Spanish', () => {
  test('the page, the worksheet and its report speak it, and another visit does too', async () => {
    const { page, context, complaints } = await visit(browser, inject('site'))
    await page.getByRole('group', { name: 'Language of this page' }).getByRole('button', { name: 'Español' }).click()
    await page.getByRole('heading', { level: 1, name: es.pages.start.question }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Español')
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
    await page.getByText(es.pages.shell.language.unreviewed).waitFor()
    await page.getByRole('button', { name: es.pages.start.openExample }).click()
    await page.getByRole('navigation', { name: 'Pasos' }).getByRole('link', { name: 'Firma', exact: true }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'), page.getByRole('button', { name: 'Exportar PDF' }).click(),
    ])
    const heard = heardText(readPdf(readFileSync(await download.path())))
    expect(heard).toContain('Después de las salvaguardas')
    expect(heard).toContain(es.exampleTexts.paper.texts['feature.for'])
    const word = readZip(readFileSync(await downloaded(page, () =>
      page.getByRole('button', { name: es.pages.exports.word }).click())))
    expect(wordText(readXml(word.get('word/document.xml') ?? ''))).toContain('Una copia de la hoja del')
    expect(word.get('word/styles.xml')).toContain('<w:lang w:val="es"/>')
    expect(complaints).toEqual([])
    await page.goto('about:blank')
    await page.goto(inject('site'))
    await page.getByRole('heading', { level: 1, name: es.pages.start.question }).waitFor()
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    await context.close()
  })

  test('a worksheet that was begun in it is printed in it from an English page, until somebody chooses', async () => {
    const { page, context } = await visit(browser, inject('site'))
    await page.getByRole('button', { name: 'Español' }).click()
    await page.getByRole('button', { name: es.pages.start.openExample }).click()
    await page.getByRole('link', { name: es.pages.shell.startLink }).click()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: en.pages.start.question }).waitFor()
    await page.getByRole('list').getByRole('button', { name: 'Open Un paciente', exact: false }).click()
    const purpose = page.getByRole('textbox', { name: 'What is it for, and for whom?' })
    await expect.poll(() => purpose.getAttribute('lang')).toBe('es')
    await expect.poll(() => page.getByRole('banner').locator('[lang=es]').count()).toBe(1)
    await page.getByText('Help with this question').first().click()
    await expect.poll(() => page.locator('[lang=en]:has(cite)').count()).toBeGreaterThan(0)
    await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Sign', exact: true }).click()
    const languages = page.getByRole('group', { name: 'Language of the report' })
    await expect.poll(() => languages.getByRole('radio', { name: 'Español' }).isChecked()).toBe(true)
    await languages.getByRole('radio', { name: 'English' }).check()
    const heard = heardText(readPdf(readFileSync(await exportPdf(page))))
    expect(heard).toContain('After safeguards')
    await context.close()
  })

  test('names, days and order are those of the language, and help is that of each country', async () => {
    const { page, context } = await visit(browser, inject('site'), { locale: 'es-MX' })
    await page.getByRole('button', { name: 'Español' }).click()
    await page.getByText(es.crisisWords.title).click()
    const countries = page.locator('.help').getByRole('heading', { level: 3 })
    await expect.poll(() => countries.allTextContents()).toEqual([
      'México', 'Alemania', 'Australia', 'Canadá', 'España', 'Estados Unidos', 'Francia', 'Irlanda', 'Reino Unido',
      'Otros países de la Unión Europea', 'En los demás países',
    ])
    const mexico = page.locator('.help__country').filter({ hasText: 'México' })
    const number = mexico.getByRole('link', { name: 'llame al 800 911 2000: Línea de la Vida, México' })
    await expect.poll(() => number.getAttribute('href')).toBe('tel:8009112000')
    await page.getByText(es.crisisWords.sources).click()
    await page.locator('.help dd', { hasText: 'Leído en eluniversal.com.mx, 2025, el 27 nov 2026' }).waitFor()
    const elsewhere = page.locator('.help__country').filter({ hasText: 'En los demás países' })
    expect(await elsewhere.textContent()).not.toMatch(/\d{3}/)
    await context.close()
  })
})

/** What stands among the words, and is none. */
const NO_WORDS = new Set(['checked', 'mediaTypes'])

/** Every word between marks. The chunk of Spanish gives way to it: nothing of it is in the page that people get. */
const MARKED = JSON.stringify(en, (key, value) =>
  (typeof value === 'string' && !NO_WORDS.has(key) ? `‹${value}›` : value))

async function inMarkedWords(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => localStorage.setItem('affordance-worksheet-language', 'es'))
  await context.route(/\/assets\/es-[\w-]+\.js$/, async route => {
    const original = await (await route.fetch()).text()
    const name = /export\{\w+ as (\w+)\};?\s*$/.exec(original)?.[1] ?? 'es'
    await route.fulfill({ contentType: 'text/javascript', body: `const words=${MARKED};export{words as ${name}}` })
  })
}

/** Words on the page that stand between no marks, but for sources and what people typed. */
function hardWired(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode
      const text = textContent?.trim() ?? ''
      const others = 'noscript, script, style, textarea, [dir="auto"], [lang], cite, code'
      const isTyped = parentElement?.closest(others) != null
      if (/\p{L}{2,}/u.test(text) && !/[‹›]/.test(text) && !isTyped) found.add(text)
    }
    return [...found]
  })
}

describe('in marked words, from right to left', () => {
  const steps = ['feature', 'who', 'what', 'when', 'where', 'why', 'safeguards', 'risks', 'judgement', 'sign']
  const others = ['#/rules', '#/board', '#/check', '#/computer', '#/privacy', '#/first-steps', '#/glossary']
  const pages = ['#/', ...[...steps, 'together', 'room'].map(step => `#/${step}`), ...others]

  test('no word is hard-wired, and nothing is wider than a telephone', async () => {
    const { page, context } = await visit(browser, 'about:blank', { viewport: { width: 360, height: 740 } })
    await inMarkedWords(context)
    await page.goto(inject('site'))
    await page.getByRole('button', { name: `‹${en.pages.start.openExample}›` }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    const hard: Record<string, readonly string[]> = {}
    const wide: string[] = []
    for (const address of pages) {
      await page.evaluate(hash => { location.hash = hash }, address)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForTimeout(150)
      const left = await hardWired(page)
      if (left.length > 0) hard[address] = left
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(address)
    }
    expect(hard).toEqual({})
    expect(wide).toEqual([])
    await context.close()
  })
})
