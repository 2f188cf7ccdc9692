import type { PaperOutcome } from '../../../jobs/paper-client.ts'
import { pagesCheck } from '../../../words/en/pages-check.ts'
import { pagesReading } from '../../../words/en/pages-reading.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Comparisons } from '../check/comparisons.tsx'
import { SignatureList } from '../check/signature-list.tsx'
import { Unreadable } from '../check/unreadable.tsx'
import type { FileCheck } from '../check/use-check.ts'

const words = pagesReading.check

/** What the check says of a report, in short; every signature with its three lines behind one line. */
export const ReadingCheck = ({ outcome }: { readonly outcome: PaperOutcome<'check'> }) => {
  const verdict = outcome.ok ? outcome.value.verdict : 'unreadable'
  const isDoubtful = verdict === 'altered' || verdict === 'unreadable'
  const { title, text } = pagesCheck.verdicts[verdict]
  return (
    <section
      className={`verdict-panel verdict-panel--${verdict}`}
      aria-label={pagesCheck.region}
      data-verdict={verdict}
      data-printed={outcome.ok ? outcome.value.printed : 'not-checked'}
      data-result={outcome.ok ? outcome.value.result : 'not-checked'}
    >
      <h2 className="verdict-panel__title">{title}</h2>
      <p>{text}</p>
      {!outcome.ok && <p>{say(words.broken, { reason: outcome.message })}</p>}
      {outcome.ok && verdict === 'unreadable' && <Unreadable check={outcome.value} />}
      {outcome.ok && verdict !== 'unreadable' && (
        <Disclosure summary={words.details} open={isDoubtful}>
          <Details check={outcome.value} />
        </Disclosure>
      )}
      {verdict === 'altered' && <p>{words.altered}</p>}
    </section>
  )
}

const Details = ({ check }: { readonly check: FileCheck }) => (
  <>
    <SignatureList
      report={check.signatures}
      worksheet={check.attached.kind === 'worksheet' ? check.attached.worksheet : null}
    />
    <Comparisons check={check} />
    {check.attached.kind === 'unreadable' && <Unreadable check={check} />}
  </>
)

/** A worksheet file has nothing to check: that is said in the same place. */
export const PlainCheck = () => (
  <section className="verdict-panel verdict-panel--unsigned" aria-label={pagesCheck.region} data-verdict="plain">
    <h2 className="verdict-panel__title">{words.plain}</h2>
    <p>{words.plainText}</p>
  </section>
)
