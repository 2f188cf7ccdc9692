import { pagesClaims as words } from '../../../words/en/pages-claims.ts'
import { say } from '../../../words/say.ts'
import type { FileCheck } from './use-check.ts'

type Claim = Extract<FileCheck['signatures'], { readonly kind: 'unreadable' }>['claims'][number]

/** What can be said of the signatures in a PDF that is no report of ours and could not be read. */
export const Claims = ({ claims }: { readonly claims: readonly Claim[] }) =>
  claims.length === 0 ? null : (
    <>
      <p>{say(words.intro, { n: claims.length })}</p>
      <ul>
        {claims.map((claim) => (
          <li key={claim.at}>{sentenceOf(claim)}</li>
        ))}
      </ul>
    </>
  )

const sentenceOf = ({ name, bytes, coversFile }: Claim): string =>
  `${say(words[bytes], { name: name ?? words.nobody })} ${coversFile ? words.whole : words.part}`
