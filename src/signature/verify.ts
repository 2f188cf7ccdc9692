import type { TellSignature } from './check-slot.ts'
import type { Problem, SignatureFinding } from './finding.ts'
import { type Chapter, type History, readHistory } from './history.ts'
import { claimsIn, type SignatureClaim } from './signature-claims.ts'
import { reading, type Unreadable } from './unreadable.ts'
import { webCrypto } from './web-crypto.ts'

/** Bytes after the last signature: nobody signed them. `where`: ways to the objects that they change. */
type AfterLast =
  | { readonly kind: 'none' }
  | { readonly kind: 'changed'; readonly bytes: number; readonly where: readonly string[] }

export type SignatureReport =
  | {
      readonly kind: 'unreadable'
      readonly reason: Unreadable | 'no-web-crypto'
      /** What can be said all the same of signatures in a file of other programs. */
      readonly claims: readonly SignatureClaim[]
    }
  | {
      readonly kind: 'read'
      readonly slots: readonly { readonly name: string; readonly signed: boolean }[]
      /** Oldest first. A signature that was cut off from the end leaves no trace but its empty slot. */
      readonly signatures: readonly SignatureFinding[]
      readonly afterLast: AfterLast
      /** Ways to layers, scripts and the like: with them a page can show something else, though no byte changes. */
      readonly movingParts: readonly string[]
      /** Bytes before the first signature's update, up to %%EOF without a line end: the report as it was exported. */
      readonly coveredBase: number
    }

/**
 * Checks every signature of a PDF, and everything that was done to the file between and after them. Never throws.
 * `now` is an instant (RFC 3339), `roots` are certificates (DER) of authorities that somebody trusts. It cannot show
 * whose a self-made certificate is, nor when somebody really signed.
 */
export async function verify(
  pdf: Uint8Array,
  now: string,
  roots: readonly Uint8Array[] = [],
  tell?: TellSignature,
): Promise<SignatureReport> {
  const subtle = webCrypto()
  if (subtle === null) return { kind: 'unreadable', reason: 'no-web-crypto', claims: [] }
  const read = await reading(async () => judge(await readHistory({ pdf, now, roots, subtle, tell }), pdf.length))
  if (read.ok) return read.value
  const claims = isOfOthers(read.failure) ? await claimsIn(pdf, subtle) : []
  return { kind: 'unreadable', reason: read.failure, claims }
}

/** Put together by another program, perhaps with signatures of its own. */
function isOfOthers(failure: Unreadable): boolean {
  return failure === 'foreign' || failure === 'damaged'
}

function judge({ chapters, slots, movingParts }: History, length: number): SignatureReport {
  const afterLast = findAfterLast(chapters, length)
  const ambiguous = namesUsedTwice(slots.map(({ name }) => name))
  const signatures = chapters.flatMap(({ checks }, revision) =>
    checks.map(({ finding }): SignatureFinding => {
      const alone = checks.length === 1 && !ambiguous.has(finding.slot)
      const problems: readonly Problem[] = [
        ...finding.problems,
        ...(alone ? [] : [{ kind: 'duplicate-slot' } as const]),
        ...changesThatBreak(revision, chapters),
        ...(afterLast.kind === 'none' ? [] : [{ kind: 'trailing-bytes' } as const]),
      ]
      const integrity = problems.length === 0 ? 'intact' : 'broken'
      return { ...finding, revision, revisions: chapters.length - 1, integrity, problems }
    }))
  const states = slots.map(({ name, signature }) => ({ name, signed: signature !== undefined }))
  return { kind: 'read', slots: states, signatures, afterLast, movingParts, coveredBase: baseOf(chapters) }
}

/** What was changed in the signature's own update or after it, or before anybody signed. */
function changesThatBreak(revision: number, chapters: readonly Chapter[]): readonly Problem[] {
  const first = firstSigned(chapters)
  return chapters.flatMap((chapter, i) => (i >= revision || i < first ? changesIn(chapter, i) : []))
}

/** An update that nobody signed is a change, even where it rewrites nothing that the document refers to. */
function changesIn({ checks, disallowed }: Chapter, revision: number): readonly Problem[] {
  const idle = revision > 0 && checks.length === 0 && disallowed.length === 0
  return (idle ? [''] : disallowed).map(where => ({ kind: 'disallowed-change', where, revision }))
}

/** Without a signature: what comes after the report as it was exported. */
function findAfterLast(chapters: readonly Chapter[], length: number): AfterLast {
  const last = Math.max(0, chapters.findLastIndex(isSigned))
  const end = chapters[last]?.checks.at(-1)?.end ?? chapters[last]?.revision.lineEnd ?? 0
  if (length <= end) return { kind: 'none' }
  const where = chapters.slice(last + 1).flatMap(({ disallowed }) => disallowed)
  return { kind: 'changed', bytes: length - end, where }
}

/** Nothing of a file that was signed as it was made is unsigned. */
function baseOf(chapters: readonly Chapter[]): number {
  const first = firstSigned(chapters)
  return first === 0 ? 0 : (chapters[Math.max(0, first - 1)]?.revision.end ?? 0)
}

function firstSigned(chapters: readonly Chapter[]): number {
  return chapters.findIndex(isSigned)
}

function isSigned({ checks }: Chapter): boolean {
  return checks.length > 0
}

function namesUsedTwice(names: readonly string[]): ReadonlySet<string> {
  const sorted = names.toSorted()
  return new Set(sorted.filter((name, i) => name === sorted[i - 1]))
}
