import type { PaperValue } from '../../../jobs/paper-client.ts'
import { pagesCheck } from '../../../words/en/pages-check.ts'
import { pagesWork } from '../../../words/en/pages-work.ts'
import { say } from '../../../words/say.ts'
import type { KeptRoot } from '../../paper-services.ts'
import type { OpenedSlip } from '../../paper-session.ts'
import { LongWork } from '../../components/long-work.tsx'
import { Identity } from './identity.tsx'
import { seenWhole } from './seen-whole.ts'
import { SigningTime } from './signing-time.tsx'
import { useRefusalCheck } from './use-refusal-check.ts'

const words = pagesCheck.refusal

interface RefusalPanelProps {
  readonly opened: OpenedSlip
  readonly roots: readonly KeptRoot[] | null
}

/** What somebody said who does not sign, and whether the file still says it. */
export const RefusalPanel = ({ opened, roots }: RefusalPanelProps) => {
  const { outcome, underWay } = useRefusalCheck(opened, roots)
  const check = outcome?.ok === true ? outcome.value : null
  const isStopped = outcome?.ok === false && outcome.stopped === true
  return (
    <section className="signature refusal" aria-label={words.heading} data-refusal={stateOf(check)}>
      <h2>{words.heading}</h2>
      <p className="check__file">{say(pagesCheck.file, { name: opened.name })}</p>
      <LongWork underWay={underWay} said={isStopped ? pagesWork.stoppedCheck : ''} />
      {outcome?.ok === false && !isStopped && <p>{say(pagesCheck.unreadable.broken, { reason: outcome.message })}</p>}
      {check?.kind === 'unreadable' && <p>{words.unreadable[check.reason]}</p>}
      {check?.kind === 'read' && <Said check={check} />}
    </section>
  )
}

/** A new line is meant to be seen as one. */
const linesOf = (text: string): string => text.split('\n').map(seenWhole).join('\n')

type RefusalCheck = PaperValue<'check-refusal'>

/** What the check says to outside programs. */
const stateOf = (check: RefusalCheck | null): string | undefined =>
  check === null ? undefined : check.kind === 'read' ? check.integrity : check.kind

const Said = ({ check }: { readonly check: Extract<RefusalCheck, { readonly kind: 'read' }> }) => {
  const { refusal, integrity, problems, fingerprint, certificate, belongs } = check
  const name = seenWhole(refusal.name)
  return (
    <>
      <p>{say(words.says, { name })}</p>
      <blockquote className="refusal__reason" dir="auto">{linesOf(refusal.reason)}</blockquote>
      <p>
        <strong>{words.belongs[belongs]}</strong>
      </p>
      <dl className="signature__lines">
        <dt>{pagesCheck.signature.integrity}</dt>
        <dd>
          <p>{words[integrity]}</p>
          {problems.length > 0 && (
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{pagesCheck.problems[problem]}</li>
              ))}
            </ul>
          )}
        </dd>
        <dt>{pagesCheck.signature.identity}</dt>
        <dd>
          <Identity name={name} fingerprint={fingerprint} certificate={certificate} holds={integrity === 'intact'} />
        </dd>
        <dt>{pagesCheck.signature.time}</dt>
        <dd>
          <SigningTime claimedAt={refusal.at} certificate={certificate} />
        </dd>
        <dt>{words.about}</dt>
        <dd>
          <p>
            {say(words.worksheet, { id: seenWhole(refusal.worksheet) })}{' '}
            <code className="code fingerprint">{refusal.reportSha256}</code>
          </p>
        </dd>
      </dl>
    </>
  )
}
