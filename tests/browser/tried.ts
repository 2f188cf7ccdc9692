import type { Browser } from 'playwright-core'
import { WORKERS, fromEveryWorker } from './every-worker.ts'
import { type Fate, fatesOf, waysKnown, waysTaken } from './ways-taken.ts'

type Fates = Readonly<Record<string, Fate>>

/** What became of every way out in one browser, as src/ui/screens/privacy/tried.json keeps it. */
export interface Tried {
  readonly page: Readonly<Record<string, Fates>>
  /** The same from every worker. */
  readonly workers: Fates
}

export async function tryEverything(browser: Browser, site: string): Promise<Tried> {
  const known = await waysKnown(browser, site)
  const unwalled = await waysTaken(browser, site, 'unwalled', known)
  const unguarded = await waysTaken(browser, site, 'unguarded', known)
  const attacked = await waysTaken(browser, site, 'attacked', known)
  return { page: fatesOf(known, [unwalled, unguarded, attacked]), workers: await workerFates(browser, site) }
}

/** The worst of what became of each way in any worker. The guard is not in workers, so it stops nothing there. */
async function workerFates(browser: Browser, site: string): Promise<Fates> {
  const open = await fromEveryWorker(browser, `${site}unwalled.html`)
  const walled = await fromEveryWorker(browser, site)
  const missing = WORKERS.filter(name => !walled.some(({ worker }) => worker === name))
  if (missing.length > 0) throw new Error(`Never started: ${missing.join(', ')}`)
  const arrived = (all: typeof open, way: string) => all.some(({ heard }) => heard.names.includes(way))
  const fate = (way: string): Fate => (arrived(walled, way) ? 'open' : arrived(open, way) ? 'policy' : 'silent')
  return Object.fromEntries((walled[0]?.tried ?? []).map(way => [way, fate(way)]))
}
