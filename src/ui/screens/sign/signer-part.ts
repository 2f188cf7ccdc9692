import type { FieldErrors, UseFormReturn } from 'react-hook-form'
import type { Signer } from '../../../record/signer-form.ts'
import type { SignedOn } from './signable.ts'

/** What each part of the signer's form is given. */
export interface SignerPartProps {
  readonly form: UseFormReturn<Signer>
  /** The fields that were found wanting when somebody tried to sign. */
  readonly errors: FieldErrors<Signer>
}

/** The same of a part that knows what is signed. */
export interface SignedPartProps extends SignerPartProps {
  readonly on: SignedOn
  /** The worksheet is the open one: a link to what is missing leads there. */
  readonly isOpenHere: boolean
}
