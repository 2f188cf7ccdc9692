import { assert, asyncProperty, integer, nat, string } from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type RefusalWish, checkRefusal, makeRefusal } from '../../../src/jobs/refusal-desk.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { fingerprint } from '../../../src/signature/key.ts'
import { exported } from '../../cases/exported.ts'
import { quickLook, workedExample } from '../../cases/worked-example.ts'
import { openedKey } from '../signature/key-files.ts'
import { keyOf, signedBy } from '../signature/people.ts'
import { makeReport } from '../signature/report-fixture.ts'

const NAME = 'Ana Šimić'
const AT = '2026-11-22T12:00:00+01:00'
const LATER = { now: '2027-01-01T00:00:00Z' }

const record = await exported(quickLook)
const report = renderReport(record).pdf
const wish: RefusalWish = { pdf: report, key: await keyOf(NAME), reason: ' The evidence is “thin”.\n', at: AT }

const refused = async (changed: Partial<RefusalWish> = {}): Promise<string> => {
  const made = await makeRefusal({ ...wish, ...changed })
  if (!made.ok) throw new Error(made.failure)
  return made.text
}

const text = await refused()

const integrityOf = async (given: string) => {
  const check = await checkRefusal(given, null, LATER)
  return check.kind === 'read' ? check.integrity : check.reason
}

const edited = (change: Record<string, unknown>): string => JSON.stringify({ ...JSON.parse(text), ...change })

describe('a refusal', () => {
  test('says who, why, when and about which report', async () => {
    expect(await checkRefusal(text, report, LATER)).toMatchObject({
      kind: 'read',
      refusal: { worksheet: record.id, name: NAME, reason: 'The evidence is “thin”.', at: AT },
      integrity: 'intact',
      problems: [],
      fingerprint: await fingerprint(wish.key.certificate),
      certificate: { vouching: { kind: 'self-made' }, heldAtClaimedTime: true },
      belongs: 'yes',
    })
  })

  test('stays about its report whoever signs that before or after', async () => {
    const signed = await signedBy(report, 1, 2)
    expect(await checkRefusal(text, signed, LATER)).toMatchObject({ belongs: 'yes' })
    expect(await refused({ pdf: signed })).toContain(JSON.parse(text).reportSha256)
  })

  test('is not about another report, nor about what is none', async () => {
    const other = renderReport(await exported(workedExample)).pdf
    expect(await checkRefusal(text, other, LATER)).toMatchObject({ integrity: 'intact', belongs: 'no' })
    expect(await checkRefusal(text, new Uint8Array(9), LATER)).toMatchObject({ belongs: 'no-report' })
    expect(await checkRefusal(text, null, LATER)).toMatchObject({ belongs: 'no-report' })
  })

  test('can be made with a key that an institution issued', async () => {
    const { key } = await openedKey('rsa')
    const check = await checkRefusal(await refused({ key }), report, LATER)
    expect(check).toMatchObject({ integrity: 'intact', certificate: { vouching: { kind: 'not-checked' } } })
  })

  test('holds whatever is typed as a reason', async () => {
    await assert(asyncProperty(string({ unit: 'binary', minLength: 1 }), async (typed) => {
      const made = await makeRefusal({ ...wish, reason: `${typed}x\ud800` })
      expect(made.ok && (await integrityOf(made.text))).toBe('intact')
    }), { numRuns: 10 })
  })
})

test.each<[string, Partial<RefusalWish>]>([
  ['no-reason', { reason: ' \n' }],
  ['no-worksheet', { pdf: makeReport() }],
  ['not-a-pdf', { pdf: new Uint8Array() }],
  ['not-valid-yet', { at: '1970-01-01T00:00:00Z' }],
  ['run-out', { at: '2040-01-01T00:00:00Z' }],
  ['no-name', { key: { ...wish.key, certificate: new Uint8Array([48, 0]) } }],
  ['key-does-not-fit', { key: { ...wish.key, privateKey: (await keyOf('Bo O’Neill')).privateKey } }],
])('none is made, and %s is said', async (failure, changed) => {
  expect(await makeRefusal({ ...wish, ...changed })).toEqual({ ok: false, failure })
})

describe('a refusal that somebody changed', () => {
  test.each([
    ['broken', edited({ reason: 'I agree.' })],
    ['broken', edited({ reportSha256: '0'.repeat(64) })],
    ['broken', edited({ at: '2026-11-21T12:00:00+01:00' })],
    ['broken', edited({ name: 'Somebody Else' })],
    ['broken', edited({ signature: btoa('no signature') })],
    ['not-a-refusal', edited({ more: 1 })],
    ['not-a-refusal', text.replace('{', '{"reason":"I agree.",')],
    ['not-a-refusal', '{"format":"affordance-worksheet","version":2}'],
    ['newer-version', edited({ version: 2 })],
    ['too-large', ' '.repeat(100_001)],
  ])('is %s', async (said, given) => {
    expect(await integrityOf(given)).toBe(said)
  })

  test('is noticed at every letter', async () => {
    await assert(asyncProperty(nat(text.length - 1), integer({ min: 1, max: 127 }), async (at, flip) => {
      const letter = String.fromCharCode(text.charCodeAt(at) ^ flip)
      expect(await integrityOf(text.slice(0, at) + letter + text.slice(at + 1))).not.toBe('intact')
    }))
  })

  test('by giving it the name of another is told from one by that person', async () => {
    const check = await checkRefusal(edited({ name: 'Bo O’Neill' }), null, LATER)
    expect(check).toMatchObject({ problems: expect.arrayContaining(['digest-mismatch', 'name-mismatch']) })
  })
})

test('no text breaks the check', async () => {
  await assert(asyncProperty(string({ unit: 'binary' }), async (given) => {
    expect(await integrityOf(given)).toBe('not-a-refusal')
  }))
})

test('without cryptography none is checked or made', async () => {
  vi.stubGlobal('crypto', {})
  const [check, made] = [await checkRefusal(text, null, LATER), await makeRefusal(wish)]
  vi.unstubAllGlobals()
  expect([check, made]).toMatchObject([{ reason: 'no-web-crypto' }, { failure: 'no-web-crypto' }])
})
