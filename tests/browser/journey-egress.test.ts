import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { STEPS, checkOf, goTo, openFile, sign, visit } from '../journey/walk.ts'
import { launchChromium } from './chromium.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

test('from the first screen to a checked signature, only files of the site are asked for', async () => {
  const { page, context, complaints } = await visit(browser, 'about:blank')
  const asked: string[] = []
  context.on('request', request => asked.push(request.url()))
  await page.goto(inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  for (const step of STEPS) await goTo(page, step)
  const signed = await sign(page, 'Ada')
  await page.goto(inject('site'))
  await openFile(page, signed)
  await checkOf(page)
  const elsewhere = asked.filter(url => !url.startsWith(inject('site')) && !url.startsWith(`blob:${inject('site')}`))
  expect(asked.length).toBeGreaterThan(5)
  expect(elsewhere).toEqual([])
  expect(asked.filter(url => url.includes('?'))).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})
