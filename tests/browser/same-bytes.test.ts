import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { readWorksheet } from '../../src/record/read-worksheet.ts'
import type { ExportedWorksheet } from '../../src/record/worksheet.ts'
import { renderReport } from '../../src/report/render-report.ts'
import { readAttachments } from '../../src/signature/attachments.ts'
import { exportPdf, goTo, visit } from '../journey/walk.ts'
import { type Chromium, findChromium, installedChromium, launchChromium } from './chromium.ts'

const ZONES = ['Pacific/Kiritimati', 'America/St_Johns']

/** The bundled browser, and one that this machine has besides. */
async function browsers(): Promise<readonly Chromium[]> {
  return [await findChromium(), ...[installedChromium() ?? []].flat()]
}

test('a report drawn in any browser and time zone is the one that Node draws from its attached record', async () => {
  for (const chromium of await browsers()) {
    const browser = await launchChromium(chromium)
    for (const timezoneId of ZONES) {
      const { page, context } = await visit(browser, inject('site'), { timezoneId, locale: 'de-DE' })
      await page.getByRole('button', { name: 'Open the worked example' }).click()
      await goTo(page, 'Sign')
      const pdf = new Uint8Array(readFileSync(await exportPdf(page)))
      expect(Buffer.compare(renderReport(await recordIn(pdf)).pdf, pdf)).toBe(0)
      await context.close()
    }
    await browser.close()
  }
})

test('the single file, opened from a disk, prints the very bytes that the site prints', async () => {
  const browser = await launchChromium()
  const printed: Uint8Array[] = []
  for (const form of ['site', 'singleFile'] as const) {
    const { page, context } = await visit(browser, 'about:blank')
    // One moment and one draw of ids for both: all that two reports of one worksheet may differ in.
    await page.clock.setFixedTime(new Date('2026-11-27T12:00:00Z'))
    await page.addInitScript(() => {
      let drawn = 0
      crypto.getRandomValues = (array) => {
        new Uint8Array(array.buffer).forEach((_, index, bytes) => (bytes[index] = (drawn += 1) % 256))
        return array
      }
    })
    await page.goto(inject(form))
    await page.getByRole('button', { name: 'Open the worked example' }).click()
    await goTo(page, 'Sign')
    printed.push(new Uint8Array(readFileSync(await exportPdf(page))))
    await context.close()
  }
  await browser.close()
  const [site = new Uint8Array(), single = new Uint8Array(1)] = printed
  expect(site.length).toBeGreaterThan(100_000)
  expect(Buffer.compare(site, single)).toBe(0)
})

async function recordIn(pdf: Uint8Array): Promise<ExportedWorksheet> {
  const attached = await readAttachments(pdf)
  const text = attached.ok ? new TextDecoder().decode(attached.files.get('worksheet.json')) : ''
  const read = readWorksheet(text)
  if (!read.ok) throw new Error(read.failure.kind)
  return read.worksheet as ExportedWorksheet
}
