import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killRounds } from '../browser/kill-rounds.ts'
import { buildSite, serveSite } from '../browser/site.ts'
import type { Remark } from './validators.ts'

const KILLS = 40

/** The built page, its browser killed again and again: what had been called saved must be there each time. */
export async function manyKills(): Promise<readonly Remark[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kills-site-'))
  const seed = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000)
  await buildSite(folder)
  const server = await serveSite(folder)
  try {
    const site = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`
    const { lost, called } = await killRounds({ site, kills: KILLS, seed })
    const sum = `${KILLS} kills, "saved" said of ${called} keys and clicks, ${lost.length} lost (CRASH_SEED=${seed})`
    return [{ line: sum, fine: lost.length === 0 && called > 0 }, ...lost.map((line) => ({ line, fine: false }))]
  } finally {
    await server.close()
    rmSync(folder, { recursive: true })
  }
}
