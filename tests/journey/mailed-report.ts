import type { Browser } from 'playwright-core'
import { inject } from 'vitest'
import { type Visit, addPerson, checkOf, exportPdf, goTo, openFile, visit } from './walk.ts'

/** The worked example as a report with a place for Ana, made in a browser that is closed again; says where it lies. */
export async function exportedReport(browser: Browser): Promise<string> {
  const { page, context } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await addPerson(page, 'Ana', 'Clinician')
  await goTo(page, 'Sign')
  const path = await exportPdf(page)
  await context.close()
  return path
}

/** Somebody who got a report by mail, has no worksheet open, and has it checked. */
export async function receive(browser: Browser, path: string): Promise<Visit> {
  const visited = await visit(browser, inject('site'))
  await openFile(visited.page, path)
  await checkOf(visited.page)
  return visited
}
