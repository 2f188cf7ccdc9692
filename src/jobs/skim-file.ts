import { tickedActions } from '../record/assessment.ts'
import { boardRow } from '../record/board-row.ts'
import { worksheetText } from '../record/canonical.ts'
import { assessmentNow } from '../record/places.ts'
import { readDecision } from '../record/read-decision.ts'
import { readWorksheet } from '../record/read-worksheet.ts'
import type { Skim, SkimFailure, SkimVerdict, Skimmed, SkimmedSignatures } from '../record/skim.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { DECISION_ATTACHMENT } from '../report/attachments.ts'
import { readAttachments } from '../signature/attachments.ts'
import type { SignatureReport } from '../signature/verify.ts'
import { fiveWSentence } from '../words/five-w-sentence.ts'
import { wordsIn } from '../words/words-in.ts'
import { checkDecision } from './check-decision.ts'
import { checkFile } from './check-file.ts'
import { sha256 } from './sha256.ts'

/** Whoever looks at the table. */
interface Reader {
  /** RFC 3339. */
  readonly now: string
  /** BCP 47. */
  readonly language: string
}

const NOBODY: SkimmedSignatures = { slots: 0, signers: [] }

/**
 * What a table shows of one file: its signatures checked and its result computed again, but its pages not drawn again,
 * which takes longer than all else and is done when somebody opens it. Never throws on a hostile file.
 */
export const skimFile = async (bytes: Uint8Array, reader: Reader): Promise<Skim> =>
  ({ sha256: await sha256(bytes), found: await foundIn(bytes, reader) })

const foundIn = (bytes: Uint8Array, reader: Reader): Promise<Skimmed> | Skimmed => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (start.trimStart().startsWith('{')) return foundInText(new TextDecoder().decode(bytes), reader)
  return start.includes('%PDF-') ? foundInPdf(bytes, reader) : failed({ kind: 'not-ours' })
}

const failed = (failure: SkimFailure): Skimmed => ({ kind: 'failure', failure })

const foundInText = async (text: string, { language }: Reader): Promise<Skimmed> => {
  const decided = readDecision(text)
  if (decided.ok) return { kind: 'decision', verdict: 'plain', signatures: NOBODY, decision: decided.decision }
  if (decided.failure.kind !== 'not-ours') return failed({ kind: 'decision', failure: decided.failure })
  const read = readWorksheet(text)
  if (!read.ok) return failed({ kind: 'worksheet', failure: read.failure })
  return ofWorksheet(read.worksheet, 'plain', NOBODY, language)
}

const foundInPdf = async (pdf: Uint8Array, { now, language }: Reader): Promise<Skimmed> => {
  const attachments = await readAttachments(pdf)
  const attached = attachments.ok ? attachments.files.get(DECISION_ATTACHMENT) : undefined
  if (attached !== undefined) return ofDecision(pdf, attached, now)
  const check = await checkFile(pdf, now, [], 'not the pages')
  const { attached: carried, signatures, verdict } = check
  if (carried.kind === 'worksheet') {
    return ofWorksheet(carried.worksheet, verdict, signaturesIn(signatures), language)
  }
  if (carried.kind === 'unreadable') return failed({ kind: 'worksheet', failure: carried.failure })
  return failed({ kind: signatures.kind === 'unreadable' ? 'unreadable-pdf' : 'no-worksheet' })
}

const ofDecision = async (pdf: Uint8Array, attached: Uint8Array, now: string): Promise<Skimmed> => {
  const { verdict, signatures, decision, failure } = await checkDecision(pdf, attached, now, [], 'not the pages')
  if (decision === null) return failed(failure ? { kind: 'decision', failure } : { kind: 'no-worksheet' })
  return { kind: 'decision', verdict, signatures: signaturesIn(signatures), decision }
}

const ofWorksheet = async (
  worksheet: Worksheet, verdict: SkimVerdict, signatures: SkimmedSignatures, language: string,
): Promise<Skimmed> => {
  const assessment = assessmentNow(worksheet)
  return {
    kind: 'worksheet',
    verdict,
    signatures,
    row: boardRow(worksheet),
    sentence: fiveWSentence(assessment, tickedActions(assessment), wordsIn(language).sentence),
    worksheetSha256: await sha256(new TextEncoder().encode(worksheetText(worksheet))),
  }
}

const signaturesIn = (report: SignatureReport): SkimmedSignatures =>
  report.kind === 'unreadable' ? NOBODY : {
    slots: report.slots.length,
    signers: report.signatures.map(({ signer, integrity }) =>
      ({ name: signer.name ?? '', isIntact: integrity === 'intact' })),
  }
