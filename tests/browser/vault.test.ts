import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { probeScript } from './probe-script.ts'
import type { VaultProbe } from './probes/vault.ts'
import { TAMPERED } from './tampered-rows.ts'

declare const vault: VaultProbe

const ORIGIN = 'http://127.0.0.1:9/'
const WORDS = 'lamp river seven coat'
const OTHERS = 'sand bottle nine roof'

let browser: Browser
let script: string
let context: BrowserContext

beforeAll(async () => {
  script = await probeScript('vault')
  browser = await launchChromium()
})
beforeEach(async () => {
  await context?.close()
  context = await browser.newContext()
})
afterAll(() => browser.close())

const openTab = async (): Promise<Page> => {
  const page = await context.newPage()
  await page.route(`${ORIGIN}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>vault</title>' }))
  await page.goto(ORIGIN)
  await page.addScriptTag({ content: script })
  return page
}

/** A browser with two worksheets and a decision under a passphrase, as a page that was just loaded finds it. */
const lockedTab = async (): Promise<Page> => {
  const page = await openTab()
  await page.evaluate(async (words) => {
    await vault.begin('a', 'Ana waits at home', 'A scribe for Ana')
    await vault.write('a', ['Ana waits', 'Ana waits still'])
    await vault.begin('b', 'Ben has no telephone')
    await vault.keepDecision('d1', 'Because Cleo said so')
    if ((await vault.turnOn(words, 15)) !== null) throw new Error('not turned on')
  }, WORDS)
  return page
}

const unlock = (page: Page, words = WORDS) => page.evaluate((given) => vault.unlock(given), words)

test('what was kept before is sealed: nothing of it can be read in the database, and all comes back', async () => {
  const page = await lockedTab()
  const { text } = await page.evaluate(() => vault.everything())
  expect(text).not.toMatch(/Ana|Ben|Cleo|waits|telephone|said|scribe|who\.ages/i)
  expect(await page.evaluate(() => vault.rows())).toBe(0)
  expect(await page.evaluate(async () => [vault.kind(), await vault.note('a')])).toEqual(['locked', null])
  expect(await unlock(page)).toBeNull()
  expect(await page.evaluate(() => vault.titles())).toEqual(['Ana waits still', 'Ben has no telephone'])
  expect(await page.evaluate(() => vault.note('a'))).toBe('Ana waits still')
  expect(await page.evaluate(() => vault.decided('d1'))).toBe('Because Cleo said so')
})

test('what is typed under the passphrase never stands readable anywhere, and no nonce serves twice', async () => {
  const page = await lockedTab()
  await unlock(page)
  const before = await page.evaluate(() => vault.everything())
  expect(await page.evaluate(() => vault.write('a', ['Dora', 'Dora calls', 'Dora calls back']))).toBeNull()
  expect(await page.evaluate(() => vault.begin('c', 'Emil'))).toBeNull()
  expect(await page.evaluate(() => vault.keepDecision('d1', 'Because Finn said so'))).toBeNull()
  const after = await page.evaluate(() => vault.everything())
  expect(after.text).not.toMatch(/Ana|Dora|Emil|Finn|calls/)
  expect(new Set(after.nonces).size).toBe(after.nonces.length)
  expect(after.nonces.filter((nonce) => before.nonces.includes(nonce)).length).toBeLessThan(after.nonces.length - 5)
  const again = await openTab()
  await unlock(again)
  expect(await again.evaluate(() => vault.note('a'))).toBe('Dora calls back')
  expect(await again.evaluate(() => vault.titles())).toEqual(['Dora calls back', 'Ben has no telephone', 'Emil'])
  expect(await again.evaluate(() => vault.decided('d1'))).toBe('Because Finn said so')
})

test('another passphrase opens nothing and changes nothing', async () => {
  const page = await lockedTab()
  const before = await page.evaluate(() => vault.everything())
  expect(await unlock(page, OTHERS)).toBe('wrong-passphrase')
  expect(await page.evaluate(() => vault.begin('c', 'Emil'))).toBe('locked')
  expect(await page.evaluate(() => vault.keepDecision('d1', 'Because Finn said so'))).toBe('locked')
  expect(await page.evaluate(([a, b]) => vault.change(a, b), [OTHERS, OTHERS] as const)).toBe('wrong-passphrase')
  expect(await page.evaluate((words) => vault.turnOff(words), OTHERS)).toBe('wrong-passphrase')
  expect(await page.evaluate(() => vault.everything())).toEqual(before)
})

test('rounds that nobody of ours asks for are not tried', async () => {
  const page = await lockedTab()
  for (const iterations of [1, 4_000_000_000]) {
    await page.evaluate(async (rounds) => {
      const lock = await vault.raw.get(['vault', 'lock'])
      await vault.raw.put(['vault', 'lock'], { ...(lock as object), iterations: rounds })
    }, iterations)
    expect(await unlock(page)).toBe('wrong-passphrase')
  }
})

test('the passphrase is changed: the old one opens nothing, the new one everything', async () => {
  const page = await lockedTab()
  await unlock(page)
  const other = await openTab()
  await unlock(other)
  expect(await page.evaluate(([a, b]) => vault.change(a, b), [WORDS, OTHERS] as const)).toBeNull()
  // A tab that still has the old one writes nothing any more, so nothing is lost under it.
  expect(await other.evaluate(() => vault.begin('c', 'Emil'))).toBe('locked')
  await page.evaluate(() => vault.lock())
  expect([await unlock(page), await unlock(page, OTHERS)]).toEqual(['wrong-passphrase', null])
  expect(await page.evaluate(() => vault.note('a'))).toBe('Ana waits still')
  expect(await page.evaluate(() => vault.decided('d1'))).toBe('Because Cleo said so')
})

test('the lock is taken away: everything is kept as it is again', async () => {
  const page = await lockedTab()
  expect(await page.evaluate((words) => vault.turnOff(words), WORDS)).toBeNull()
  const again = await openTab()
  expect(await again.evaluate(() => vault.note('a'))).toBe('Ana waits still')
  expect(await again.evaluate(() => vault.decided('d1'))).toBe('Because Cleo said so')
  expect(await again.evaluate(() => vault.write('b', ['Ben has a telephone']))).toBeNull()
  expect((await again.evaluate(() => vault.everything())).text).toContain('Ben has a telephone')
})

test('a draft that was changed from outside is noticed, hides no other, and is not written over', async () => {
  const page = await lockedTab()
  await unlock(page)
  for (const [index, tamper] of Object.values(TAMPERED).entries()) {
    await page.evaluate(async (id) => {
      await vault.begin(id, 'Ana')
      await vault.write(id, ['one', 'two'])
    }, `t${index}`)
    expect(await page.evaluate((id) => vault.raw.get(['journal', [id, 2, 0]]), `t${index}`)).toBeDefined()
    await page.evaluate(`(${tamper})('t${index}')`)
  }
  const ids = Object.keys(TAMPERED).map((_name, index) => `t${index}`)
  const before = await page.evaluate((all) => vault.kept(all), ids)
  const again = await openTab()
  expect(await unlock(again)).toBeNull()
  const notes = await again.evaluate(async (all) => {
    const read: unknown[] = []
    for (const [index, name] of all.entries()) read.push([name, await vault.note(`t${index}`)])
    return read
  }, Object.keys(TAMPERED))
  expect(notes).toEqual(Object.keys(TAMPERED).map((name) => [name, null]))
  expect(await again.evaluate(() => vault.titles())).toEqual(expect.arrayContaining([
    'Ana waits still', 'Ben has no telephone', 't3 is broken', 't5 is broken', 't6 is broken',
  ]))
  expect(await again.evaluate(() => vault.note('b'))).toBe('Ben has no telephone')
  // What cannot be opened is not taken for readable either: the lock stays.
  expect(await again.evaluate((words) => vault.turnOff(words), WORDS)).toBe('broken')
  expect(await again.evaluate((all) => vault.kept(all), ids)).toEqual(before)
})

test('a sealed draft is deleted and brought back, under a key of its own', async () => {
  const page = await lockedTab()
  await unlock(page)
  await page.evaluate(() => vault.remove('a'))
  expect(await page.evaluate(() => vault.raw.get(['vault', 'draft:a']))).toBeUndefined()
  await page.evaluate(() => vault.restore('a'))
  const again = await openTab()
  await unlock(again)
  expect(await again.evaluate(() => vault.note('a'))).toBe('Ana waits still')
})

test('a tab that is open while another one locks puts nothing readable beside the sealed rows', async () => {
  const here = await openTab()
  await here.evaluate(() => vault.begin('a', 'Ana'))
  const held = await here.evaluateHandle(() => vault.hold('a'))
  const there = await openTab()
  expect(await there.evaluate((words) => vault.turnOn(words, 15), WORDS)).toBeNull()
  expect(await held.evaluate(({ write }) => write('Dora'))).toBe('locked')
  expect(await here.evaluate(() => vault.keepDecision('d1', 'Because Finn said so'))).toBe('locked')
  expect(await here.evaluate(() => vault.begin('b', 'Emil'))).toBe('locked')
  expect((await there.evaluate(() => vault.everything())).text).not.toMatch(/Ana|Dora|Finn|Emil/)
})

test('sealing that was broken off goes on when it is unlocked, and so does opening', async () => {
  const page = await openTab()
  await page.evaluate(() => vault.begin('a', 'Ana'))
  await page.evaluate(() => vault.begin('b', 'Ben'))
  // The page dies after the first draft, as far as the database can tell.
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype
    let sealed = 0
    IDBDatabase.prototype.transaction = function (drawers, ...rest) {
      if ([drawers].flat().includes('snapshots') && rest[0] === 'readwrite' && ++sealed > 1) throw new Error('dead')
      return transaction.call(this, drawers, ...rest)
    }
  })
  expect(await page.evaluate((words) => vault.turnOn(words, 15), WORDS)).toBe('failed')
  const again = await openTab()
  expect((await again.evaluate(() => vault.everything())).text).toMatch(/Ben/)
  expect(await unlock(again)).toBeNull()
  expect((await again.evaluate(() => vault.everything())).text).not.toMatch(/Ana|Ben/)
  expect(await again.evaluate(() => vault.titles())).toEqual(['Ana', 'Ben'])
})
