import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type Page, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findChromium } from '../browser/chromium.ts'

const WORDS = 'tulip anchor nine gravel'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'profile-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const start = async (profile: string): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
  const { executablePath, env } = await findChromium()
  const whole = { ...process.env, ...env } as Record<string, string>
  const context = await chromium.launchPersistentContext(join(folder, profile), { executablePath, env: whole })
  const page = await context.newPage()
  await page.goto(inject('site'))
  return { context, page }
}

/** Files of a profile in which a text stands, as the browser writes texts. */
const filesWith = (profile: string, text: string): readonly string[] =>
  readdirSync(join(folder, profile), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(path => {
      const content = readFileSync(path)
      return content.includes(text) || content.includes(Buffer.from(text, 'utf16le'))
    })

const type = async (page: Page, text: string) => {
  await page.getByRole('button', { name: /^Quick look$/ }).click()
  await page.getByRole('textbox', { name: 'What is it for, and for whom?' }).fill(text)
  await page.getByText('Saved in this browser').waitFor()
}

/** Letters that nothing can make shorter: a browser may pack what it writes. */
const marker = () => Array.from(crypto.getRandomValues(new Uint8Array(24)), byte => byte.toString(36)).join('')

test('what is typed under a passphrase never reaches the disk; without one it does, until all is erased', async () => {
  const [open, sealed] = [marker(), marker()]
  const first = await start('a')
  await type(first.page, open)
  await first.context.close()
  expect(filesWith('a', open)).not.toEqual([])

  const second = await start('a')
  await second.page.goto(`${inject('site')}#/computer`)
  await second.page.getByRole('checkbox', { name: 'Yes, erase all of this' }).check()
  await second.page.getByRole('button', { name: 'Erase everything' }).click()
  await second.page.getByText('nothing of this page is left').waitFor()
  await second.context.close()

  const third = await start('a')
  await third.page.goto(`${inject('site')}#/computer`)
  await third.page.getByLabel('New passphrase').fill(WORDS)
  await third.page.getByLabel('The same passphrase again').fill(WORDS)
  await third.page.getByRole('checkbox', { name: 'I know that a forgotten passphrase cannot be replaced' }).check()
  await third.page.getByRole('button', { name: 'Lock with this passphrase' }).click()
  await third.page.getByLabel('Passphrase', { exact: true }).fill(WORDS)
  await third.page.keyboard.press('Enter')
  await third.page.getByRole('button', { name: 'Lock now' }).waitFor()
  await type(third.page, sealed)
  await third.page.getByRole('button', { name: 'Lock now' }).click()
  await third.page.getByRole('button', { name: 'Unlock' }).waitFor()
  await third.context.close()
  // The browser drops the files that it no longer needs when it next opens the storage of this address.
  expect(filesWith('a', open)).toEqual([])
  expect(filesWith('a', sealed)).toEqual([])
  expect(filesWith('a', WORDS)).toEqual([])
})

test('a visit that leaves nothing leaves nothing on the disk', async () => {
  const text = marker()
  const { context, page } = await start('b')
  await page.getByRole('checkbox', { name: 'Leave nothing on this computer' }).focus()
  await page.keyboard.press('Space')
  await page.getByText('On: nothing that you do here is kept.').waitFor()
  await page.getByRole('button', { name: /^Quick look$/ }).click()
  await page.getByRole('textbox', { name: 'What is it for, and for whom?' }).fill(text)
  await page.getByText('Kept nowhere').waitFor()
  await context.close()
  expect(filesWith('b', text)).toEqual([])
})
