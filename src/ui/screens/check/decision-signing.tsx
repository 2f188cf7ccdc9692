import { type ReactNode, useState } from 'react'
import type { Decision } from '../../../record/decision.ts'
import { pagesCheck } from '../../../words/en/pages-check.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { Button } from '../../components/button.tsx'
import type { OpenedPdf } from '../../paper-session.ts'
import type { Signable } from '../sign/signable.ts'
import { tableOf } from './decision-table.ts'
import { SigningForm } from './signing-form.tsx'
import { TakesFocus } from './takes-focus.tsx'
import type { CounterSigning } from './use-counter-signing.ts'
import type { DecisionCheck } from './use-decision-check.ts'

const words = pagesDecide.make

interface DecisionSigningProps {
  readonly decision: Decision
  readonly signatures: DecisionCheck['signatures']
  readonly opened: OpenedPdf
  readonly signing: CounterSigning
  readonly isDoubtful: boolean
  /** Whether the pages are known to say what the decision says. */
  readonly wasDrawnAnew: boolean
}

/** Signing a decision sheet as it came, or saying why that cannot be. */
export const DecisionSigning = ({ decision, signatures, opened, signing, ...check }: DecisionSigningProps) => {
  if (signatures.kind === 'unreadable') return null
  const signed = signatures.slots.filter((slot) => slot.signed).map(({ name }) => name)
  const file: Signable = { file: opened.name, pdf: opened.bytes, record: tableOf(decision), signed }
  const isFull = signed.length === signatures.slots.length
  return (
    <section>
      <h2>{words.sign}</h2>
      {check.isDoubtful && <p>{pagesCheck.counterSign.altered}</p>}
      {!check.isDoubtful && isFull && <p>{pagesCheck.counterSign.full}</p>}
      {!check.isDoubtful && !isFull && (
        <OnDemand>
          <SigningForm file={file} signing={signing} text={words.signText} wasDrawnAnew={check.wasDrawnAnew} />
        </OnDemand>
      )}
    </section>
  )
}

/** The form is long, and most who open a decision only read it. */
const OnDemand = ({ children }: { readonly children: ReactNode }) => {
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <TakesFocus>{children}</TakesFocus>
  return <Button onClick={() => setOpen(true)}>{words.signButton}</Button>
}
