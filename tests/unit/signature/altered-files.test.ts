import { PdfDict, PdfRef, PdfString } from '@libpdf/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { joined, latin1Of, octetsOf } from '../../../src/signature/octets.ts'
import type { Prepared } from '../../../src/signature/place-signature.ts'
import { verdictOf } from '../../../src/signature/verdict.ts'
import { verify } from '../../../src/signature/verify.ts'
import { NOW, requestOf, signedBy, signedWith } from './people.ts'
import { makeReport } from './report-fixture.ts'
import { type Edit, edits, lastGap, overwritten, signedInCollusion, slotAt, updated } from './tamper.ts'

const report = makeReport()
let one: Uint8Array
let three: Uint8Array

beforeAll(async () => {
  one = await signedBy(report, 1)
  three = await signedBy(one, 2, 3)
})

/** A signer whose own ranges leave out the name behind the signature, where something else could stand. */
function widened(prepared: Prepared): Prepared {
  const { pdf, gapStart, gapEnd } = prepared
  const rest = pdf.length - gapEnd
  const at = Buffer.from(pdf).lastIndexOf(`[0 ${gapStart} ${gapEnd} ${rest}`)
  return { ...prepared, pdf: overwritten(pdf, at, `[0 ${gapStart} ${gapEnd + 9} ${rest - 9}`), gapEnd: gapEnd + 9 }
}

/** A signer who writes something else where the caption of the field would stand, without moving a byte. */
function insteadOfCaption(text: string) {
  return (prepared: Prepared): Prepared => {
    const caption = latin1Of(prepared.pdf).match(/\/MK <<\s*\/CA \(-+\)\s*>>/)
    const room = caption?.[0].length ?? 0
    return { ...prepared, pdf: overwritten(prepared.pdf, caption?.index ?? 0, text.padEnd(room)) }
  }
}

async function check(pdf: Uint8Array) {
  const checked = await verify(pdf, NOW)
  if (checked.kind !== 'read') throw new Error(checked.reason)
  const problems = checked.signatures.map(signature => signature.problems)
  const kinds = problems.map(each => each.map(({ kind }) => kind))
  return { ...checked, verdict: verdictOf(checked), problems, kinds }
}

/** What each edit changes, as the check names it. */
const WAYS: Readonly<Record<keyof typeof edits, string>> = {
  pageText: 'page-1/Contents',
  overlay: 'page-1/Annots',
  attachment: 'Root/Names/EmbeddedFiles/Names/1/EF/F',
  title: 'Info/Title',
  openAction: 'Root/OpenAction',
  widerSlot: 'slot-2/Rect',
  otherSlot: 'slot-3/TU',
  earlierSignature: 'slot-1/V',
  earlierAppearance: 'slot-1/AP',
  newField: 'Root/AcroForm/Fields',
}
const CASES = Object.entries(edits) as readonly (readonly [keyof typeof edits, Edit])[]

describe('an update that changes more than signing needs is found and named', () => {
  test.each(CASES)('%s, after the last signature', async (what, edit) => {
    const checked = await check(await updated(three, edit))
    const where = WAYS[what]
    expect(checked.verdict).toBe('altered')
    expect(checked.afterLast).toMatchObject({ kind: 'changed', where: expect.arrayContaining([where]) })
    for (const problems of checked.problems) {
      expect(problems).toContainEqual({ kind: 'disallowed-change', where, revision: 4 })
      expect(problems).toContainEqual({ kind: 'trailing-bytes' })
    }
  })

  test.each(CASES)('%s, by the second signer in collusion', async (what, edit) => {
    const checked = await check(await signedInCollusion(one, await requestOf(2), { edit }))
    const change = { kind: 'disallowed-change', where: WAYS[what], revision: 2 }
    expect(checked.verdict).toBe('altered')
    expect(checked.problems).toEqual([expect.arrayContaining([change]), expect.arrayContaining([change])])
  })

  test.each(CASES)('%s, by nobody, between two signatures', async (what, edit) => {
    const checked = await check(await signedWith(await updated(one, edit), await requestOf(2, { slot: 'slot-2' })))
    expect(checked.problems[0]).toContainEqual({ kind: 'disallowed-change', where: WAYS[what], revision: 2 })
    expect(checked.verdict).toBe('altered')
  })

  test('before the first signature it belongs to nobody, and no longer is the exported report', async () => {
    const checked = await check(await signedBy(await updated(report, edits.pageText), 1))
    expect(checked.kinds).toEqual([['disallowed-change']])
    expect(checked.coveredBase).toBeGreaterThan(report.length)
  })
})

describe('what parsers could read apart', () => {
  test.each([
    ['/Rect[0 0 600 800]/Rect [ 40 520 280 580 ]', 'slot-2'],
    ['/R#65ct[0 0 600 800]', 'slot-2'],
    ['% /V 9 0 R\n', 'slot-2'],
  ])('%s in the field that a second signer fills', async (twin, where) => {
    const edit: Edit = pdf => slotAt(pdf, 1).set('MK', PdfDict.of({ CA: PdfString.fromString('-'.repeat(60)) }))
    const [honest, altered] = [{ edit }, { edit, prepare: insteadOfCaption(twin) }]
    expect((await check(await signedInCollusion(one, await requestOf(2), honest))).verdict).toBe('intact')
    const { problems } = await check(await signedInCollusion(one, await requestOf(2), altered))
    expect(problems[0]).toContainEqual({ kind: 'disallowed-change', where, revision: 2 })
  })
})

describe('bytes that nobody signed', () => {
  test.each(['\n', ' ', '%', '%%EOF\n', '\n'.repeat(2000)])('%j at the end', async bytes => {
    const checked = await check(joined(three, octetsOf(bytes)))
    expect(checked.verdict).toBe('altered')
    expect(checked.afterLast).toEqual({ kind: 'changed', bytes: bytes.length, where: [] })
    expect(checked.kinds).toEqual(Array.from({ length: 3 }, () => ['trailing-bytes']))
  })

  test('in an update of an unsigned report', async () => {
    const checked = await check(await updated(report, edits.pageText))
    expect(checked).toMatchObject({ verdict: 'altered', signatures: [], coveredBase: report.length })
  })

  test('a last signature that is cut off leaves an empty slot', async () => {
    const checked = await check(await signedBy(report, 1))
    expect(three.subarray(0, one.length)).toEqual(one)
    expect(checked.slots.map(({ signed }) => signed)).toEqual([true, false, false])
    expect(checked.verdict).toBe('intact')
  })
})

describe('the gap that a signature does not cover', () => {
  test('holds nothing but hex of the signature', async () => {
    const { end } = lastGap(three)
    const hidden = overwritten(three, end - 40, '> /Hidden <')
    expect((await check(hidden)).kinds.at(-1)).toContain('gap-not-contents')
  })

  test('is not wider than the signature', async () => {
    const checked = await check(await signedInCollusion(report, await requestOf(1), { prepare: widened }))
    expect(checked.kinds).toEqual([['gap-not-contents']])
  })

  test.each([['upper-case hex', 'A'], ['a space', ' '], ['a last byte', '1']])('%s in it', async (_, char) => {
    const { start, end } = lastGap(three)
    const at = char === 'A' ? start + Buffer.from(three.subarray(start, end)).indexOf('a') : end - 2
    const checked = await check(overwritten(three, at, char))
    expect(checked.verdict).toBe('altered')
    expect(checked.kinds.slice(0, 2)).toEqual([[], []])
  })
})

describe('one signature counts once', () => {
  test('not for two slots', async () => {
    const edit: Edit = pdf => slotAt(pdf, 1).set('V', PdfRef.of(pdf.context.registry.nextObjectNumber))
    const checked = await check(await signedInCollusion(report, await requestOf(1), { edit }))
    expect(checked.kinds).toEqual([['duplicate-slot'], ['duplicate-slot']])
  })

  test('not in a report with two slots of one name', async () => {
    const twins = makeReport({ names: ['slot-1', 'slot-1'] })
    const checked = await check(await signedInCollusion(twins, await requestOf(1), {}))
    expect(checked.kinds).toEqual([['duplicate-slot']])
  })

  test('not a second time from an earlier update', async () => {
    const edit: Edit = pdf => slotAt(pdf, 1).set('V', slotAt(pdf, 0).get('V') ?? PdfRef.of(0))
    const checked = await check(await updated(one, edit))
    expect(checked.signatures).toHaveLength(2)
    expect(checked.kinds[1]).toContain('byte-range')
  })
})
