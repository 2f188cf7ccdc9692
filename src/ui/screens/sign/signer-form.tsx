import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { type FieldErrors, useForm, useWatch } from 'react-hook-form'
import { NEW_KEY, SOMEONE_ELSE, type Signer, signerForm } from '../../../record/signer-form.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx'
import type { KeptKey } from '../../paper-services.ts'
import { AnswerField } from './answer-field.tsx'
import { KeyFields } from './key-fields.tsx'
import { LookFields } from './look-fields.tsx'
import { MeaningField } from './meaning-field.tsx'
import { NoVerdict } from './no-verdict.tsx'
import { ReasonField } from './reason-field.tsx'
import { canSay } from './sayable.ts'
import type { Signable, SignedOn } from './signable.ts'
import { SIGNER, signerLandingId } from './signer-field-id.ts'
import { WhoFields } from './who-fields.tsx'

const words = pagesSign.signing

interface SignerFormProps {
  readonly on: SignedOn
  readonly report: Signable | null
  readonly keys: readonly KeptKey[]
  readonly isBusy: boolean
  /** True once it is signed, or refused. */
  readonly onAnswer: (signer: Signer) => Promise<boolean>
}

/** Nothing of it is kept, but the key. */
const EMPTY = {
  answer: 'signs', key: NEW_KEY, name: '', role: '', reason: '', look: 'typed', protection: 'passphrase',
  passphrase: '', again: '',
} as const

const check = zodResolver(signerForm)

export const SignerForm = ({ on, report, keys, isBusy, onAnswer }: SignerFormProps) => {
  const [problems, setProblems] = useState<readonly PageError[]>([])
  const form = useForm<Signer>({
    // A conclusion may be taken back while the form is filled in: what was chosen of it then says nothing.
    resolver: (signer, ...more) =>
      check(canSay(on, signer.meaning) ? signer : { ...signer, meaning: undefined }, ...more),
    defaultValues: { ...EMPTY, who: on.team.order.length === 0 ? SOMEONE_ELSE : '', strokes: [] },
    shouldFocusError: false,
  })
  const { errors } = form.formState
  const signs = useWatch({ control: form.control, name: 'answer' }) === 'signs'
  const submit = form.handleSubmit(
    async (signer) => {
      setProblems([])
      // The next signer begins with an empty form; after a failure only the passphrase goes.
      if (await onAnswer(signer)) return form.reset()
      form.resetField('passphrase')
      form.resetField('again')
    },
    (found) => setProblems(problemsIn(found)),
  )
  return (
    <form className="signer card" onSubmit={submit} noValidate aria-label={words.heading}>
      <ErrorSummary errors={problems} title={signs ? words.errors.summary : words.refusal.summary} level={3} />
      <AnswerField form={form} />
      <WhoFields form={form} errors={errors} keys={keys} team={on.team} report={signs ? report : null} />
      {signs && <NoVerdict form={form} on={on} isOpenHere={report === null} />}
      {signs && <MeaningField form={form} errors={errors} on={on} isOpenHere={report === null} />}
      {signs && <LookFields form={form} errors={errors} />}
      {!signs && <ReasonField form={form} />}
      <KeyFields form={form} errors={errors} keys={keys} />
      <Button type="submit" aria-disabled={isBusy}>
        {signs ? words.button : words.refusal.button}
      </Button>
    </form>
  )
}

const problemsIn = (errors: FieldErrors<Signer>): readonly PageError[] =>
  SIGNER.filter((field) => errors[field] !== undefined)
    .map((field) => ({ text: words.errors[field], target: signerLandingId(field) }))
