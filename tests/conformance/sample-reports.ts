import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { worksheetText } from '../../src/record/canonical.ts'
import type { Worksheet } from '../../src/record/worksheet.ts'
import { loadFonts } from '../../src/report/fonts/load-fonts.ts'
import { createLettering } from '../../src/report/lettering.ts'
import { renderReport } from '../../src/report/render-report.ts'
import { createSigningKey } from '../../src/signature/key.ts'
import { sign } from '../../src/signature/sign.ts'
import { exported } from '../cases/exported.ts'
import { largeWorksheet } from '../cases/large-worksheet.ts'
import { quickLook, workedExample } from '../cases/worked-example.ts'
import type { Sample } from './pdf-checks.ts'

const WORKSHEETS = { 'quick look': quickLook, 'worked example': workedExample, 'large': largeWorksheet }
const SIGNERS = ['Zoë Żółć', 'Χρύσα Παπά']

/** Reports of three sizes, each unsigned, signed once and signed twice, written into a folder. */
export async function makeSamples(folder: string): Promise<readonly Sample[]> {
  const made = Object.entries(WORKSHEETS).map(([name, worksheet]) => samplesOf(folder, name, worksheet))
  return (await Promise.all(made)).flat()
}

async function samplesOf(folder: string, name: string, worksheet: Worksheet): Promise<readonly Sample[]> {
  const record = await exported(worksheet)
  const attached = new TextEncoder().encode(worksheetText(record))
  let { pdf }: { pdf: Uint8Array } = renderReport(record)
  const samples: Sample[] = []
  for (const [signatures, times] of ['unsigned', 'signed once', 'signed twice'].entries()) {
    if (signatures > 0) pdf = await signedBy(pdf, SIGNERS[signatures - 1] ?? '', `slot-${signatures}`)
    const path = join(folder, `${name.replace(' ', '-')}-${signatures}.pdf`)
    writeFileSync(path, pdf)
    samples.push({ name: `${name}, ${times}`, path, attached, signatures })
  }
  return samples
}

async function signedBy(pdf: Uint8Array, name: string, slot: string): Promise<Uint8Array> {
  const serial = Uint8Array.from({ length: 16 }, (_, index) => index + name.length)
  const created = await createSigningKey(name, { notBefore: '2026-11-22T09:00:00Z', serial })
  if (!created.ok) throw new Error(created.failure)
  const request = {
    slot,
    key: created.key,
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
