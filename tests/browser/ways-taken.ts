import type { Browser } from 'playwright-core'
import type { Wall } from './attacked-pages.ts'
import { type Heard, listen } from './listener.ts'

/** How many pages try something at the same time. */
const AT_ONCE = 4

/** Names of ways out, by the group they belong to. */
type Groups = Readonly<Record<string, readonly string[]>>

/** Every way that the hostile scripts know: those that leave a page where it is, and those that need one each. */
export interface Known {
  readonly staying: Groups
  readonly going: Groups
}

/** What became of an attempt; 'silent': it came to nothing even where nothing was in its way. */
export type Fate = 'policy' | 'guard' | 'open' | 'silent'

export async function waysKnown(browser: Browser, site: string): Promise<Known> {
  const page = await browser.newPage()
  await page.goto(`${site}attacked-alone.html`)
  const known = await page.evaluate(() => (globalThis as unknown as { attacks: Known }).attacks)
  await page.close()
  return known
}

/** Takes ways out from the built page behind one of the walls, and says what was heard outside. */
export async function waysTaken(
  browser: Browser, site: string, wall: Wall, asked: Known, expected: readonly string[] = [],
): Promise<Heard> {
  const listener = await listen()
  const context = await browser.newContext()
  const address = (page: string, names: string) => `${site}${page}.html?try=${names}&${listener.query}`
  const pages = [
    address(wall, namesIn(asked.staying).join()),
    ...namesIn(asked.going).map(name => address(`${wall}-alone`, name)),
  ]
  await inLanes(pages, async url => void (await (await context.newPage()).goto(url)))
  const heard = await listener.heard(expected)
  await context.close()
  listener.close()
  return heard
}

/** The given names, or all but them. */
export function only(known: Known, wanted: (name: string) => boolean): Known {
  const kept = (groups: Groups) =>
    Object.fromEntries(Object.entries(groups).map(([group, names]) => [group, names.filter(wanted)]))
  return { staying: kept(known.staying), going: kept(known.going) }
}

/** What became of each way, told by what arrived without a wall, past the policy alone, and past both. */
export function fatesOf(
  known: Known, [unwalled, unguarded, attacked]: readonly [Heard, Heard, Heard],
): Readonly<Record<string, Readonly<Record<string, Fate>>>> {
  const fateOf = (name: string): Fate => {
    if (attacked.names.includes(name)) return 'open'
    if (unguarded.names.includes(name)) return 'guard'
    return unwalled.names.includes(name) ? 'policy' : 'silent'
  }
  const groups = Object.entries({ ...known.staying, ...known.going })
  return Object.fromEntries(groups.map(([group, names]) => [
    group, Object.fromEntries(names.map(name => [name, fateOf(name)])),
  ]))
}

function namesIn(groups: Groups): readonly string[] {
  return Object.values(groups).flat()
}

async function inLanes(urls: readonly string[], visit: (url: string) => Promise<void>): Promise<void> {
  const left = [...urls]
  const lane = async () => {
    for (let url = left.shift(); url !== undefined; url = left.shift()) await visit(url)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
}
