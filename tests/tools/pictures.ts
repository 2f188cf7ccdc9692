import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchChromium } from '../browser/chromium.ts'
import { buildSite, serveSite } from '../browser/site.ts'
import { KEPT, sameTwice, takePictures } from '../visual/take-pictures.ts'

/** Takes the pictures of the visual tests anew: `npm run pictures`, after a change that was meant. Look at each. */
export async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  await buildSite(folder)
  const server = await serveSite(folder)
  const browser = await launchChromium()
  try {
    const site = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`
    const shots = await takePictures(browser, site, sameTwice())
    rmSync(KEPT, { recursive: true, force: true })
    mkdirSync(KEPT)
    for (const { name, png } of shots) writeFileSync(join(KEPT, `${name}.png`), png)
    console.log(`${shots.length} pictures taken`)
    return 0
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true })
  }
}
