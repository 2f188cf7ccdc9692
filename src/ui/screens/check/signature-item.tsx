import { pagesCheck } from '../../../words/en/pages-check.ts'
import { say } from '../../../words/say.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { momentOf } from '../../moment.ts'
import { usePaper } from '../../paper-services.ts'
import { seenWhole } from './seen-whole.ts'
import { useSigner } from './use-signer.ts'
import type { FileCheck } from './use-check.ts'

const words = pagesCheck.signature

type Finding = Extract<FileCheck['signatures'], { readonly kind: 'read' }>['signatures'][number]

interface SignatureItemProps {
  readonly finding: Finding
  readonly k: number
  readonly n: number
}

/** One signature in three lines that say three different things: integrity, identity, time. */
export const SignatureItem = ({ finding, k, n }: SignatureItemProps) => {
  const { signer, meaning } = finding
  return (
    <li className={`signature signature--${finding.integrity}`}>
      <h3>{say(words.heading, { k, n, name: nameOf(signer.name) })}</h3>
      <p>
        {signer.role !== null && `${say(words.role, { role: seenWhole(signer.role) })}. `}
        {say(words.meaning, { meaning: meaning === null ? words.noMeaning : words.meanings[meaning] })}
      </p>
      <dl className="signature__lines">
        <dt>{words.integrity}</dt>
        <dd>
          <Integrity finding={finding} />
        </dd>
        <dt>{words.identity}</dt>
        <dd>
          <Identity finding={finding} />
        </dd>
        <dt>{words.time}</dt>
        <dd>
          <Time finding={finding} />
        </dd>
      </dl>
    </li>
  )
}

const nameOf = (name: string | null): string => (name === null ? words.noName : seenWhole(name))

type LineProps = Pick<SignatureItemProps, 'finding'>

const Integrity = ({ finding: { integrity, problems } }: LineProps) => {
  if (integrity === 'intact') return <p>{words.intact}</p>
  return (
    <>
      <p>
        <strong>{words.broken}</strong>
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            {pagesCheck.problems[problem.kind]}{' '}
            {problem.kind === 'disallowed-change' && problem.where !== '' && (
              <code className="code">{say(pagesCheck.where, { where: problem.where })}</code>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

const Identity = ({ finding: { signer, fingerprint, integrity } }: LineProps) => {
  const known = useSigner(fingerprint, integrity === 'intact')
  return (
    <>
      <p>{say(words.identityClaim, { name: nameOf(signer.name) })}</p>
      {fingerprint !== null && (
        <>
          <p>
            {words.fingerprint} <code className="code fingerprint">{fingerprint}</code>{' '}
            <CopyButton text={fingerprint} what={words.fingerprintWhat} />
          </p>
          <p>
            {known.kind === 'own' && words.ownKey}
            {known.kind === 'new' && words.unknownKey}
            {known.kind === 'seen' && say(words.known, { time: momentOf(known.first) })}
          </p>
        </>
      )}
    </>
  )
}

const Time = ({ finding: { claimedAt, certificate } }: LineProps) => {
  const { now } = usePaper()
  return (
    <>
      <p>{claimedAt === null ? words.noTime : say(words.timeClaim, { time: momentOf(claimedAt) })}</p>
      {claimedAt !== null && Date.parse(claimedAt) > Date.parse(now()) && <p>{words.ahead}</p>}
      {certificate !== null && !certificate.heldAtClaimedTime && <p>{words.expired}</p>}
    </>
  )
}
