import type { Page } from 'playwright-core'
import { inject } from 'vitest'

/** Adds a worksheet to the reading room and opens the form of the decision on it. */
export async function toDecide(page: Page, path: string): Promise<void> {
  await page.goto(inject('site'))
  await page.getByRole('link', { name: 'Reading room' }).click()
  await page.getByLabel('Add worksheets', { exact: true }).first().setInputFiles(path)
  await page.getByRole('table', { name: 'Worksheets' }).getByRole('button', { name: /^Decide/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Decide' }).waitFor()
  await page.getByRole('form', { name: 'Decide' }).waitFor()
}

export async function addMember(page: Page, n: number, name: string, vote: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a member' }).click()
  const member = page.getByRole('group', { name: `Member ${n}` })
  await member.getByLabel('Name').fill(name)
  await member.getByLabel('Role').selectOption({ label: 'Ethics board' })
  await member.getByRole('radio', { name: vote, exact: true }).check()
}
