import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { worksheetText } from '../../src/record/canonical.ts'
import { decisionText } from '../../src/record/read-decision.ts'
import type { Worksheet } from '../../src/record/worksheet.ts'
import { renderDecision } from '../../src/report/decision-sheet.ts'
import { loadFonts } from '../../src/report/fonts/load-fonts.ts'
import { createLettering } from '../../src/report/lettering.ts'
import { renderReport } from '../../src/report/render-report.ts'
import { createSigningKey, type SigningKey } from '../../src/signature/key.ts'
import { sign } from '../../src/signature/sign.ts'
import { bothDirections } from '../cases/both-directions.ts'
import { made, sentBack } from '../cases/decided.ts'
import { exported } from '../cases/exported.ts'
import { largeWorksheet } from '../cases/large-worksheet.ts'
import { quickLook, workedExample } from '../cases/worked-example.ts'
import { importedKey } from '../unit/signature/imported-key.ts'
import type { Sample } from './pdf-checks.ts'

const WORKSHEETS = {
  'quick look': quickLook,
  'worked example': workedExample,
  'both directions': bothDirections,
  'large': largeWorksheet,
}
const STATES = ['unsigned', 'signed by three'] as const

/** Who signs, and with what kind of key. */
const SIGNERS = [
  ['Zoë Żółć', 'RSA-3072'],
  ['Χρύσα Παπά', 'P-256'],
  ['Bo O’Neill', 'P-384'],
] as const

/**
 * Reports of three sizes, one in both reading directions, and the sheet of a decision, each before and after three
 * people have signed it, written into a folder.
 */
export async function makeSamples(folder: string): Promise<readonly Sample[]> {
  const reports = Object.entries(WORKSHEETS).map(([name, worksheet]) => reportOf(folder, name, worksheet))
  return (await Promise.all([...reports, decisionOf(folder)])).flat()
}

async function reportOf(folder: string, name: string, worksheet: Worksheet): Promise<readonly Sample[]> {
  const record = await exported(worksheet)
  return samplesOf(folder, name, renderReport(record).pdf, ['worksheet.json', worksheetText(record)])
}

async function decisionOf(folder: string): Promise<readonly Sample[]> {
  const decision = await made(await sentBack(workedExample))
  return samplesOf(folder, 'decision sheet', renderDecision(decision).pdf, ['decision.json', decisionText(decision)])
}

async function samplesOf(
  folder: string, name: string, pdf: Uint8Array, [attachment, text]: readonly [Sample['attachment'], string],
): Promise<readonly Sample[]> {
  const attached = new TextEncoder().encode(text)
  const files = [pdf, await signedByAll(pdf)]
  return files.map((file, i): Sample => {
    const path = join(folder, `${name.replace(' ', '-')}-${i}.pdf`)
    writeFileSync(path, file)
    return { name: `${name}, ${STATES[i]}`, path, attachment, attached, signatures: i * SIGNERS.length }
  })
}

async function signedByAll(pdf: Uint8Array): Promise<Uint8Array> {
  let signed = pdf
  for (const [index, [name, kind]] of SIGNERS.entries()) {
    signed = await signedBy(signed, name, await keyOf(name, kind), index)
  }
  return signed
}

async function keyOf(name: string, kind: (typeof SIGNERS)[number][1]): Promise<SigningKey> {
  if (kind !== 'P-256') return importedKey(name, kind)
  const serial = Uint8Array.from({ length: 16 }, (_, index) => index + name.length)
  const created = await createSigningKey(name, { notBefore: '2026-11-22T09:00:00Z', serial })
  if (!created.ok) throw new Error(created.failure)
  return created.key
}

async function signedBy(pdf: Uint8Array, name: string, key: SigningKey, index: number): Promise<Uint8Array> {
  const request = {
    slot: `slot-${index + 1}`,
    key,
    name,
    role: 'Clinician',
    meaning: 'took-part',
    meaningText: 'I took part.',
    at: { pdfDate: "D:20261122110000+01'00'", printed: '22 November 2026, 11:00' },
    appearance: { kind: 'typed', text: name },
  } as const
  const outcome = await sign(pdf, request, createLettering(loadFonts()))
  if (!outcome.ok) throw new Error(outcome.failure)
  return outcome.pdf
}
