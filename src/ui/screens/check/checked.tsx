import type { ReactNode } from 'react'
import type { PaperOutcome } from '../../../jobs/paper-client.ts'
import { pagesCheck as words } from '../../../words/en/pages-check.ts'
import { say } from '../../../words/say.ts'
import { Comparisons } from './comparisons.tsx'
import { GoOn } from './go-on.tsx'
import { SignatureList } from './signature-list.tsx'
import { Unreadable } from './unreadable.tsx'
import { WorksheetSummary } from './worksheet-summary.tsx'
import type { FileCheck } from './use-check.ts'

const DOUBTFUL: ReadonlySet<FileCheck['verdict']> = new Set(['altered', 'unreadable'])

/** The outcome in a line, for whoever hears the page and is not looking at it. */
export const verdictTitle = (outcome: PaperOutcome<'check'>): string =>
  words.verdicts[outcome.ok ? outcome.value.verdict : 'unreadable'].title

/** What the check found, before anything that the file says of itself. */
export const Checked = ({ outcome }: { readonly outcome: PaperOutcome<'check'> }) => {
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
        {check.verdict === 'unreadable' ? <Unreadable check={check} /> : <Findings check={check} />}
      </Verdict>
      {attached.kind === 'worksheet' && (
        <>
          <WorksheetSummary worksheet={attached.worksheet} />
          <GoOn worksheet={attached.worksheet} isDoubtful={DOUBTFUL.has(check.verdict)} />
        </>
      )}
    </>
  )
}

const Findings = ({ check }: { readonly check: FileCheck }) => (
  <>
    <SignatureList report={check.signatures} />
    <Comparisons check={check} />
    {check.attached.kind === 'unreadable' && <Unreadable check={check} />}
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
    <h2 className="verdict-panel__title">{words.verdicts[verdict].title}</h2>
    <p>{words.verdicts[verdict].text}</p>
    {children}
  </section>
)
