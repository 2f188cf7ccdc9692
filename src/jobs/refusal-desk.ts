import { type Refusal, composedRefusal, readRefusal, refusalText, signedText } from '../record/refusal.ts'
import { readDecision } from '../record/read-decision.ts'
import { readCertificate } from '../signature/certificate-facts.ts'
import type { Trusting } from '../signature/certificate-finding.ts'
import type { CmsProblem } from '../signature/check-cms.ts'
import { type DetachedOutcome, checkDetached, signDetached } from '../signature/detached.ts'
import type { CertificateFinding } from '../signature/finding.ts'
import type { SigningKey } from '../signature/key.ts'
import { base64Of, octetsOfBase64 } from '../signature/octets.ts'
import type { Unreadable } from '../signature/unreadable.ts'
import { verify } from '../signature/verify.ts'
import { decisionIn } from './decision-desk.ts'
import { readAttached } from './read-attached.ts'
import { sha256 } from './sha256.ts'
import { type OutOfTime, outOfTime } from './sign-desk.ts'

/** What somebody gives who does not sign. */
export interface RefusalWish {
  /** The report as it lies open, with the signatures it may have. */
  readonly pdf: Uint8Array
  readonly key: SigningKey
  /** In their own words; not empty. */
  readonly reason: string
  /** RFC 3339, with the offset of the place. */
  readonly at: string
}

/** `no-worksheet`: this PDF is no report of ours, or of a release that this one cannot read. */
type RefusalFailure =
  | Unreadable
  | 'no-worksheet'
  | 'no-name'
  | 'no-reason'
  | OutOfTime['failure']
  | Extract<DetachedOutcome, { readonly ok: false }>['failure']

export type MadeRefusal =
  /** `text`: the file to save. */
  | { readonly ok: true; readonly text: string; readonly refusal: Refusal }
  | { readonly ok: false; readonly failure: RefusalFailure }

export type RefusalCheck =
  | { readonly kind: 'unreadable'; readonly reason: 'too-large' | 'not-a-refusal' | 'newer-version' | 'no-web-crypto' }
  | {
      readonly kind: 'read'
      readonly refusal: Refusal
      readonly integrity: 'intact' | 'broken'
      /** Empty exactly where `intact`. `name-mismatch`: it names another person than its certificate. */
      readonly problems: readonly (CmsProblem | 'name-mismatch')[]
      readonly fingerprint: string | null
      readonly certificate: CertificateFinding | null
      /** Whether it is about the report that lies open; `no-report` where none does, or none that could be read. */
      readonly belongs: 'yes' | 'no' | 'no-report'
    }

/** Signs that somebody does not sign: the report stays as it is. */
export const makeRefusal = async ({ pdf, key, reason, at }: RefusalWish): Promise<MadeRefusal> => {
  if (reason.trim() === '') return { ok: false, failure: 'no-reason' }
  const [base, worksheet] = [await hashOfBase(pdf, at), await worksheetOf(pdf)]
  if (!base.ok) return base
  if (worksheet === null) return { ok: false, failure: 'no-worksheet' }
  const { name } = (await readCertificate(key.certificate)) ?? { name: null }
  if (name === null) return { ok: false, failure: 'no-name' }
  const early = await outOfTime(key, at)
  if (early !== null) return early
  const refusal = composedRefusal({ worksheet, reportSha256: base.sha256, name, reason, at })
  const signed = await signDetached(new TextEncoder().encode(signedText(refusal)), key)
  if (!signed.ok) return signed
  return { ok: true, refusal, text: refusalText({ refusal, signature: base64Of(signed.cms) }) }
}

/** The id of the worksheet that a report carries, or that a decision sheet is about. */
const worksheetOf = async (pdf: Uint8Array): Promise<string | null> => {
  const attached = await readAttached(pdf)
  if (attached.kind === 'worksheet') return attached.worksheet.id
  const decision = await decisionIn(pdf)
  const read = decision === null ? null : readDecision(new TextDecoder().decode(decision))
  return read?.ok ? read.decision.on.id : null
}

/** Checks a refusal, and whether it is about the report beside it. Never throws on a hostile file. */
export const checkRefusal = async (
  text: string, report: Uint8Array | null, trusting: Trusting,
): Promise<RefusalCheck> => {
  const read = readRefusal(text)
  if (!read.ok) return { kind: 'unreadable', reason: read.failure === 'not-ours' ? 'not-a-refusal' : read.failure }
  const { refusal, signature } = read.slip
  const cms = octetsOfBase64(signature) ?? new Uint8Array()
  const checked = await checkDetached(cms, new TextEncoder().encode(signedText(refusal)), refusal.at, trusting)
  if (checked === null) return { kind: 'unreadable', reason: 'no-web-crypto' }
  const { name, fingerprint, certificate } = checked
  const isTheirs = name?.normalize('NFC') === refusal.name
  const problems = isTheirs ? checked.problems : [...checked.problems, 'name-mismatch' as const]
  const integrity = problems.length === 0 ? 'intact' : 'broken'
  const belongs = await belongsTo(refusal, report, trusting.now)
  return { kind: 'read', refusal, integrity, problems, fingerprint, certificate, belongs }
}

const belongsTo = async (
  { reportSha256 }: Refusal, report: Uint8Array | null, now: string,
): Promise<'yes' | 'no' | 'no-report'> => {
  const base = report === null ? null : await hashOfBase(report, now)
  if (base === null || !base.ok) return 'no-report'
  return base.sha256 === reportSha256 ? 'yes' : 'no'
}

type HashOfBase =
  | { readonly ok: true; readonly sha256: string }
  | { readonly ok: false; readonly failure: Unreadable | 'no-web-crypto' }

/** Of the report as it was exported, whoever has signed it since; no report of ours comes signed into the world. */
const hashOfBase = async (pdf: Uint8Array, now: string): Promise<HashOfBase> => {
  const read = await verify(pdf, now)
  if (read.kind === 'unreadable') return { ok: false, failure: read.reason }
  if (read.coveredBase === 0) return { ok: false, failure: 'foreign' }
  return { ok: true, sha256: await sha256(pdf.subarray(0, read.coveredBase)) }
}
