import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { base64Of } from '../../src/signature/octets.ts'
import { fixture, PASSWORD } from '../unit/signature/key-files.ts'
import { launchChromium } from './chromium.ts'
import { probeScript } from './probe-script.ts'
import type { OpenKeyFile } from './probes/key-file.ts'

declare const openKeyFile: OpenKeyFile

const ORIGIN = 'http://127.0.0.1:9/'

let browser: Browser
let script: string

beforeAll(async () => {
  script = await probeScript('key-file')
  browser = await launchChromium()
})

afterAll(() => browser.close())

test.each([
  ['p256', PASSWORD, 'Ana Šimić, ECDSA, stays, 3'],
  ['p384', PASSWORD, 'Χρύσα Παπά, ECDSA, stays, 3'],
  ['rsa', PASSWORD, 'Bo O’Neill, RSASSA-PKCS1-v1_5, stays, 3'],
  ['legacy', PASSWORD, 'Bo O’Neill, RSASSA-PKCS1-v1_5, stays, 3'],
  ['other-letters', 'pässwört Ω', 'Ana Šimić, ECDSA, stays, 1'],
  ['sign-and-lock', PASSWORD, 'Bo O’Neill, RSASSA-PKCS1-v1_5, stays, 3'],
  ['legacy', 'Secret', 'wrong-password'],
])('a browser opens the key file %s with "%s": %s', async (name, password, said) => {
  const page = await browser.newPage()
  await page.route(`${ORIGIN}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>keys</title>' }))
  await page.goto(ORIGIN)
  await page.addScriptTag({ content: script })
  const given = [base64Of(fixture(`${name}.p12`)), password] as const
  expect(await page.evaluate(([file, typed]) => openKeyFile(file, typed), given)).toBe(said)
  await page.close()
})
