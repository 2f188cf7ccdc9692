import { existsSync, readFileSync } from 'node:fs'
import { rubric } from '../../src/content/rubric.ts'
import type { Tier } from '../../src/domain/hazard.ts'
import type { LensReading } from '../../src/domain/lens.ts'
import { readLenses } from '../../src/domain/read-lenses.ts'
import type { DecidingAnswer, Rating, StopReading } from '../../src/domain/result.ts'
import { score } from '../../src/domain/score.ts'
import type { Stop } from '../../src/domain/stop.ts'
import { assessmentOf } from '../../src/record/assessment.ts'
import { headlineIn } from '../../src/record/headline.ts'
import { readWorksheet } from '../../src/record/read-worksheet.ts'
import type { Worksheet } from '../../src/record/worksheet.ts'
import { WORKSHEET_ATTACHMENT } from '../../src/report/attachments.ts'
import { readAttachments } from '../../src/signature/attachments.ts'

const STOPS: Readonly<Record<string, Stop>> = rubric.stops

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

/**
 * One line of JSON:
 * - `tier`: the tier as it is said, which ratings of the team can raise; `rubricTier`: that of the rules alone;
 *   `inherentTier`: that of the rules before safeguards. Each at the worst corner of what is still open, and null while
 *   there are not enough answers. `interval`: both corners of `tier`.
 * - `stops`: ids of the reasons not to proceed that stand. `stopStates`: all of them, each with its `kind`, its `state`
 *   and the answers that decide.
 * - `lenses`: laws and classifications, each with its `state`, the level that `surely` applies, its `level` at both
 *   corners with what only may apply, and the answers that decide.
 * - `hazards`: each row at the worst corner before safeguards, and after them under `residual`.
 *
 * An answer with `assumedWorst` is still open: it is what it could turn out to be.
 */
export function scoreLine(worksheet: Worksheet): string {
  const assessment = assessmentOf(worksheet.answers.joint)
  const { enough, inherentTier, stops, rows } = score(rubric, assessment)
  const { tier, rules } = headlineIn(worksheet)
  const ifEnough = (worst: Tier) => enough ? worst : null
  return JSON.stringify({
    tier: ifEnough(tier.worst),
    rubricTier: ifEnough(rules.worst),
    inherentTier: ifEnough(inherentTier.worst),
    interval: [tier.best, tier.worst],
    stops: stops.filter(({ state }) => state === 'stands').map(({ stop }) => stop),
    stopStates: stops.map(stopState),
    lenses: readLenses(rubric, assessment).map(lensState),
    hazards: rows.map(({ action, hazard, inherent, residual }) =>
      ({ action, hazard, ...levels(inherent), residual: levels(residual) })),
  })
}

const levels = ({ severity, likelihood, rating }: Rating) => ({ severity, likelihood, rating })

const stopState = ({ stop, state, deciding }: StopReading) =>
  ({ stop, kind: STOPS[stop]?.kind, state, deciding: deciding.map(answer) })

/** The same answer may decide for several rungs: it is given once. */
const lensState = ({ lens, state, surely, level: { best, worst }, rungs, meant }: LensReading) => {
  const deciding = [...meant, ...rungs.flatMap((rung) => rung.deciding)].map(answer)
  const byText = new Map(deciding.map((one) => [JSON.stringify(one), one]))
  return { lens, state, surely, level: [best, worst], deciding: [...byText.values()] }
}

const answer = ({ question, action, option, assumedWorst }: DecidingAnswer) =>
  ({ question, action, option, assumedWorst })

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
