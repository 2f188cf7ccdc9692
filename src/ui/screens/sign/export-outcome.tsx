import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { LongWork } from '../../components/long-work.tsx'
import { Notice } from '../../components/notice.tsx'
import type { MadeReport } from '../../paper-session.ts'
import type { ReportFailure } from './make-report.ts'
import type { PaperWork } from './use-paper-work.ts'

const words = pagesSign.export

interface ExportOutcomeProps {
  readonly report: MadeReport | null
  readonly work: PaperWork
  /** The button that stops it goes away with it: somebody has to take the focus. */
  readonly onStop: () => void
}

/** How far the report is, and what came of it. */
export const ExportOutcome = ({ report, work: { busy, underWay, failure }, onStop }: ExportOutcomeProps) => {
  return (
    <>
      <LongWork
        underWay={busy === 'signing' ? null : underWay}
        said={busy === null ? saidOf(report, failure) : ''}
        onStop={onStop}
      />
      <div role="alert">
        {failure !== null && failure.kind !== 'stopped' && (
          <Notice kind="error">
            <p>{failureWords(failure)}</p>
          </Notice>
        )}
      </div>
    </>
  )
}

const saidOf = (report: MadeReport | null, failure: ReportFailure | null): string => {
  if (failure?.kind === 'stopped') return words.stopped
  return report === null ? '' : doneWords(report)
}

const failureWords = (failure: Exclude<ReportFailure, { readonly kind: 'stopped' }>): string =>
  failure.kind === 'no-web-crypto' ? words.noCrypto : say(words.failed, { reason: failure.message })

const doneWords = ({ file, signed, record: { slots } }: MadeReport): string => {
  if (signed.length > 0) return say(words.doneSigned, { file, signed: signed.length, all: slots.length })
  const signers = slots.filter(({ person }) => person !== undefined).length
  return say(words.done, { file, signers, spare: slots.length - signers })
}
