import { existsSync, readFileSync } from 'node:fs'
import { rubric } from '../../src/content/rubric.ts'
import { score } from '../../src/domain/score.ts'
import { assessmentOf } from '../../src/record/assessment.ts'
import { readWorksheet } from '../../src/record/read-worksheet.ts'
import type { Worksheet } from '../../src/record/worksheet.ts'
import { WORKSHEET_ATTACHMENT } from '../../src/report/attachments.ts'
import { readAttachments } from '../../src/signature/attachments.ts'

/** Prints what the rules say of a worksheet file or of one of our PDFs, as one line of JSON. */
export async function main([file]: readonly string[]): Promise<number> {
  if (file === undefined) return failed('Which file? npm run -s score -- FILE')
  if (!existsSync(file)) return failed(`There is no file ${file}. Give the path of a worksheet file or of our PDF.`)
  const found = await findWorksheet(new Uint8Array(readFileSync(file)))
  if (!found.ok) return failed(found.why)
  const read = readWorksheet(found.text)
  if (!read.ok) return failed(`This is no worksheet file that these rules can read: ${JSON.stringify(read.failure)}`)
  console.log(scoreLine(read.worksheet))
  return 0
}

/** Hazards are given before safeguards, at the worst corner of what is still open. */
export function scoreLine({ answers }: Worksheet): string {
  const { enough, tier, inherentTier, stops, rows } = score(rubric, assessmentOf(answers.joint))
  return JSON.stringify({
    tier: enough ? tier.worst : null,
    inherentTier: enough ? inherentTier.worst : null,
    interval: [tier.best, tier.worst],
    stops: stops.filter(({ state }) => state === 'stands').map(({ stop }) => stop),
    hazards: rows.map(({ action, hazard, inherent: { severity, likelihood, rating } }) => ({
      action,
      hazard,
      severity,
      likelihood,
      rating,
    })),
  })
}

type Found = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string }

/** The text of a worksheet file, or of the one that a PDF carries. */
async function findWorksheet(bytes: Uint8Array): Promise<Found> {
  const decode = (part: Uint8Array) => new TextDecoder().decode(part)
  if (decode(bytes.subarray(0, 5)) !== '%PDF-') return { ok: true, text: decode(bytes) }
  const attached = await readAttachments(bytes)
  if (!attached.ok) return { ok: false, why: `This PDF cannot be read: ${attached.failure}` }
  const worksheet = attached.files.get(WORKSHEET_ATTACHMENT)
  return worksheet ? { ok: true, text: decode(worksheet) } : { ok: false, why: 'This PDF carries no worksheet' }
}

function failed(why: string): number {
  console.error(why)
  return 1
}
