import { pagesCheck } from '../../../words/en/pages-check.ts'
import { failureSentences } from '../start/failure-sentences.ts'
import { Claims } from './claims.tsx'
import type { FileCheck } from './use-check.ts'

const words = pagesCheck.unreadable

/** What is wrong with the file, in sentences, and the way on. */
export const Unreadable = ({ check }: { readonly check: FileCheck }) => (
  <>
    {sentencesOf(check).map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
    {check.signatures.kind === 'unreadable' && <Claims claims={check.signatures.claims} />}
    <p>{words.wayOn}</p>
  </>
)

const sentencesOf = ({ signatures, attached }: FileCheck): readonly string[] => {
  if (signatures.kind === 'unreadable') return [words[signatures.reason]]
  if (attached.kind === 'unreadable') return [words.worksheet, ...failureSentences(attached.failure)]
  return [words['no-worksheet']]
}
