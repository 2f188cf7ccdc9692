import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type Page, chromium } from 'playwright-core'
import { findChromium } from '../browser/chromium.ts'
import { goTo, openFile } from '../journey/walk.ts'
import { type Figure, median, quantile } from './figure.ts'

const OPENINGS = 9
const KEYS = 120

/**
 * A worksheet with 12 actions, 30 people and 500 KB of notes as a draft in the browser: from the click on it to its
 * first question, and from a keystroke to "Saved". In a profile on the disk: a private window keeps drafts in memory.
 */
export async function measureSaving(site: string, file: string): Promise<readonly Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'bench-profile-'))
  const { executablePath, env } = await findChromium()
  const context = await chromium.launchPersistentContext(profile, {
    executablePath, env: { ...process.env, ...env } as Record<string, string>,
  })
  try {
    await keepDraft(await context.newPage(), site, file)
    const openings: number[] = []
    for (let turn = 0; turn < OPENINGS; turn++) openings.push(await opening(context, site))
    const text = await saving(context, site, 'Feature', 'What is it for, and for whom?')
    const note = await saving(context, site, 'Who', 'Note')
    const alone = await writingAlone(context)
    return [
      { name: 'draft, 12 actions, 30 people, 500 KB of notes: click to first question, median', value: median(openings),
        unit: 'ms', target: 250 },
      { name: 'the same, slowest of nine', value: Math.max(...openings), unit: 'ms' },
      ...figuresOf('a text', text),
      ...figuresOf('a note', note),
      { name: 'the browser alone: three such rows written strictly, median', value: median(alone), unit: 'ms' },
      { name: 'the same, p95', value: quantile(alone, 0.95), unit: 'ms' },
    ]
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

const figuresOf = (field: string, times: readonly number[]): readonly Figure[] => [
  { name: `the same: keystroke in ${field} to “Saved”, median`, value: median(times), unit: 'ms' },
  { name: `the same: keystroke in ${field} to “Saved”, p95`, value: quantile(times, 0.95), unit: 'ms', target: 10 },
]

async function keepDraft(page: Page, site: string, file: string): Promise<void> {
  await page.goto(site)
  await openFile(page, file)
  await page.getByText(/^Saved in this browser/).waitFor()
  await page.close()
}

const draftIn = (page: Page) => page.locator('.drafts').getByRole('button').first()

/** In the page, so that driving it takes no part in the time: until a frame shows the first question. */
async function opening(context: BrowserContext, site: string): Promise<number> {
  const page = await context.newPage()
  await page.goto(site, { waitUntil: 'networkidle' })
  const took = await draftIn(page).evaluate(button => new Promise<number>(done => {
    const from = performance.now()
    const look = () => {
      const field = document.querySelector<HTMLTextAreaElement>('main .question textarea')
      if (field === null || field.disabled) return requestAnimationFrame(look)
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => done(performance.now() - from))
      port1.start()
      return port2.postMessage(null)
    }
    (button as HTMLElement).click()
    requestAnimationFrame(look)
  }))
  await page.close()
  return took
}

async function saving(context: BrowserContext, site: string, step: 'Feature' | 'Who', field: string) {
  const page = await context.newPage()
  await page.goto(site, { waitUntil: 'networkidle' })
  await draftIn(page).click()
  await page.getByText(/^Saved in this browser/).waitFor()
  await goTo(page, step)
  await page.getByRole('main').getByRole('textbox', { name: field }).first().focus()
  await page.keyboard.press('End')
  await page.waitForTimeout(1_000)
  await page.evaluate(watchSaving)
  for (let turn = 0; turn < KEYS; turn++) {
    await page.keyboard.press('abcdefghij'.charAt(turn % 10))
    await page.waitForFunction(before => (globalThis as unknown as { saved: number[] }).saved.length > before, turn)
  }
  const times = await page.evaluate(() => (globalThis as unknown as { saved: number[] }).saved)
  await page.close()
  return times
}

/** What the browser and the disk take for a write of that size, read and acknowledged, without anything of ours. */
async function writingAlone(context: BrowserContext): Promise<readonly number[]> {
  const page = await context.newPage()
  await page.route('http://alone.test/', route => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto('http://alone.test/')
  const times = await page.evaluate(async keys => {
    const database = await new Promise<IDBDatabase>(done => {
      const asked = indexedDB.open('bench', 1)
      asked.onupgradeneeded = () => void asked.result.createObjectStore('rows')
      asked.onsuccess = () => done(asked.result)
    })
    const took: number[] = []
    for (let turn = 0; turn < keys; turn++) {
      const from = performance.now()
      await new Promise<void>(done => {
        const writing = database.transaction('rows', 'readwrite', { durability: 'strict' })
        writing.oncomplete = () => done()
        const rows = writing.objectStore('rows')
        rows.get('draft').onsuccess = () => {
          for (const name of ['draft', `${turn} a`, `${turn} b`]) rows.put({ text: 'x'.repeat(600) }, name)
        }
      })
      took.push(performance.now() - from)
      await new Promise(rest => setTimeout(rest, 20))
    }
    return took
  }, KEYS)
  await page.close()
  return times
}

/** Notes when an input came, and when the page says next that it is saved. */
function watchSaving(): void {
  const saved: number[] = []
  let since: number | undefined
  addEventListener('input', event => {
    since ??= event.timeStamp
  }, { capture: true })
  const told = new MutationObserver(() => {
    const says = document.querySelector('.save-status')?.textContent ?? ''
    if (since === undefined || !says.startsWith('Saved')) return
    saved.push(performance.now() - since)
    since = undefined
  })
  const header = document.querySelector('.save-status')?.parentElement
  if (header) told.observe(header, { childList: true, subtree: true, characterData: true })
  Object.assign(globalThis, { saved })
}
