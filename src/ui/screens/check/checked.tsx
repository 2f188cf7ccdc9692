import type { ReactNode } from 'react'
import type { PaperOutcome } from '../../../jobs/paper-client.ts'
import { pagesCheck as words } from '../../../words/en/pages-check.ts'
import { say } from '../../../words/say.ts'
import type { OpenedPdf } from '../../paper-session.ts'
import { AnswerAlone } from './answer-alone.tsx'
import { CounterSign } from './counter-sign.tsx'
import { Findings } from './findings.tsx'
import { GoOn } from './go-on.tsx'
import { SignatureList } from './signature-list.tsx'
import { Unreadable } from './unreadable.tsx'
import type { CounterSigning } from './use-counter-signing.ts'
import { VerdictTitle } from './verdict-title.tsx'
import { WorksheetSummary } from './worksheet-summary.tsx'
import type { FileCheck } from './use-check.ts'

const DOUBTFUL: ReadonlySet<FileCheck['verdict']> = new Set(['altered', 'unreadable'])

/** The outcome in a line, for whoever hears the page and is not looking at it. */
export const verdictTitle = (outcome: PaperOutcome<'check'>): string =>
  words.verdicts[outcome.ok ? outcome.value.verdict : 'unreadable'].title

interface CheckedProps {
  readonly outcome: PaperOutcome<'check'>
  readonly opened: OpenedPdf
  readonly signing: CounterSigning
}

/** What the check found, before anything that the file says of itself. */
export const Checked = ({ outcome, opened, signing }: CheckedProps) => {
  if (!outcome.ok) {
    return (
      <Verdict verdict="unreadable" printed="not-checked" result="not-checked">
        <p>{say(words.unreadable.broken, { reason: outcome.message })}</p>
      </Verdict>
    )
  }
  const check = outcome.value
  const { attached } = check
  return (
    <>
      <Verdict verdict={check.verdict} printed={check.printed} result={check.result}>
        {check.verdict === 'unreadable' ? <NotOurs check={check} /> : <Findings check={check} />}
      </Verdict>
      {attached.kind === 'worksheet' && (
        <>
          <WorksheetSummary worksheet={attached.worksheet} />
          <CounterSign check={check} opened={opened} signing={signing} />
          <GoOn worksheet={attached.worksheet} notes={attached.notes} isDoubtful={DOUBTFUL.has(check.verdict)} />
          {!DOUBTFUL.has(check.verdict) && <AnswerAlone worksheet={attached.worksheet} />}
        </>
      )}
    </>
  )
}

/** Of signatures in a PDF that is no report of ours, what can be said is said. */
const NotOurs = ({ check }: { readonly check: FileCheck }) => (
  <>
    <Unreadable check={check} />
    {check.signatures.kind === 'read' && check.signatures.signatures.length > 0 && (
      <SignatureList report={check.signatures} worksheet={null} />
    )}
  </>
)

interface VerdictProps extends Pick<FileCheck, 'verdict' | 'printed' | 'result'> {
  readonly children: ReactNode
}

const Verdict = ({ verdict, printed, result, children }: VerdictProps) => (
  <section
    className={`verdict-panel verdict-panel--${verdict}`}
    aria-label={words.region}
    data-verdict={verdict}
    data-printed={printed}
    data-result={result}
  >
    <VerdictTitle verdict={verdict} />
    <p>{words.verdicts[verdict].text}</p>
    {children}
  </section>
)
