import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { violationsOf } from './violations-of.ts'
import { visit } from './walk.ts'

interface Bill {
  readonly components: readonly { readonly name: string; readonly version: string }[]
}

const root = join(import.meta.dirname, '../..')

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** What each line says once all of them are opened. */
function linesOf(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('.licence')].map(line => ({
      work: line.querySelector('strong')?.textContent ?? '',
      terms: line.querySelector('.licence__terms')?.textContent ?? '',
      text: line.querySelector('.licence__text')?.textContent ?? '',
    })),
  )
}

test('the foot of the first screen leads to everything built in, with its terms', async () => {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await page.getByRole('link', { name: /their licences$/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Work of others in this page' }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  await expect.poll(() => page.locator('.licence:not(:has(.licence__text))').count()).toBe(0)
  const lines = await linesOf(page)
  const { components } = readJson(join(inject('dist'), 'sbom.cdx.json')) as Bill
  expect(lines.map(({ work }) => work)).toEqual(components.map(({ name, version }) => `${name} ${version}`))
  const { dependencies } = readJson(join(root, 'package.json')) as { readonly dependencies: Record<string, string> }
  const asked = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`)
  expect(lines.map(({ work }) => work)).toEqual(expect.arrayContaining([...asked, 'Noto Sans 20201225']))
  const without = lines.filter(({ terms, text }) => !/^Licence: \S/.test(terms) || text.length < 200)
  expect(without).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})
