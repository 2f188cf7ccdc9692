import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import kept from '../../src/ui/screens/privacy/tried.json'
import { installedChromium, launchChromium } from '../browser/chromium.ts'
import { WORKERS, fromEveryWorker } from '../browser/every-worker.ts'
import { buildSite, serveSite } from '../browser/site.ts'
import { only, waysKnown, waysTaken } from '../browser/ways-taken.ts'
import type { Remark } from './validators.ts'

/** Ways that are open in either browser, as the page "What leaves this browser" says. */
const knownOpen = new Set(Object.values(kept.page).flatMap(ways =>
  Object.entries(ways).flatMap(([way, fates]) => (fates.includes('open') ? [way] : []))))

/** Of the ways that work without a wall here, fewer than this would mean that the probe is blind. */
const MOST_WORK = 100

/** Every way out of the built page in a full Chromium; a reason in words where this machine has none. */
export async function egressInFullBrowser(): Promise<readonly Remark[] | string> {
  const chromium = installedChromium()
  if (chromium === undefined) return 'ways out in a full Chromium, none is installed'
  const dist = mkdtempSync(join(tmpdir(), 'egress-'))
  await buildSite(dist)
  const server = await serveSite(dist)
  const site = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`
  const browser = await launchChromium(chromium)
  try {
    const known = await waysKnown(browser, site)
    const open = await waysTaken(browser, site, 'unwalled', known)
    const shut = await waysTaken(browser, site, 'attacked', only(known, way => !knownOpen.has(way)))
    const workers = await fromEveryWorker(browser, site)
    const names = new Set(workers.map(({ worker }) => worker))
    const bytes = workers.reduce((sum, { heard }) => sum + heard.bytes, 0)
    return [
      {
        line: `${browser.version()}: without a wall ${open.names.length} ways arrive`,
        fine: open.names.length > MOST_WORK,
      },
      { line: `past the wall ${shut.bytes} bytes, ${shut.silent} empty connections`, fine: shut.bytes === 0 },
      {
        line: `from its workers (${[...names].join(', ')}) ${bytes} bytes`,
        fine: bytes === 0 && names.size === WORKERS.length,
      },
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}
