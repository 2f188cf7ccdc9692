import { pagesSign } from '../../../words/en/pages-sign.ts'
import { FormText } from '../../fields/form-text.tsx'
import { signerFieldId } from './signer-field-id.ts'
import type { SignerPartProps } from './signer-part.ts'

const words = pagesSign.signing

/** Why somebody does not sign, in their own words. */
export const ReasonField = ({ form }: Pick<SignerPartProps, 'form'>) => (
  <FormText
    control={form.control}
    name="reason"
    id={signerFieldId('reason')}
    label={words.refusal.reason}
    hint={words.refusal.reasonHint}
    wrong={words.errors.reason}
    lines={4}
  />
)
