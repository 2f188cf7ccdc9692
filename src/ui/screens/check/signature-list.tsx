import { pagesCheck as words } from '../../../words/en/pages-check.ts'
import { say } from '../../../words/say.ts'
import { SignatureItem } from './signature-item.tsx'
import type { FileCheck } from './use-check.ts'

/** Each signature, how many places are signed, and what stands behind the last one. */
export const SignatureList = ({ report }: { readonly report: FileCheck['signatures'] }) => {
  if (report.kind === 'unreadable') return null
  const { slots, signatures, afterLast } = report
  const signed = slots.filter((slot) => slot.signed).length
  return (
    <>
      <ol className="signatures plain-list">
        {signatures.map((finding, index) => (
          <SignatureItem key={finding.slot} finding={finding} k={index + 1} n={signatures.length} />
        ))}
      </ol>
      <p>
        <strong>{say(words.slots, { signed, all: slots.length })}</strong> {signed > 0 && words.slotsNote}
      </p>
      {afterLast.kind === 'changed' && <p>{signed > 0 ? words.after.some : words.after.unsigned}</p>}
      {afterLast.kind === 'none' && signed > 0 && <p>{words.after.none}</p>}
    </>
  )
}
