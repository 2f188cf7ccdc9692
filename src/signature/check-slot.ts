import type { Certificate } from 'pkijs'
import { derOf, isSelfMade, nameIn } from './certificate.ts'
import { checkCms, type CmsProblem } from './check-cms.ts'
import { coverageOf } from './coverage.ts'
import type { CertificateFinding, Problem, SignatureFinding } from './finding.ts'
import { fingerprint } from './key.ts'
import type { OpenRevision } from './open-revision.ts'
import { readSignatureDictionary, type SignatureDictionary, SUB_FILTER } from './signature-dictionary.ts'
import type { Slot } from './slots.ts'

/** A signature by itself: what came before and after it is the history's to judge. */
export interface SlotCheck {
  readonly finding: Omit<SignatureFinding, 'revision' | 'revisions' | 'integrity'>
  /** Where the bytes that it covers end. */
  readonly end: number
}

export interface Checking {
  readonly pdf: Uint8Array
  /** RFC 3339. */
  readonly now: string
  readonly subtle: SubtleCrypto
}

/** Checks the signature in a slot against the revision in which it was written. */
export async function checkSlot(open: OpenRevision, slot: Slot, checking: Checking): Promise<SlotCheck> {
  const signature = readSignatureDictionary(open, slot) ?? NOTHING
  const coverage = coverageOf(checking.pdf, open.revision, slot, signature)
  const { problems: cmsProblems, signer } = await checkContents(coverage, checking)
  const problems = new Set<Problem['kind']>([...coverage.problems, ...cmsProblems])
  if (signature.subFilter !== SUB_FILTER) problems.add('unsupported-algorithm')
  if (signer !== null && nameIn(signer) !== signature.name) problems.add('name-mismatch')
  const { name, role, meaning, reason, claimedAt } = signature
  return {
    end: coverage.end,
    finding: {
      slot: slot.name,
      problems: [...problems].map(kind => ({ kind }) as Problem),
      signer: { name, role },
      meaning,
      reason,
      fingerprint: signer === null ? null : await fingerprint(derOf(signer)),
      certificate: signer === null ? null : await describe(signer, claimedAt, checking),
      claimedAt,
    },
  }
}

const NOTHING: SignatureDictionary = {
  subFilter: null,
  contents: new Uint8Array(),
  byteRange: null,
  name: null,
  role: null,
  reason: null,
  meaning: null,
  claimedAt: null,
}

interface Contents {
  readonly cms: Uint8Array
  readonly covered: Uint8Array | null
}

function checkContents({ cms, covered }: Contents, { subtle }: Checking) {
  return covered === null ? { problems: [] as readonly CmsProblem[], signer: null } : checkCms(cms, covered, subtle)
}

async function describe(
  signer: Certificate,
  claimedAt: string | null,
  { now, subtle }: Checking,
): Promise<CertificateFinding> {
  const { notBefore, notAfter } = signer
  const holdsAt = (instant: number) => instant >= notBefore.value.getTime() && instant <= notAfter.value.getTime()
  return {
    selfMade: await isSelfMade(signer, subtle),
    notBefore: notBefore.value.toISOString(),
    notAfter: notAfter.value.toISOString(),
    heldAtClaimedTime: claimedAt !== null && holdsAt(Date.parse(claimedAt)),
    holdsNow: holdsAt(Date.parse(now)),
  }
}
