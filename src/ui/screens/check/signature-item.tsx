import { pagesCheck } from '../../../words/en/pages-check.ts'
import { say } from '../../../words/say.ts'
import { Identity } from './identity.tsx'
import { Integrity } from './integrity.tsx'
import { seenWhole } from './seen-whole.ts'
import type { Finding } from './signature-lines.ts'
import { SigningTime } from './signing-time.tsx'

const words = pagesCheck.signature

interface SignatureItemProps {
  readonly finding: Finding
  readonly k: number
  readonly n: number
  /** For whom the place was prepared, where somebody else signed in it. */
  readonly prepared: string | null
}

/** One signature in three lines that say three different things: integrity, identity, time. */
export const SignatureItem = ({ finding, k, n, prepared }: SignatureItemProps) => {
  const { signer, meaning, reason, fingerprint, certificate, claimedAt, integrity } = finding
  const name = signer.name === null ? words.noName : seenWhole(signer.name)
  return (
    <li className={`signature signature--${integrity}`}>
      <h3>{say(words.heading, { k, n, name })}</h3>
      <p>
        {signer.role !== null && `${say(words.role, { role: seenWhole(signer.role) })}. `}
        {say(words.meaning, { meaning: meaning === null ? words.noMeaning : words.meanings[meaning] })}
      </p>
      {reason !== null && <p>{say(words.reason, { reason: seenWhole(reason) })}</p>}
      {prepared !== null && (
        <p className="signature__caution">{say(words.otherName, { prepared: seenWhole(prepared), name })}</p>
      )}
      <dl className="signature__lines">
        <dt>{words.integrity}</dt>
        <dd>
          <Integrity finding={finding} />
        </dd>
        <dt>{words.identity}</dt>
        <dd>
          <Identity name={name} fingerprint={fingerprint} certificate={certificate} holds={integrity === 'intact'} />
        </dd>
        <dt>{words.time}</dt>
        <dd>
          <SigningTime claimedAt={claimedAt} certificate={certificate} />
        </dd>
      </dl>
    </li>
  )
}
