import { useState } from 'react'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesCheck } from '../../../words/en/pages-check.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import type { OpenedPdf } from '../../paper-session.ts'
import type { Signable } from '../sign/signable.ts'
import { SigningPanel } from '../sign/signing-panel.tsx'
import { TakesFocus } from './takes-focus.tsx'
import type { CounterSigning } from './use-counter-signing.ts'
import type { FileCheck } from './use-check.ts'
import '../../styles/sign.css'

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
  const { isBusy, problem, answered, answer } = signing
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
      <SigningPanel
        team={file.record.team}
        report={file}
        isBusy={isBusy}
        working={isBusy ? pagesSign.signing.working : null}
        problem={problem}
        answered={answered}
        answer={(signer, known) => answer(file, signer, known)}
      >
        <p>{words.says}</p>
        {!wasDrawnAnew && (
          <Notice kind="caution">
            <p>{words.notCompared}</p>
          </Notice>
        )}
      </SigningPanel>
    </TakesFocus>
  )
}
