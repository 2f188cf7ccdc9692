import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchChromium } from '../browser/chromium.ts'
import { buildSite, serveSite } from '../browser/site.ts'
import { goTo, visit } from '../journey/walk.ts'

const PICTURE = join(import.meta.dirname, '../visual/risks.png')

/** Takes the README's picture anew from the built page: `npm run picture`, after a change that it would show. */
export async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'picture-'))
  await buildSite(folder)
  const server = await serveSite(folder)
  const browser = await launchChromium()
  try {
    const site = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`
    const { page } = await visit(browser, site, { viewport: { width: 1280, height: 800 } })
    await page.getByRole('button', { name: 'Open the worked example' }).click()
    await goTo(page, 'Risks')
    await page.screenshot({ path: PICTURE })
    return 0
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true })
  }
}
