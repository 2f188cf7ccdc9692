import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { type FieldErrors, useForm } from 'react-hook-form'
import { NEW_KEY, SOMEONE_ELSE, type Signer, signerForm } from '../../../record/signer-form.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx'
import type { KeptKey } from '../../paper-services.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { KeyFields } from './key-fields.tsx'
import { LookFields } from './look-fields.tsx'
import { MeaningField } from './meaning-field.tsx'
import { SIGNER, signerFieldId } from './signer-field-id.ts'
import { WhoFields } from './who-fields.tsx'

const words = pagesSign.signing

interface SignerFormProps {
  readonly keys: readonly KeptKey[]
  readonly isBusy: boolean
  /** True once it is signed. */
  readonly onSign: (signer: Signer) => Promise<boolean>
}

/** Nothing of it is kept, but the key. */
const EMPTY = {
  key: NEW_KEY, name: '', role: '', look: 'typed', protection: 'passphrase', passphrase: '', again: '',
} as const

export const SignerForm = ({ keys, isBusy, onSign }: SignerFormProps) => {
  const isTeamEmpty = useRecord((record) => record.team.order.length === 0)
  const [problems, setProblems] = useState<readonly PageError[]>([])
  const form = useForm<Signer>({
    resolver: zodResolver(signerForm),
    defaultValues: { ...EMPTY, who: isTeamEmpty ? SOMEONE_ELSE : '', strokes: [] },
    shouldFocusError: false,
  })
  const { errors } = form.formState
  const submit = form.handleSubmit(
    async (signer) => {
      setProblems([])
      // The next signer begins with an empty form; after a failure only the passphrase goes.
      if (await onSign(signer)) return form.reset()
      form.resetField('passphrase')
      form.resetField('again')
    },
    (found) => setProblems(problemsIn(found)),
  )
  return (
    <form className="signer card" onSubmit={submit} noValidate aria-label={words.heading}>
      <ErrorSummary errors={problems} title={words.errors.summary} />
      <WhoFields form={form} errors={errors} keys={keys} />
      <MeaningField form={form} errors={errors} />
      <LookFields form={form} errors={errors} />
      <KeyFields form={form} errors={errors} keys={keys} />
      <Button type="submit" aria-disabled={isBusy}>
        {words.button}
      </Button>
    </form>
  )
}

const problemsIn = (errors: FieldErrors<Signer>): readonly PageError[] =>
  SIGNER.filter((field) => errors[field] !== undefined)
    .map((field) => ({ text: words.errors[field], target: signerFieldId(field) }))
