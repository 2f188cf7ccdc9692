import { describe, expect, test } from 'vitest'
import { seal } from '../../../src/content/seal.ts'
import { checkAsDecision } from '../../../src/jobs/decision-desk.ts'
import { checkFile } from '../../../src/jobs/check-file.ts'
import { checkRefusal, makeRefusal } from '../../../src/jobs/refusal-desk.ts'
import { skimFile } from '../../../src/jobs/skim-file.ts'
import type { MadeDecision } from '../../../src/record/decision-export.ts'
import { decisionText } from '../../../src/record/read-decision.ts'
import { outlineDecision, renderDecision } from '../../../src/report/decision-sheet.ts'
import { loadFonts } from '../../../src/report/fonts/load-fonts.ts'
import { renderDocument } from '../../../src/report/render-document.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { joined, octetsOf } from '../../../src/signature/octets.ts'
import { en } from '../../../src/words/words.ts'
import { made, sentBack } from '../../cases/decided.ts'
import { exported } from '../../cases/exported.ts'
import { quickLook } from '../../cases/worked-example.ts'
import { NOW, keyOf, signedBy } from '../signature/people.ts'

const draft = await sentBack(quickLook)
const decision = await made(draft)
const sheet = renderDecision(decision).pdf
const signed = await signedBy(sheet, 1)

const check = async (pdf: Uint8Array) => {
  const checked = await checkAsDecision(pdf, { now: NOW })
  return checked && [checked.verdict, checked.printed]
}

/** The pages of our decision, with another text attached. */
const withText = (text: string): Uint8Array => {
  const outline = outlineDecision(decision, en)
  const bytes = new TextEncoder().encode(text)
  const attachments = outline.attachments.map((one) => ({ ...one, bytes }))
  return renderDocument({ ...outline, attachments }, loadFonts()).pdf
}

/** A sheet with a tier that nobody worked out, made and signed as this release does, that names these rules. */
const sheetUnder = async (rules: MadeDecision['on']['rules']): Promise<Uint8Array> => {
  const result = { tier: 1, inherentTier: 1, interval: [1, 1], stops: [] } as const
  return signedBy(renderDecision(await made({ ...draft, on: { ...draft.on, result, rules } })).pdf, 1)
}

const underOthers = await sheetUnder({ ...seal, sha256: 'f'.repeat(64) })
const { open: _open, ...silentOn } = draft.on
const silent = await signedBy(renderDecision(await made({ ...draft, on: silentOn })).pdf, 1)
const underOtherName = await sheetUnder({ ...seal, version: '9.9' })

describe('a decision sheet of this release', () => {
  test('is unsigned until the chair signs, and intact then', async () => {
    expect(await check(sheet)).toEqual(['unsigned', 'same'])
    expect(await check(signed)).toEqual(['intact', 'same'])
    expect(await check(await signedBy(sheet, 1, 2, 3))).toEqual(['intact', 'same'])
  })

  test('says what was decided', async () => {
    expect((await checkAsDecision(signed, { now: NOW }))?.decision).toEqual(decision)
  })

  test('is intact whatever was typed into it', async () => {
    const typed = `)>>endobj 5 0 obj<</A( trailer<< startxref 0 %%EOF ]]> <img src=x onerror=alert(1)> {x}\0‮￿\\`
    const hostile: MadeDecision = await made({
      ...decision, board: typed, reason: typed,
      on: { ...decision.on, title: typed },
      members: decision.members.map((member) => ({ ...member, name: typed, reason: typed })),
      questions: [{ id: 'constructor', decision: decision.id, question: 'toString', action: 'valueOf', text: typed }],
    })
    expect(await check(await signedBy(renderDecision(hostile).pdf, 1))).toEqual(['intact', 'same'])
  })
})

describe('a decision sheet is altered', () => {
  const other = decisionText({ ...decision, outcome: 'approve' })
  test.each<[string, Uint8Array]>([
    ['where something was added after signing', joined(signed, octetsOf('\n% more\n'))],
    ['where nobody has signed, and something was added', joined(sheet, octetsOf('\n% more\n'))],
    ['where another outcome is attached than is printed', withText(other)],
    ['where its places to sign are others', withText(decisionText({ ...decision, slots: [] }))],
    ['where the decision was written by hand', withText(JSON.stringify(decision, null, 1))],
    ['where it cannot be read', withText('{"format":"affordance-decision","version":1}')],
    ['where only a draft is attached', withText(decisionText(draft))],
    ['where it was decided at another moment than it was drawn', withText(
      decisionText({ ...decision, decidedAt: '2026-01-01T00:00:00Z' }))],
    ['where it names other rules than this release has', underOthers],
    ['where it names our rules by another version', underOtherName],
    ['where it does not say what could not be ruled out', silent],
  ])('%s', async (_name, pdf) => {
    expect((await check(pdf))?.[0]).toBe('altered')
  })

  test('where a byte of it was changed after signing', async () => {
    const at = Buffer.from(signed).indexOf('/CreationDate') + 20
    const flipped = signed.with(at, (signed[at] ?? 0) === 0x31 ? 0x32 : 0x31)
    expect((await check(flipped))?.[0]).toBe('altered')
  })
})

describe('what this release cannot compare', () => {
  test('is a sheet of another one: its signatures count', async () => {
    const older: MadeDecision = { ...decision, render: { ...decision.render, release: '0.9.0+0123456789ab' } }
    expect(await check(await signedBy(renderDecision(older).pdf, 1))).toEqual(['intact', 'not-checked'])
  })

  test('is one of another, by rules that only that one had', async () => {
    const rules = { version: '1.2', sha256: 'f'.repeat(64) }
    const release = '9.9.0+0123456789ab'
    const newer: MadeDecision = { ...decision, on: { ...decision.on, rules }, render: { ...decision.render, release } }
    expect(await check(await signedBy(renderDecision(newer).pdf, 1))).toEqual(['intact', 'not-checked'])
  })

  test('is one in a newer form, and it says so', async () => {
    const newer = decisionText(decision).replace(/"version":2}$/, '"version":3}')
    expect(await checkAsDecision(withText(newer), { now: NOW }))
      .toMatchObject({ verdict: 'unsigned', printed: 'not-checked', failure: { kind: 'newer-version' } })
  })

  test('is a text that would take hours to draw', async () => {
    const long = withText(decisionText({ ...decision, reason: '\n'.repeat(200_000) }))
    expect(await check(long)).toEqual(['altered', 'different'])
  })
})

test('a report is no decision sheet, and a decision sheet is no report', async () => {
  expect(await checkAsDecision(renderReport(await exported(quickLook)).pdf, { now: NOW })).toBe(null)
  expect(await checkAsDecision(octetsOf('%PDF-1.7 broken'), { now: NOW })).toBe(null)
  expect((await checkFile(signed, NOW)).verdict).toBe('unreadable')
})

test('a table shows it without drawing its pages', async () => {
  const reader = { now: NOW, language: 'en' }
  expect((await skimFile(signed, reader)).found).toMatchObject({ kind: 'decision', verdict: 'intact', decision })
  expect((await skimFile(withText('{}'), reader)).found).toMatchObject({
    kind: 'failure', failure: { kind: 'decision', failure: { kind: 'not-ours' } },
  })
})

test('a member can refuse to sign it, in a file that belongs to it', async () => {
  const at = '2026-11-22T10:00:00+01:00'
  const wish = { pdf: sheet, key: await keyOf('Bo O’Neill'), reason: 'I was outvoted.', at }
  const refusal = await makeRefusal(wish)
  expect(refusal).toMatchObject({ ok: true, refusal: { worksheet: quickLook.id } })
  const checked = await checkRefusal(refusal.ok ? refusal.text : '', signed, { now: NOW })
  expect(checked).toMatchObject({ kind: 'read', integrity: 'intact', belongs: 'yes' })
})
