import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { visit } from '../journey/walk.ts'
import { launchChromium } from './chromium.ts'
import { listen } from './listener.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/**
 * Runs in the page: starts workers from addresses of its own site, which do not inherit its policy, from everywhere
 * that a script can. Each asks the listener for a path that is its name.
 */
async function startOwnWorkers([site, listener]: readonly [string, string]): Promise<void> {
  type Rules = { createScriptURL(url: string): string }
  const makeTrust = (realm: unknown): ((url: string) => string) => {
    const { trustedTypes } = realm as { trustedTypes: { createPolicy(name: string, rules: Rules): Rules } }
    try {
      const policy = trustedTypes.createPolicy('default', { createScriptURL: url => url })
      return url => policy.createScriptURL(url)
    } catch {
      return url => url
    }
  }
  const addressOf = (name: string) => `${site}attack-worker.js?to=${listener}/${name}`
  const trust = makeTrust(globalThis)
  type Realm = typeof globalThis & Window
  const emptyFrame = () => document.body.appendChild(document.createElement('iframe')).contentWindow as Realm
  const inner = `
    const trust = (${String(makeTrust)})(globalThis)
    new Worker(trust('${addressOf('nested')}'))`
  const ways: readonly (() => unknown)[] = [
    () => new Worker(trust(addressOf('worker'))),
    () => new SharedWorker(trust(addressOf('shared'))),
    () => new Worker(trust(URL.createObjectURL(new Blob([inner], { type: 'text/javascript' })))),
    () => {
      const frame = emptyFrame()
      return new frame.Worker(makeTrust(frame)(addressOf('frame')))
    },
    () => navigator.serviceWorker.register(trust(addressOf('service'))),
    () => {
      const frame = emptyFrame()
      return frame.navigator.serviceWorker.register(makeTrust(frame)(addressOf('service-of-frame')))
    },
  ]
  const attempt = async (way: () => unknown) => way()
  await Promise.allSettled(ways.map(attempt))
}

test.each([
  ['without the guard, so the probe can see a leak', /\/guard-/, ['frame', 'nested', 'service', 'shared', 'worker']],
  ['of the page as it is built', /^nothing$/, []],
] as const)('what workers with an address of the site could send %s', async (_, without, leaks) => {
  let heard = await sentBy(without, leaks)
  // A frame may go before its worker has begun: that a way can leak is shown by one visit of three.
  for (let visits = 1; visits < 3 && heard.length < leaks.length; visits += 1) heard = await sentBy(without, leaks)
  expect(heard).toEqual(leaks)
}, 120_000)

async function sentBy(without: RegExp, expected: readonly string[]): Promise<readonly string[]> {
  const { page, context } = await visit(browser, 'about:blank', { serviceWorkers: 'allow' })
  await page.route(without, route => route.abort())
  await page.goto(inject('site'))
  const listener = await listen()
  const port = new URLSearchParams(listener.query).get('port')
  await page.evaluate(startOwnWorkers, [inject('site'), `http://127.0.0.1:${port}`] as const)
  const { names } = await listener.heard(expected)
  await context.close()
  listener.close()
  return names
}

function registering(page: Page, script: string, scope?: string): Promise<string> {
  return page.evaluate(
    ([address, below]) => navigator.serviceWorker.register(address, below === undefined ? {} : { scope: below })
      .then(({ scope: given, active, installing }) => `${given} ${(active ?? installing)?.scriptURL}`, String),
    [script, scope] as const,
  )
}

test('one service worker can be registered, by its own name and for the whole page', async () => {
  const { page, context } = await visit(browser, inject('site'), { serviceWorkers: 'allow' })
  const site = inject('site')
  for (const script of ['./sw.js', `${site}sw.js`]) expect(await registering(page, script)).toBe(`${site} ${site}sw.js`)
  for (const [script, scope] of [
    ['./sw.js', './assets/'], ['./sw.js?more', './'], ['./attack-worker.js', './'], ['//evil.test/sw.js', './'],
    ['data:text/javascript,', './'], ['./assets/sw.js', './assets/'],
  ] as const) {
    expect([script, scope, await registering(page, script, scope)]).toEqual([script, scope, 'SecurityError: Refused'])
  }
  await context.close()
})
