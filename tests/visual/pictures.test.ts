import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Chromium, findChromium, launchChromium } from '../browser/chromium.ts'
import { difference } from './compare.ts'
import type { Shot } from './stage.ts'
import { enter, stage } from './stage.ts'
import { KEPT, keptPicture, takePictures } from './take-pictures.ts'

/** Where a picture goes that is not as it was kept, with what differs. */
const UNLIKE = join(import.meta.dirname, '../../node_modules/.cache/visual')
/** A share of all pixels: less than a letter. */
const ALLOWED = 0.0001
const MOST = { pictures: 40, bytes: 4_000_000 }

const chromium: Chromium = await findChromium()
/** Another browser draws other edges: only the pinned one can say whether the page has changed. */
const isPinned = chromium.from === 'bundled'

let browser: Browser
let paper: Page
beforeAll(async () => {
  browser = await launchChromium(chromium)
  paper = await browser.newPage()
})
afterAll(() => browser.close())

const isKept = (name: string) => existsSync(join(KEPT, `${name}.png`))

/** What differs from the picture that is kept, or null where it is as it was. */
async function unlike({ name, png }: Shot) {
  const kept = keptPicture(name)
  if (kept.equals(png)) return null
  const found = await difference(paper, kept, png)
  return found.share > ALLOWED ? found : null
}

test.runIf(isPinned)('every screen and state looks as it was kept', async () => {
  rmSync(UNLIKE, { recursive: true, force: true })
  const shots = await takePictures(browser, inject('site'), async shot =>
    !isKept(shot.name) || (await unlike(shot)) === null)
  const names = readdirSync(KEPT).map(name => name.replace('.png', ''))
  expect(shots.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
  const changed: string[] = []
  for (const shot of shots) {
    const found = await unlike(shot)
    if (found === null) continue
    mkdirSync(UNLIKE, { recursive: true })
    writeFileSync(join(UNLIKE, `${shot.name}.png`), shot.png)
    writeFileSync(join(UNLIKE, `${shot.name}-difference.png`), found.picture)
    changed.push(`${shot.name}: ${(100 * found.share).toFixed(3)} %`)
  }
  expect(changed, `See ${UNLIKE}. If the change was meant: npm run pictures`).toEqual([])
}, 240_000)

test('there are few of them, and they are small', () => {
  const sizes = readdirSync(KEPT).map(name => statSync(join(KEPT, name)).size)
  expect(sizes.length).toBeLessThanOrEqual(MOST.pictures)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST.bytes)
})

test.runIf(isPinned)('a colour a shade off, and a line a few pixels off, are seen; nothing else is', async () => {
  const context = await stage(browser)
  const page = await enter(context, inject('site'))
  const look = () => page.screenshot({ animations: 'disabled' })
  const after = async (style: string) => {
    const element = await page.addStyleTag({ content: style })
    const picture = await look()
    await element.evaluate(node => (node as Element).remove())
    return (await difference(paper, before, picture)).share
  }
  const before = await look()
  expect(await after('.nobody { color: var(--color-error) }')).toBe(0)
  expect(await after('.way p { position: relative; inset-block-start: 4px }')).toBeGreaterThan(ALLOWED)
  expect(await after(':root { --color-link: #0f6594 }')).toBeGreaterThan(ALLOWED)
  expect(await after(':root { --color-surface: #f7f7f7 }')).toBeGreaterThan(ALLOWED)
  expect(await after(':root { --space-3: 0.8rem }')).toBeGreaterThan(ALLOWED)
  await context.close()
})
