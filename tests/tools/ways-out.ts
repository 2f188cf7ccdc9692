import { writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { findChromium, installedChromium, launchChromium } from '../browser/chromium.ts'
import { buildSite, serveSite } from '../browser/site.ts'
import { type Tried, tryEverything } from '../browser/tried.ts'

const TRIED_FILE = join(import.meta.dirname, '../../src/ui/screens/privacy/tried.json')

/**
 * Tries every way out in the browser of the tests and in a full one, and writes down what became of each, for the page
 * "What leaves this browser": `npm run ways-out`, after every change of the wall or of what is tried.
 *
 * @throws where this machine has no full browser: half of the answer would look like all of it
 */
export async function main(): Promise<number> {
  const full = installedChromium()
  if (full === undefined) throw new Error('No Chromium is installed on this machine, so the page could not name one.')
  const dist = join(import.meta.dirname, '../../dist/test')
  await buildSite(dist)
  const server = await serveSite(dist)
  const site = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`
  const versions: string[] = []
  const found: Tried[] = []
  for (const chromium of [await findChromium(), full]) {
    const browser = await launchChromium(chromium)
    versions.push(browser.version())
    found.push(await tryEverything(browser, site))
    await browser.close()
  }
  await server.close()
  writeFileSync(TRIED_FILE, textOf(versions, found))
  return 0
}

/** One way a line, with what became of it in the one browser and in the other. */
function textOf(versions: readonly string[], [one, other]: readonly Tried[]): string {
  const on = new Date().toISOString().slice(0, 10)
  const both = { page: beside(one?.page, other?.page), workers: beside(one?.workers, other?.workers) }
  const text = JSON.stringify({ on, versions, ...both }, null, 2)
  return `${text.replace(/\[\s+("[^"]+"),\s+("[^"]+")\s+\]/g, '[$1, $2]')}\n`
}

function beside(one: unknown, other: unknown): unknown {
  if (typeof one !== 'object' || one === null) return [one, other]
  return Object.fromEntries(Object.entries(one).map(([name, value]) =>
    [name, beside(value, (other as Record<string, unknown>)[name])]))
}
