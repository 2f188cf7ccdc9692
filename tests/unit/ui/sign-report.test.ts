import { expect, test } from 'vitest'
import { exportWorksheet } from '../../../src/record/export-worksheet.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import {
  FILE_KEY, MEANINGS, NEW_KEY, SOMEONE_ELSE, type Signer, type Signing,
} from '../../../src/record/signer-form.ts'
import type { KeptKey, PaperServices } from '../../../src/ui/paper-services.ts'
import { createPaperSession } from '../../../src/ui/paper-session.ts'
import type { MadeReport } from '../../../src/ui/paper-session.ts'
import { refuseReport } from '../../../src/ui/screens/sign/refuse-report.ts'
import { signReport } from '../../../src/ui/screens/sign/sign-report.ts'
import { pagesSign } from '../../../src/words/en/pages-sign.ts'

const NOW = '2026-11-22T09:30:00.000+01:00'
const draft = newWorksheet({ id: 'w', now: NOW, depth: 'quick' })
const withAna = {
  ...draft,
  team: { order: ['ana'], people: { ana: { name: 'Ana', role: 'clinician', interest: false, signer: true } } },
} as const

const report: MadeReport = {
  file: 'w.pdf',
  pdf: new Uint8Array([1]),
  record: await exportWorksheet(withAna, {
    release: '1', pageSize: 'a4', exportedAt: NOW, sha256: async () => 'a'.repeat(64),
  }),
  from: withAna,
  missing: [],
  signed: [],
}

const signer: Signing = {
  answer: 'signs', reason: '', who: 'ana', key: NEW_KEY, name: ' Ana ', role: 'Clinician', meaning: 'agrees',
  look: 'typed', strokes: [], protection: 'device', passphrase: '', again: '',
}

interface Asked {
  readonly kind: string
  readonly question: unknown
}

/** Services whose worker answers at once, with whatever a test wants it to say instead. */
const services = (answers: Readonly<Record<string, unknown>> = {}) => {
  const asked: Asked[] = []
  const kept: KeptKey[] = []
  const usual: Readonly<Record<string, unknown>> = {
    'create-key': { ok: true, stored: { kind: 'device' }, fingerprint: 'AB:CD' },
    'open-key': { ok: true, key: {} },
    sign: { ok: true, pdf: new Uint8Array([1, 2]) },
  }
  const paper = {
    ask: async (kind: string, question: unknown) => {
      asked.push({ kind, question })
      return kind in answers && answers[kind] === null
        ? { ok: false, message: 'it broke' }
        : { ok: true, value: answers[kind] ?? usual[kind] }
    },
  }
  const all = {
    paper, session: createPaperSession(), now: () => NOW, random: (length: number) => new Uint8Array(length),
    keys: {
      list: async () => kept,
      keep: async (key: KeptKey) => {
        kept.push(key)
        return null
      },
    },
  } as unknown as PaperServices
  return { all, asked, kept }
}

test('a person of the team signs in their own place, with a key in their name that is kept', async () => {
  const { all, asked, kept } = services()
  const outcome = await signReport(all, report, signer, [])
  expect(outcome).toMatchObject({ ok: true, signed: { place: 1, notKept: null, report: { signed: ['slot-1'] } } })
  expect(kept).toMatchObject([{ id: 'AB:CD', name: 'Ana' }])
  expect(asked.at(-1)).toMatchObject({
    kind: 'sign',
    question: {
      request: { slot: 'slot-1', name: 'Ana', meaning: 'agrees', at: { pdfDate: "D:20261122093000+01'00'" } },
    },
  })
})

test('somebody else signs in a spare place', async () => {
  const outcome = await signReport(services().all, report, { ...signer, who: SOMEONE_ELSE }, [])
  expect(outcome).toMatchObject({ ok: true, signed: { place: 2 } })
})

test('a second signature goes onto the signed report', async () => {
  const { all, asked } = services()
  const first = await signReport(all, report, signer, [])
  if (!first.ok) throw new Error('not signed')
  const second = await signReport(all, first.signed.report, { ...signer, who: SOMEONE_ELSE }, [])
  expect(second).toMatchObject({ ok: true, signed: { report: { signed: ['slot-1', 'slot-2'] } } })
  expect(asked.at(-1)?.question).toMatchObject({ pdf: new Uint8Array([1, 2]) })
})

test('a kept key is used as it is, under the name it was made for', async () => {
  const key = { id: 'EF', name: 'Ana Ruiz', created: NOW, key: { kind: 'device' } } as unknown as KeptKey
  const { all, asked } = services()
  await signReport(all, report, { ...signer, key: 'EF', name: 'somebody' }, [key])
  expect(asked.map(({ kind }) => kind)).toEqual(['open-key', 'sign'])
  expect(asked.at(-1)?.question).toMatchObject({ request: { name: 'Ana Ruiz' } })
})

test.each([
  ['the wrong passphrase', { 'open-key': { ok: false, failure: 'wrong-passphrase' } }, { kind: 'wrong-passphrase' }],
  ['a place that is taken', { sign: { ok: false, failure: 'slot-taken' } }, { kind: 'slot-taken' }],
  ['a failure without a sentence', { sign: { ok: false, failure: 'damaged' } }, { kind: 'broken', message: 'damaged' }],
  ['a worker that breaks', { sign: null }, { kind: 'broken', message: 'it broke' }],
  ['no cryptography', { 'create-key': { ok: false, failure: 'no-web-crypto' } }, { kind: 'no-web-crypto' }],
])('%s signs nothing and keeps no key', async (_, answers, problem) => {
  const { all, kept } = services(answers)
  expect(await signReport(all, report, signer, [])).toEqual({ ok: false, problem })
  expect(kept).toEqual([])
})

const fileKey: Signing = { ...signer, key: FILE_KEY, keyFile: new File(['p12'], 'ana.p12'), passphrase: 'pw', name: '' }

test('a key file signs under the name in its certificate and is not kept', async () => {
  const opened = { ok: true, key: {}, name: 'Ana Ruiz', chain: [{ fingerprint: 'CD' }] }
  const { all, asked, kept } = services({ 'open-pkcs12': opened })
  const outcome = await signReport(all, report, fileKey, [])
  expect(outcome).toMatchObject({ ok: true, signed: { key: { id: 'CD', name: 'Ana Ruiz', toKeep: null } } })
  expect(asked.map(({ kind }) => kind)).toEqual(['open-pkcs12', 'sign'])
  expect(asked[0]?.question).toMatchObject({ password: 'pw' })
  expect(kept).toEqual([])
})

test('a key file that does not open says why', async () => {
  const { all } = services({ 'open-pkcs12': { ok: false, failure: 'wrong-password' } })
  const problem = { kind: 'key-file', failure: 'wrong-password' }
  expect(await signReport(all, report, fileKey, [])).toEqual({ ok: false, problem })
})

test.each([
  ['report.pdf', 0, 'report-signed-1.pdf'],
  ['report-signed-1.pdf', 1, 'report-signed-2.pdf'],
  ['Report', 0, 'Report-signed-1.pdf'],
])('a file that came as %s keeps its name and counts its signatures', async (file, signed, next) => {
  const received = { ...report, file, signed: report.record.slots.slice(0, signed).map(({ id }) => id) }
  const outcome = await signReport(services().all, received, { ...signer, who: SOMEONE_ELSE }, [])
  expect(outcome).toMatchObject({ ok: true, signed: { report: { file: next } } })
})

test('a refusal is a file of its own, signed with the same keys', async () => {
  const { all, asked, kept } = services({ 'make-refusal': { ok: true, text: '{}' } })
  const refusing: Signer = { ...signer, answer: 'refuses', reason: ' The evidence is thin. ' }
  const outcome = await refuseReport(all, { ...report, file: 'w-signed-2.pdf' }, refusing, [])
  expect(outcome).toMatchObject({ ok: true, refused: { file: 'w-not-signed-by-Ana.json', text: '{}' } })
  expect(asked.at(-1)?.question).toMatchObject({ wish: { reason: 'The evidence is thin.', at: NOW } })
  expect(kept).toMatchObject([{ id: 'AB:CD' }])
})

test('a report with every place signed says so', async () => {
  const full = { ...report, signed: report.record.slots.map(({ id }) => id) }
  expect(await signReport(services().all, full, signer, [])).toEqual({ ok: false, problem: { kind: 'no-slot' } })
})

test.each(MEANINGS)('no signature approves the tool: %s', (meaning) => {
  expect(pagesSign.signing.meaningTexts[meaning]).toMatch(/This does not approve (or certify )?the tool\.$/)
})
