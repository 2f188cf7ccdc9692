import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { downloaded, goTo, saveWorksheet, visit } from '../journey/walk.ts'
import { launchChromium } from './chromium.ts'
import { listen } from './listener.ts'
import { buildSingleFile } from './site.ts'

const root = join(import.meta.dirname, '../..')
const file = () => readFileSync(fileURLToPath(inject('singleFile')))

let browser: Browser
let folder: string
beforeAll(async () => {
  browser = await launchChromium()
  folder = mkdtempSync(join(tmpdir(), 'single-'))
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

test('the same sources in another folder give the same bytes, and the build tells their hash and size', async () => {
  for (const name of ['src', 'public', 'package.json', 'package-lock.json', 'vite.config.ts']) {
    cpSync(join(root, name), join(folder, 'copy', name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'copy/node_modules'))
  const printed = await buildSingleFile(join(folder, 'out'), join(folder, 'copy'))
  const again = readFileSync(join(folder, 'out/affordance-worksheet.html'))
  expect(Buffer.compare(again, file())).toBe(0)
  expect(printed).toContain(`${createHash('sha256').update(again).digest('hex')}  affordance-worksheet.html`)
  const kilobytes = Math.ceil(gzipSync(again, { level: 9 }).length / 1024)
  expect(printed).toContain(`gzip ${kilobytes} KB`)
  expect(kilobytes).toBeLessThanOrEqual(1800)
})

test('opened from a disk it asks for nothing, keeps what was typed, draws pages, and writes for Word', async () => {
  const { page, context, complaints } = await visit(browser, 'about:blank', { serviceWorkers: 'allow' })
  const asked: string[] = []
  context.on('request', request => asked.push(request.url()))
  await page.goto(inject('singleFile'))
  await page.getByText('This is the single file.').waitFor()
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await goTo(page, 'Sign')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Sign', exact: true }).waitFor()
  const saved = await saveWorksheet(page)
  expect(saved).toMatch(/\.worksheet\.json$/)
  await expect.poll(() => page.getByRole('radio', { name: 'Only I use this device' }).count()).toBe(0)
  const report = await downloaded(page, () => page.getByRole('button', { name: 'Export PDF' }).click())
  const docx = await downloaded(page, () => page.getByRole('button', { name: 'Save Word' }).click())
  expect(readFileSync(docx).subarray(0, 2).toString()).toBe('PK')

  await page.goto(`${inject('singleFile')}#/board`)
  await page.getByLabel('Add worksheets').setInputFiles(report)
  await page.getByRole('table', { name: 'Worksheets' }).getByRole('link', { name: 'Read' }).click()
  const sheet = page.getByRole('img', { name: /as printed$/ })
  await expect.poll(() => sheet.getAttribute('aria-busy')).toBe('false')
  expect(await sheet.evaluate(element => (element as HTMLCanvasElement).width)).toBeGreaterThan(300)
  expect(new Set(asked.filter(url => !/^(?:blob|data):/.test(url)))).toEqual(new Set([inject('singleFile')]))
  expect(complaints).toEqual([])
  await context.close()
})

/** Runs in the page: ways to tell somebody else something. */
async function tryToSend(to: string): Promise<void> {
  const ways: readonly (() => unknown)[] = [
    () => fetch(`${to}/fetch`, { mode: 'no-cors' }),
    () => navigator.sendBeacon(`${to}/beacon`, 'x'),
    () => new WebSocket(`${to.replace('http', 'ws')}/websocket`),
    () => Object.assign(new Image(), { src: `${to}/image` }),
    () => document.body.append(Object.assign(document.createElement('iframe'), { src: `${to}/frame` })),
    () => document.head.appendChild(document.createElement('style')).append(`@import '${to}/style'`),
    () => window.open(`${to}/open`),
    () => document.body.appendChild(Object.assign(document.createElement('a'), { href: `${to}/link` })).click(),
  ]
  const attempt = async (way: () => unknown) => way()
  await Promise.allSettled(ways.map(attempt))
}

test.each([
  ['without policy and guard, so the probe can see a leak',
    (html: string) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*<script>[^]*?<\/script>/, ''),
    ['beacon', 'fetch', 'frame', 'image', 'link', 'open', 'style', 'websocket']],
  ['as it is built', (html: string) => html, []],
] as const)('what a script inside it could send %s', async (_, change, leaks) => {
  const path = join(folder, 'attacked.html')
  writeFileSync(path, change(file().toString()))
  const listener = await listen()
  const { page, context } = await visit(browser, pathToFileURL(path).href)
  const port = new URLSearchParams(listener.query).get('port')
  await page.evaluate(tryToSend, `http://127.0.0.1:${port}`).catch(() => undefined)
  expect((await listener.heard(leaks)).names).toEqual(leaks)
  await context.close()
  listener.close()
})

test('a file in which one letter of the script was changed does not run', async () => {
  const path = join(folder, 'changed.html')
  writeFileSync(path, file().toString().replace('Is this AI feature', 'Is that AI feature'))
  const { page, context } = await visit(browser, pathToFileURL(path).href)
  await expect.poll(() => page.getByRole('heading').count()).toBe(0)
  await context.close()
})
