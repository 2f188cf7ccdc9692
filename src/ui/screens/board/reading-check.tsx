import type { PaperOutcome } from '../../../jobs/paper-client.ts'
import { pagesCheck } from '../../../words/en/pages-check.ts'
import { pagesReading } from '../../../words/en/pages-reading.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Findings } from '../check/findings.tsx'
import { preparedForOther } from '../check/prepared-for.ts'
import { seenWhole } from '../check/seen-whole.ts'
import { Unreadable } from '../check/unreadable.tsx'
import type { FileCheck } from '../check/use-check.ts'
import { VerdictTitle } from '../check/verdict-title.tsx'

const words = pagesReading.check

/** What the check says of a report, in short; every signature with its three lines behind one line. */
export const ReadingCheck = ({ outcome }: { readonly outcome: PaperOutcome<'check'> }) => {
  const verdict = outcome.ok ? outcome.value.verdict : 'unreadable'
  return (
    <section
      className={`verdict-panel verdict-panel--${verdict}`}
      aria-label={pagesCheck.region}
      data-verdict={verdict}
      data-printed={outcome.ok ? outcome.value.printed : 'not-checked'}
      data-result={outcome.ok ? outcome.value.result : 'not-checked'}
    >
      <VerdictTitle verdict={verdict} />
      <p>{pagesCheck.verdicts[verdict].text}</p>
      {!outcome.ok && <p>{say(words.broken, { reason: outcome.message })}</p>}
      {outcome.ok && verdict === 'unreadable' && <Unreadable check={outcome.value} />}
      {outcome.ok && verdict !== 'unreadable' && (
        <>
          <Signers check={outcome.value} />
          <Disclosure summary={words.details} open={isRemarkable(outcome.value)}>
            <Findings check={outcome.value} />
          </Disclosure>
        </>
      )}
      {verdict === 'altered' && <p>{words.altered}</p>}
    </section>
  )
}

/** What a reviewer must not pass by stands open. */
const isRemarkable = ({ verdict, printed, result, signatures, attached }: FileCheck): boolean => {
  const worksheet = attached.kind === 'worksheet' ? attached.worksheet : null
  const isOther = signatures.kind === 'read'
    && signatures.signatures.some((finding) => preparedForOther(worksheet, finding) !== null)
  return verdict === 'altered' || printed !== 'same' || result !== 'same' || isOther
}

const Signers = ({ check: { signatures } }: { readonly check: FileCheck }) => {
  if (signatures.kind !== 'read' || signatures.signatures.length === 0) return null
  const names = signatures.signatures.map(({ signer }) => seenWhole(signer.name ?? pagesCheck.signature.noName))
  return (
    <p>
      <bdi>{say(words.signers, { names: names.join('; ') })}</bdi>
    </p>
  )
}

/** A worksheet file has nothing to check: that is said in the same place. */
export const PlainCheck = () => (
  <section className="verdict-panel verdict-panel--unsigned" aria-label={pagesCheck.region} data-verdict="plain">
    <VerdictTitle verdict="unsigned" text={words.plain} />
    <p>{words.plainText}</p>
  </section>
)
