import type { Browser, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { type Visit, addPerson, downloaded, openFile, visit } from './walk.ts'

/** Somebody at the table as the journeys play them: what they answer alone, and how they send it. */
export interface Player {
  readonly name: string
  readonly role: string
  /** Place of their answer among those of "How unwell might they be?" */
  readonly unwell: number
  /** The same of "Does a clinician see it before it counts?" */
  readonly looks: number
  readonly isNameless?: true
}

/** A facilitator at the worked example, with these people at the table, on the page "Answer together". */
export async function facilitate(browser: Browser, players: readonly Player[]): Promise<Visit> {
  const visited = await visit(browser, inject('site'))
  await visited.page.getByRole('button', { name: 'Open the worked example' }).click()
  for (const { name, role } of players) await addPerson(visited.page, name, role)
  await toTogether(visited.page)
  return visited
}

export async function toTogether(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Answer together' }).click()
  await page.getByRole('heading', { level: 1, name: 'Answer together' }).waitFor()
}

/** Saves the invitation of each, and says where the files lie. */
export async function inviteAll(page: Page, players: readonly Player[]): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  const files: string[] = []
  for (const { name, role } of players) {
    await page.getByLabel('Who is asked?').selectOption({ label: `${name} (${role})` })
    files.push(await downloaded(page, () => page.getByRole('button', { name: 'Save invitation file' }).click()))
  }
  return files
}

/** Answers an invitation in a browser of one's own; says where the answer file lies. */
export async function answerAlone(browser: Browser, invitation: string, player: Player): Promise<string> {
  const { page, context, complaints } = await visit(browser, inject('site'))
  await openFile(page, invitation)
  await page.getByRole('heading', { level: 1, name: 'For you first' }).waitFor()
  expect(await page.getByRole('status', { name: 'Risk tier' }).count(), 'the tier is hidden').toBe(0)
  await goToLeaf(page, 'Who')
  await choose(page, /How unwell might they be/, player.unwell)
  await goToLeaf(page, 'When')
  await choose(page, /Does a clinician see it/, player.looks)
  await goToLeaf(page, 'Finish and send')
  await page.getByRole('button', { name: 'I am done: show me the tier' }).click()
  await page.getByRole('status', { name: 'Risk tier' }).waitFor()
  if (player.isNameless) await page.getByRole('checkbox', { name: 'Send it without my name' }).check()
  const file = await downloaded(page, () => page.getByRole('button', { name: 'Save my answers' }).click())
  expect(complaints).toEqual([])
  await context.close()
  return file
}

async function choose(page: Page, question: RegExp, answer: number): Promise<void> {
  await page.getByRole('group', { name: question }).first().getByRole('radio').nth(answer).check()
}

export async function goToLeaf(page: Page, leaf: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: leaf, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: leaf, exact: true }).waitFor()
}

/** Gives all files at once and adds what fits. */
export async function addAnswers(page: Page, files: readonly string[], count: number): Promise<void> {
  await page.getByLabel('Add answer files').setInputFiles([...files])
  await page.getByRole('button', { name: new RegExp(`^Add ${count} answer file`) }).click()
  await page.getByText(/answer files? (?:was|were) added/).waitFor()
}
