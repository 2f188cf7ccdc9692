import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Page, chromium } from 'playwright-core'
import { findChromium } from './chromium.ts'
import { emptyLedger, found, listen, work } from './ledger.ts'

export interface KillRounds {
  readonly site: string
  readonly kills: number
  readonly seed: number
}

export interface KillReport {
  /** Each answer that was called saved and was not there, with the round in which it was lost. */
  readonly lost: readonly string[]
  /** How often the page said "Saved" with something new, over all rounds: without that nothing was tried. */
  readonly called: number
}

/**
 * Works on one worksheet in a browser of its own, kills the whole browser at a random moment, starts it again on the
 * same profile, and compares what is there with what had been called saved: as often as `kills` says.
 */
export async function killRounds({ site, kills, seed }: KillRounds): Promise<KillReport> {
  const profile = await mkdtemp(join(tmpdir(), 'kills-'))
  const random = randomFrom(seed)
  const ledger = emptyLedger()
  const hand = { pause: () => [0, 15, 60][random(3)] ?? 0, pick: () => random(1000), isOver: () => false }
  const lost: string[] = []
  let called = 0
  try {
    for (let round = 0; round <= kills; round++) {
      const running = await start(profile)
      const { page, close } = await openPage(running.address, ledger)
      await page.goto(round === 0 ? site : `${site}#/feature`)
      if (round === 0) await page.getByRole('button', { name: 'New worksheet' }).click()
      await page.locator('main textarea').first().waitFor({ timeout: 30_000 })
      if (round > 0) lost.push(...(await found(page, ledger)).map((what) => `kill ${round}: ${what}`))
      if (round < kills) {
        const working = work(page, ledger, hand).catch(() => undefined)
        await new Promise((resolve) => setTimeout(resolve, 150 + random(1800)))
        await running.kill()
        await working
        called += ledger.text.called + ledger.choice.called
      } else {
        await running.kill()
      }
      await close()
    }
    return { lost, called }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function openPage(address: string, ledger: Parameters<typeof listen>[1]) {
  const browser = await chromium.connectOverCDP(address)
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('A browser without a profile.')
  await listen(context, ledger)
  const page: Page = await context.newPage()
  return { page, close: () => browser.close().catch(() => undefined) }
}

/** A browser as a process group of its own, so that nothing of it outlives the kill, and nothing else dies with it. */
async function start(profile: string): Promise<{ readonly address: string; readonly kill: () => Promise<void> }> {
  const { executablePath, env } = await findChromium()
  const flags = ['--headless', '--no-sandbox', '--no-first-run', '--disable-gpu', '--remote-debugging-port=0']
  const portFile = join(profile, 'DevToolsActivePort')
  await rm(portFile, { force: true })
  const child = spawn(executablePath, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true, stdio: 'ignore', env: { ...process.env, ...env },
  })
  const ended = once(child, 'exit')
  const kill = async () => {
    killGroup(child)
    await ended
  }
  for (let tries = 0; tries < 300; tries++) {
    const [port] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n')
    if (port) return { address: `http://127.0.0.1:${port}`, kill }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await kill()
  throw new Error('The browser did not start.')
}

function killGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL')
}

/** Numbers below `limit`, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % limit
  }
}
