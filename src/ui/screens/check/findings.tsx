import { Comparisons } from './comparisons.tsx'
import { SignatureList } from './signature-list.tsx'
import { Unreadable } from './unreadable.tsx'
import type { FileCheck } from './use-check.ts'

/** All that the check of a report found: each signature, then the pages, the rules and the result. */
export const Findings = ({ check }: { readonly check: FileCheck }) => (
  <>
    <SignatureList
      report={check.signatures}
      worksheet={check.attached.kind === 'worksheet' ? check.attached.worksheet : null}
    />
    <Comparisons check={check} />
    {check.attached.kind === 'unreadable' && <Unreadable check={check} />}
  </>
)
