import { pagesCheck as words } from '../../../words/en/pages-check.ts'
import { say } from '../../../words/say.ts'
import { Notice } from '../../components/notice.tsx'
import type { Signable } from '../sign/signable.ts'
import { preparedForOther } from './prepared-for.ts'
import { SignatureItem } from './signature-item.tsx'
import type { FileCheck } from './use-check.ts'
import { whereWords } from './where-words.ts'

interface SignatureListProps {
  readonly report: FileCheck['signatures']
  /** Says for whom each place was prepared. */
  readonly worksheet: Signable['record'] | null
}

/** Each signature, how many places are signed, and what stands behind the last one. */
export const SignatureList = ({ report, worksheet }: SignatureListProps) => {
  if (report.kind === 'unreadable') return null
  const { slots, signatures, afterLast } = report
  const signed = slots.filter((slot) => slot.signed).length
  const others = signatures.map((finding) => preparedForOther(worksheet, finding))
  return (
    <>
      {others.some((name) => name !== null) && (
        <Notice kind="caution">
          <p>{say(words.otherNames, { n: others.filter((name) => name !== null).length })}</p>
        </Notice>
      )}
      <ol className="signatures plain-list">
        {signatures.map((finding, index) => (
          <SignatureItem
            key={`${finding.slot} ${finding.revision}`}
            finding={finding}
            k={index + 1}
            n={signatures.length}
            prepared={others[index] ?? null}
          />
        ))}
      </ol>
      <p>
        <strong>{say(words.slots, { signed, all: slots.length })}</strong> {signed > 0 && words.slotsNote}
      </p>
      {afterLast.kind === 'changed' && <AfterLast where={afterLast.where} isSigned={signed > 0} />}
      {afterLast.kind === 'none' && signed > 0 && <p>{words.after.none}</p>}
    </>
  )
}

interface AfterLastProps {
  readonly where: readonly string[]
  readonly isSigned: boolean
}

const AfterLast = ({ where, isSigned }: AfterLastProps) => (
  <>
    <p>{isSigned ? words.after.some : words.after.unsigned}</p>
    <ul>
      {where.map((way) => (
        <li key={way}>
          {say(words.changed, { what: whereWords(way) })} {way !== '' && <code className="code">{way}</code>}
        </li>
      ))}
    </ul>
  </>
)
