import type { Problem, SignatureFinding } from './finding.ts'
import { type Chapter, type History, readHistory } from './history.ts'
import { reading, type Unreadable } from './unreadable.ts'
import { webCrypto } from './web-crypto.ts'

/** Bytes after the last signature: nobody signed them. `where`: ways to the objects that they change. */
export type AfterLast =
  | { readonly kind: 'none' }
  | { readonly kind: 'changed'; readonly bytes: number; readonly where: readonly string[] }

export type SignatureReport =
  | { readonly kind: 'unreadable'; readonly reason: Unreadable | 'no-web-crypto' }
  | {
      readonly kind: 'read'
      readonly slots: readonly { readonly name: string; readonly signed: boolean }[]
      /** Oldest first. A signature that was cut off from the end leaves no trace but its empty slot. */
      readonly signatures: readonly SignatureFinding[]
      readonly afterLast: AfterLast
      /** Bytes before the first signature's update, up to %%EOF without a line end: the report as it was exported. */
      readonly coveredBase: number
    }

/**
 * Checks every signature of a PDF, and everything that was done to the file between and after them. Never throws. `now` is
 * an instant (RFC 3339). What this cannot show: who a self-made certificate belongs to, and when somebody really signed.
 */
export async function verify(pdf: Uint8Array, now: string): Promise<SignatureReport> {
  const subtle = webCrypto()
  if (subtle === null) return { kind: 'unreadable', reason: 'no-web-crypto' }
  const read = await reading(async () => judge(await readHistory({ pdf, now, subtle }), pdf.length))
  return read.ok ? read.value : { kind: 'unreadable', reason: read.failure }
}

function judge({ chapters, slots }: History, length: number): SignatureReport {
  const first = chapters.findIndex(({ checks }) => checks.length > 0)
  const afterLast = findAfterLast(chapters, length)
  const shared = afterLast.kind === 'changed' ? [{ kind: 'trailing-bytes' } as const] : []
  const twice = namesUsedTwice(slots.map(({ name }) => name))
  const signatures = chapters.flatMap(({ checks }, revision) =>
    checks.map(({ finding }): SignatureFinding => {
      const since = chapters.flatMap((chapter, i) => (i >= revision || i < first ? changesIn(chapter, i) : []))
      const alone = checks.length === 1 && !twice.has(finding.slot)
      const own: readonly Problem[] = alone ? finding.problems : [...finding.problems, { kind: 'duplicate-slot' }]
      const problems = [...own, ...since, ...shared]
      const integrity = problems.length === 0 ? 'intact' : 'broken'
      return { ...finding, revision, revisions: chapters.length - 1, integrity, problems }
    }))
  return {
    kind: 'read',
    slots: slots.map(({ name, signature }) => ({ name, signed: signature !== undefined })),
    signatures,
    afterLast,
    coveredBase: first === 0 ? 0 : (chapters[Math.max(first - 1, 0)]?.revision.end ?? 0),
  }
}

/** An update that nobody signed is a change, even where it rewrites nothing that the document refers to. */
function changesIn({ checks, disallowed }: Chapter, revision: number): readonly Problem[] {
  const unsigned = checks.length === 0 && revision > 0 && disallowed.length === 0
  return (unsigned ? [''] : disallowed).map(where => ({ kind: 'disallowed-change', where, revision }))
}

function findAfterLast(chapters: readonly Chapter[], length: number): AfterLast {
  const signed = chapters.findLastIndex(({ checks }) => checks.length > 0)
  const last = chapters[Math.max(signed, 0)]
  const end = Math.max(...(last?.checks ?? []).map(check => check.end), 0) || (last?.revision.lineEnd ?? 0)
  if (length <= end) return { kind: 'none' }
  const where = chapters.slice(Math.max(signed, 0) + 1).flatMap(({ disallowed }) => disallowed)
  return { kind: 'changed', bytes: length - end, where }
}

function namesUsedTwice(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name, i) => names.indexOf(name) !== i))
}
