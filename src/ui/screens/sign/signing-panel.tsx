import type { ReactNode } from 'react'
import type { Signer } from '../../../record/signer-form.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { LongWork } from '../../components/long-work.tsx'
import { Notice } from '../../components/notice.tsx'
import { dayOf } from '../../moment.ts'
import { type KeptKey, usePaper } from '../../paper-services.ts'
import type { UnderWay } from '../../use-long-work.ts'
import type { Answered } from './answer-report.ts'
import { RefusedNotice } from './refused-notice.tsx'
import type { Signable, SignedOn } from './signable.ts'
import { type SignProblem, problemWords } from './sign-problem.ts'
import { SignedNotice } from './signed-notice.tsx'
import { SignerForm } from './signer-form.tsx'
import { useKeys } from './use-keys.ts'

const words = pagesSign.signing

/** How signing goes: on the step Sign, and on the page of a report that came by mail. */
export interface Answering {
  readonly isBusy: boolean
  readonly problem: SignProblem | null
  readonly answered: Answered | null
  /** True once it is signed, or refused. */
  readonly answer: (signer: Signer, known: readonly KeptKey[]) => Promise<boolean>
}

interface SigningPanelProps extends Answering {
  readonly on: SignedOn
  /** The report as it is; null while it is still to be made, and its places with it. */
  readonly report: Signable | null
  /** The signing that is under way. */
  readonly underWay: UnderWay | null
  /** Shows what checking the signed file says; absent where it is shown anyway. */
  readonly onCheck?: (signed: Signable) => void
  /** What to know before signing. */
  readonly children: ReactNode
}

/** Who signs, with what meaning and which key. Without cryptography there is nothing to sign with, and it says so. */
export const SigningPanel = (props: SigningPanelProps) => {
  const { on, report, isBusy, underWay, problem, answered, answer, onCheck, children } = props
  const { sha256 } = usePaper()
  const { keys, reload } = useKeys()
  return (
    <section>
      {children}
      <ClockCaution />
      {sha256 === null ? (
        <Notice kind="caution">
          <p>{words.failures['no-web-crypto']}</p>
        </Notice>
      ) : (
        <SignerForm
          on={on}
          report={report}
          keys={keys}
          isBusy={isBusy}
          onAnswer={async (signer) => {
            const isDone = await answer(signer, keys)
            if (isDone) reload()
            return isDone
          }}
        />
      )}
      <LongWork underWay={underWay} said={saidOf(answered, problem)} />
      <div role="alert">
        {problem !== null && problem.kind !== 'stopped' && (
          <Notice kind="error">
            <p>{problemWords(problem)}</p>
          </Notice>
        )}
      </div>
      {answered?.kind === 'signed' && (
        <SignedNotice signed={answered.signed} {...(onCheck === undefined ? {} : { onCheck })} />
      )}
      {answered?.kind === 'refused' && <RefusedNotice refused={answered.refused} />}
    </section>
  )
}

/** This release was written then: an earlier moment is a clock that was never set. */
const EARLIEST = '2026-11-01T00:00:00Z'

const ClockCaution = () => {
  const now = usePaper().now()
  if (Date.parse(now) >= Date.parse(EARLIEST)) return null
  return (
    <Notice kind="caution">
      <p>{say(words.clock, { day: dayOf(now.slice(0, 10)) })}</p>
    </Notice>
  )
}

const saidOf = (answered: Answered | null, problem: SignProblem | null): string => {
  if (problem?.kind === 'stopped') return problemWords(problem)
  return answered === null ? '' : doneWords(answered)
}

const doneWords = (answered: Answered): string =>
  answered.kind === 'signed'
    ? say(words.done, { file: answered.signed.report.file })
    : say(words.refusal.done, { file: answered.refused.file })
