import type { Page } from 'playwright-core'
import { inject } from 'vitest'

type Rows = readonly (readonly [drawer: string, value: unknown, key?: unknown])[]

/** A page of this site that is not ours: it can put things where ours keeps its own, behind its back. */
export async function backDoor(page: Page): Promise<void> {
  await page.route('**/back-door', (route) => route.fulfill({ contentType: 'text/html', body: 'back door' }))
  await page.goto(`${inject('site')}back-door`)
}

/** Puts rows into the drawers as they are, in the version that the database has. */
export const putRows = (page: Page, rows: Rows): Promise<void> =>
  page.evaluate((json) => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('affordance-worksheet')
    opening.addEventListener('success', () => {
      const database = opening.result
      const tx = database.transaction(['drafts', 'snapshots', 'journal', 'meta'], 'readwrite')
      const all = JSON.parse(json) as [string, unknown, IDBValidKey?][]
      for (const [drawer, value, key] of all) tx.objectStore(drawer).put(value, key)
      tx.addEventListener('error', () => reject(tx.error))
      tx.addEventListener('complete', () => {
        database.close()
        resolve()
      })
    })
  }), JSON.stringify(rows))

/** Everything in the drawers of drafts, as text. */
export const allRows = (page: Page): Promise<string> =>
  page.evaluate(() => new Promise<string>((resolve) => {
    const opening = indexedDB.open('affordance-worksheet')
    opening.addEventListener('success', () => {
      const drawers = ['drafts', 'snapshots', 'journal'].map((drawer) =>
        opening.result.transaction(drawer).objectStore(drawer).getAll())
      drawers.at(-1)?.addEventListener('success', () => {
        opening.result.close()
        resolve(JSON.stringify(drawers.map(({ result }) => result)))
      })
    })
  }))
