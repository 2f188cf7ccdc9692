import { useState } from 'react'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesCheck } from '../../../words/en/pages-check.ts'
import { Button } from '../../components/button.tsx'
import type { OpenedPdf } from '../../paper-session.ts'
import type { Signable } from '../sign/signable.ts'
import { SigningForm } from './signing-form.tsx'
import { TakesFocus } from './takes-focus.tsx'
import type { CounterSigning } from './use-counter-signing.ts'
import type { FileCheck } from './use-check.ts'

const words = pagesCheck.counterSign

interface CounterSignProps {
  readonly check: FileCheck
  readonly opened: OpenedPdf
  readonly signing: CounterSigning
}

/** Signing the file as it came, or saying why that cannot be. */
export const CounterSign = ({ check, opened, signing }: CounterSignProps) => {
  const { attached, signatures, verdict } = check
  if (attached.kind !== 'worksheet' || signatures.kind === 'unreadable') return null
  const file = signableOf(opened, attached.worksheet, signatures.slots)
  const isFull = signatures.slots.every(({ signed }) => signed)
  const isAltered = verdict !== 'intact' && verdict !== 'unsigned'
  return (
    <section>
      <h2>{words.heading}</h2>
      {isAltered && <p>{words.altered}</p>}
      {!isAltered && isFull && <p>{words.full}</p>}
      {!isAltered && !isFull && <Form file={file} signing={signing} wasDrawnAnew={check.printed === 'same'} />}
    </section>
  )
}

const signableOf = (
  { name, bytes }: OpenedPdf, record: Worksheet, slots: readonly { readonly name: string; readonly signed: boolean }[],
): Signable =>
  ({ file: name, pdf: bytes, record, signed: slots.filter(({ signed }) => signed).map((slot) => slot.name) })

interface FormProps extends Pick<CounterSignProps, 'signing'> {
  readonly file: Signable
  /** Whether the pages are known to say what the worksheet says. */
  readonly wasDrawnAnew: boolean
}

const Form = ({ file, signing, wasDrawnAnew }: FormProps) => {
  const [isOpen, setOpen] = useState(false)
  if (!isOpen) {
    return (
      <>
        <p>{words.text}</p>
        <Button onClick={() => setOpen(true)}>{words.button}</Button>
      </>
    )
  }
  return (
    <TakesFocus>
      <SigningForm file={file} signing={signing} text={words.says} wasDrawnAnew={wasDrawnAnew} />
    </TakesFocus>
  )
}
