import { assert, asyncProperty, integer } from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type FileCheck, checkFile } from '../../../src/jobs/check-file.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import type { ExportedWorksheet } from '../../../src/record/worksheet.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { joined, octetsOf } from '../../../src/signature/octets.ts'
import { exported } from '../../cases/exported.ts'
import { quickLook, workedExample } from '../../cases/worked-example.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { golden1 } from '../record/golden.ts'
import { NOW, signedBy } from '../signature/people.ts'
import { makeReport } from '../signature/report-fixture.ts'
import { lastGap } from '../signature/tamper.ts'
import { withAttached } from './drawn-otherwise.ts'

const record = await exported(quickLook)
const report = renderReport(record).pdf
const signed = await signedBy(report, 1, 2)
const strange = await signedBy(makeReport(), 1)

const OTHER_RELEASE = '0.9.0+0123456789ab'
const ofOtherRelease: ExportedWorksheet = { ...record, render: { ...record.render, release: OTHER_RELEASE } }

/** The three words of the page's "Signature check". */
const wordsOf = ({ verdict, printed, result }: FileCheck) => [verdict, printed, result]
const check = async (pdf: Uint8Array) => wordsOf(await checkFile(pdf, NOW))

describe('a report of this release', () => {
  test('that nobody signed is unsigned, and says what is attached', async () => {
    const checked = await checkFile(report, NOW)
    expect(wordsOf(checked)).toEqual(['unsigned', 'same', 'same'])
    expect(checked.attached).toMatchObject({ kind: 'worksheet', worksheet: record })
    expect(checked.signatures).toMatchObject({ kind: 'read', signatures: [], coveredBase: report.length })
  })

  test('with two signatures is intact', async () => {
    expect(await check(signed)).toEqual(['intact', 'same', 'same'])
  })

  test('of a full worksheet on Letter is no other matter', async () => {
    const full = await exported(workedExample)
    const letter: ExportedWorksheet = { ...full, render: { ...full.render, pageSize: 'letter' } }
    expect(await check(await signedBy(renderReport(letter).pdf, 1))).toEqual(['intact', 'same', 'same'])
  })

  test('is intact whatever was typed into it', async () => {
    const markup = ']]> <img src=x onerror=alert(1)> {x}'
    const typed = `)>>endobj 5 0 obj<</A( trailer<< startxref 0 %%EOF ${markup} \0\u202e\uffff\\`
    const { joint } = workedExample.answers
    const all = { ...joint.all, 'feature.for': { value: typed, note: typed }, 'why.promise': { value: typed } }
    const people = { patient: { name: typed, role: 'carer', interest: false, signer: true } } as const
    const hostile = await exported({
      ...quickLook,
      answers: { ...quickLook.answers, joint: { ...joint, all } },
      team: { order: ['patient'], people },
      judgements: { patient: { reason: typed, conditions: [{ text: typed, owner: typed, done: false }] } },
      inMyWords: { patient: { worry: { text: typed } } },
    })
    expect(await check(await signedBy(renderReport(hostile).pdf, 1))).toEqual(['intact', 'same', 'same'])
  })

  test('whose result was edited by hand is altered, and says where', async () => {
    const edited: ExportedWorksheet = { ...record, result: { ...record.result, tier: 1 } }
    const checked = await checkFile(withAttached(record, worksheetText(edited)), NOW)
    expect(wordsOf(checked)).toEqual(['altered', 'different', 'different'])
    expect(checked.resultDifferences).toEqual([{ part: 'tier', recorded: 1, computed: record.result.tier }])
  })

  test('with an answer edited by hand is altered', async () => {
    const edited = worksheetText(record).replace('how they slept', 'how they feel')
    expect(await check(withAttached(record, edited))).toEqual(['altered', 'different', 'same'])
  })
})

describe('a report of another release', () => {
  test('is not compared page by page; its result is', async () => {
    expect(await check(renderReport(ofOtherRelease).pdf)).toEqual(['unsigned', 'not-checked', 'same'])
    expect(await check(await signedBy(renderReport(ofOtherRelease).pdf, 1))).toEqual(['intact', 'not-checked', 'same'])
  })

  test('in an older form is read in full; that its rules lie not beside it makes it altered', async () => {
    const checked = await checkFile(withAttached(ofOtherRelease, golden1), NOW)
    expect([...wordsOf(checked), checked.rules]).toEqual(['altered', 'not-checked', 'not-checked', 'do-not-fit'])
    expect(checked.attached).toMatchObject({ kind: 'worksheet', worksheet: { ...JSON.parse(golden1), version: 4 } })
  })

  test('is altered all the same where its own rules give another result', async () => {
    const forged: ExportedWorksheet = { ...ofOtherRelease, result: { ...record.result, inherentTier: 1, tier: 1 } }
    expect(await check(renderReport(forged).pdf)).toEqual(['altered', 'not-checked', 'different'])
  })

  test('in a newer format keeps its signatures, and says why it cannot be read', async () => {
    const newer = worksheetText(ofOtherRelease).replace(/"version":4}$/, '"version":5}')
    const checked = await checkFile(withAttached(ofOtherRelease, newer), NOW)
    expect(wordsOf(checked)).toEqual(['unsigned', 'not-checked', 'not-checked'])
    expect(checked.attached).toMatchObject({ kind: 'unreadable', failure: { kind: 'newer-version' } })
  })
})

describe('what is no report of ours is unreadable', () => {
  test.each([
    ['nothing', 'not-a-pdf', new Uint8Array()],
    ['a picture', 'not-a-pdf', octetsOf('\x89PNG\r\n\x1a\n')],
    ['a signed PDF without a worksheet', null, strange],
    ['a report that breaks off', 'truncated', report.subarray(0, report.length - 1000)],
    ['a signed report that breaks off in its pages', 'truncated', signed.subarray(0, report.length / 2)],
  ])('%s', async (_, reason, pdf) => {
    const checked = await checkFile(pdf, NOW)
    expect(wordsOf(checked)).toEqual(['unreadable', 'not-checked', 'not-checked'])
    expect(checked.signatures.kind === 'unreadable' ? checked.signatures.reason : null).toBe(reason)
  })

  test('and so is any, where the browser has no cryptography', async () => {
    vi.stubGlobal('crypto', {})
    const checked = await checkFile(signed, NOW)
    vi.unstubAllGlobals()
    expect(wordsOf(checked)).toEqual(['unreadable', 'not-checked', 'not-checked'])
  })
})

describe('a flipped byte is never intact', () => {
  const flipped = async (at: number, mask: number) => {
    const changed = joined(signed)
    changed[at] = (changed[at] ?? 0) ^ mask
    return (await check(changed))[0]
  }
  const { start, end } = lastGap(signed)

  test.each([
    ['in the report', 0, report.length, fuzzRuns(12)],
    ['in what was added by signing', report.length, signed.length, fuzzRuns(12)],
    ['in the last signature itself', start, end, fuzzRuns(6)],
  ])('%s', async (_, from, to, numRuns) => {
    const place = integer({ min: from, max: to - 1 })
    await assert(asyncProperty(place, integer({ min: 1, max: 255 }), async (at, mask) => {
      expect(['altered', 'unreadable']).toContain(await flipped(at, mask))
    }), { numRuns })
  })
})
