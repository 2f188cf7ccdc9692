import { PDF, PdfString } from '@libpdf/core'
import { assert, asyncProperty, uint8Array } from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { joined, latin1Of, octetsOf } from '../../../src/signature/octets.ts'
import { claimsIn } from '../../../src/signature/signature-claims.ts'
import { verify } from '../../../src/signature/verify.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { NOW, PEOPLE, signedBy } from './people.ts'
import { makeReport } from './report-fixture.ts'
import { lastGap, overwritten } from './tamper.ts'

const [ana, bo] = PEOPLE
let foreign: Uint8Array

/** As other programs write it: an update whose table is a stream. */
beforeAll(async () => {
  const pdf = await PDF.load(await signedBy(makeReport(), 1, 2), { lenient: false })
  pdf.getCatalog().set('Lang', PdfString.fromString('en'))
  foreign = joined(await pdf.save({ incremental: true, useXRefStream: true }))
})

async function claims(pdf: Uint8Array) {
  const checked = await verify(pdf, NOW)
  return checked.kind === 'unreadable' ? [checked.reason, ...checked.claims] : []
}

describe('of a file that another program put together', () => {
  test('it is said who signed which bytes, and that there are others', async () => {
    expect(await claims(foreign)).toMatchObject([
      'foreign',
      { name: ana, bytes: 'as-signed', coversFile: false },
      { name: bo, bytes: 'as-signed', coversFile: false },
    ])
  })

  test('changed bytes are told', async () => {
    const changed = overwritten(foreign, latin1Of(foreign).indexOf('Tier: High'), 'Tier: Low ')
    expect((await claims(changed)).slice(1)).toMatchObject([{ bytes: 'changed' }, { bytes: 'changed' }])
  })

  test('a signature that cannot be read is nobody’s', async () => {
    const { start } = lastGap(foreign)
    expect((await claims(overwritten(foreign, start + 1, 'ff'))).at(2))
      .toMatchObject({ name: null, bytes: 'unknown', coversFile: false })
  })

  test('ranges that leave out something else are none', async () => {
    const { start, end } = lastGap(foreign)
    const at = latin1Of(foreign).lastIndexOf(`[0 ${start} ${end} `)
    expect(await claims(overwritten(foreign, at, `[0 ${start} ${end + 7} `))).toHaveLength(2)
  })

  test('a thousand of them are told as eight', async () => {
    const [, ranges = ''] = /(\/ByteRange \[[^\]]*\])/.exec(latin1Of(foreign)) ?? []
    expect(await claims(joined(foreign, octetsOf(ranges.repeat(1000))))).toHaveLength(9)
  })

  test('what looks like a thousand and is none holds nothing up, and what stands behind is not told', async () => {
    const gap = `<${'0 '.repeat(2 ** 19)}x>`
    const head = octetsOf(gap)
    const looks = octetsOf(`/ByteRange [0 0 ${head.length} 1]`.repeat(1000))
    expect(await claims(joined(head, looks, foreign))).toHaveLength(1)
  }, 10_000)

  test('nothing is said of a report that is read', async () => {
    expect(await claims(await signedBy(makeReport(), 1))).toEqual([])
  })
})

test('nothing is thrown, whatever stands between the brackets', async () => {
  await assert(asyncProperty(uint8Array({ maxLength: 200 }), async bytes => {
    const hex = Buffer.from(bytes).toString('hex')
    const text = `%PDF-1.7 /ByteRange [0 40 ${42 + hex.length} 9]`.padEnd(40)
    const pdf = octetsOf(`${text}<${hex}>123456789`)
    expect(await claimsIn(pdf, crypto.subtle)).toEqual([{ at: 40, name: null, bytes: 'unknown', coversFile: true }])
  }), { numRuns: fuzzRuns() })
})
