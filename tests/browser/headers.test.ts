import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { host } from './host.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

async function headersAt(path: string): Promise<Headers> {
  const { headers, ok } = await fetch(`${inject('site')}${path}`)
  expect(ok).toBe(true)
  return headers
}

test('the running server sends each path its own policy, and tells what may be kept', async () => {
  const html = await (await fetch(inject('site'))).text()
  const [, part = ''] = /src="\.\/(assets\/index-[^"]+)"/.exec(html) ?? []
  const paths = ['', 'index.html', 'sw.js', part, 'icon.svg']
  const [page, same, worker, script, icon] = await Promise.all(paths.map(headersAt))
  const policy = (headers: Headers | undefined) => headers?.get('content-security-policy') ?? ''
  const caching = (headers: Headers | undefined) => headers?.get('cache-control')
  expect(policy(page)).toContain("connect-src 'none'")
  expect(policy(page)).toContain("frame-ancestors 'none'")
  expect(policy(page)).toContain("require-trusted-types-for 'script'")
  expect(policy(page)).not.toContain('unsafe')
  expect(policy(same)).toBe(policy(page))
  expect(policy(worker)).toContain("connect-src 'self'")
  expect(policy(worker)).toContain("default-src 'none'")
  expect(policy(script)).toMatch(/^default-src 'none'/)
  expect([page, worker, script, icon].map(caching)).toEqual([
    'no-cache', 'no-cache', 'public, max-age=31536000, immutable', 'no-cache',
  ])
  for (const headers of [page, worker, script, icon]) {
    expect(headers?.get('x-content-type-options')).toBe('nosniff')
    expect(headers?.get('referrer-policy')).toBe('no-referrer')
    expect(headers?.get('permissions-policy')).toContain('camera=(), ')
    expect(headers?.get('cross-origin-opener-policy')).toBe('same-origin')
  }
})

test('the policy of the header is the one in the page, and more', async () => {
  const html = await (await fetch(inject('site'))).text()
  const [, inPage = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? []
  expect((await headersAt('')).get('content-security-policy')).toBe(`${inPage}; frame-ancestors 'none'`)
})

test.each([
  ['without headers another page can show it inside itself, so the probe can see it', 'without headers', 1],
  ['with them it cannot', 'with headers', 0],
] as const)('%s', async (_, headers, shown) => {
  const [at, around] = await Promise.all([host(inject('dist'), headers), host(inject('dist'), 'without headers')])
  around.alter('index.html', () => `<iframe src="${at.site}"></iframe>`)
  const page = await browser.newPage()
  // Drawn at once where it may be: the frame is loaded before the page around it is.
  await page.goto(around.site, { waitUntil: 'networkidle' })
  expect(at.asked).toContain('/')
  await expect.poll(() => page.frameLocator('iframe').getByRole('heading', { level: 1 }).count()).toBe(shown)
  await page.close()
  await Promise.all([at.stop(), around.stop()])
})

test('the page may use nothing of the machine that it does not need', async () => {
  const page = await browser.newPage()
  await page.goto(inject('site'))
  const allowed = await page.evaluate(() =>
    (document as unknown as { featurePolicy: { allowedFeatures: () => string[] } }).featurePolicy.allowedFeatures())
  for (const feature of ['camera', 'microphone', 'geolocation', 'usb', 'clipboard-read', 'display-capture']) {
    expect(allowed).not.toContain(feature)
  }
  expect(allowed).toContain('clipboard-write')
  await page.close()
})
