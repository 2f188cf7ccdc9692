import type { FieldErrors, UseFormReturn } from 'react-hook-form'
import type { Signer } from '../../../record/signer-form.ts'

/** What each part of the signer's form is given. */
export interface SignerPartProps {
  readonly form: UseFormReturn<Signer>
  /** The fields that were found wanting when somebody tried to sign. */
  readonly errors: FieldErrors<Signer>
}
