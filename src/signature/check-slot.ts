import { derOf, nameIn } from './certificate.ts'
import { findCertificate, type Judging } from './certificate-finding.ts'
import { checkCms, type CmsCheck } from './check-cms.ts'
import { coverageOf } from './coverage.ts'
import type { Problem, SignatureFinding } from './finding.ts'
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

/** Told each time that one is checked: which, and how many updates there are that may hold one. */
export type TellSignature = (signature: number, signatures: number) => void

export interface Checking extends Judging {
  readonly pdf: Uint8Array
  readonly tell?: TellSignature | undefined
}

/** Checks the signature in a slot against the revision in which it was written. */
export async function checkSlot(open: OpenRevision, slot: Slot, checking: Checking): Promise<SlotCheck> {
  const signature = readSignatureDictionary(open, slot) ?? NOTHING
  const coverage = coverageOf(checking.pdf, open.revision, slot, signature)
  const checked = await checkContents(coverage, checking)
  const { signer } = checked
  const problems = new Set<Problem['kind']>([...coverage.problems, ...checked.problems])
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
      certificate: await findCertificate(checked, claimedAt, checking),
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

const NOT_COVERED: CmsCheck = { problems: [], signer: null, certificates: [] }

async function checkContents({ cms, covered }: Contents, { subtle }: Checking): Promise<CmsCheck> {
  return covered === null ? NOT_COVERED : checkCms(cms, covered, subtle)
}
