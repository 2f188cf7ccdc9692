import { useWatch } from 'react-hook-form'
import { MEANINGS } from '../../../record/signer-form.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { FieldGroup } from '../../fields/field-group.tsx'
import { Option } from '../../fields/option.tsx'
import { signerFieldId } from './signer-field-id.ts'
import type { SignerPartProps } from './signer-part.ts'

const words = pagesSign.signing

/** What a signature says is the signer's to choose: nothing is chosen beforehand. */
export const MeaningField = ({ form, errors }: SignerPartProps) => {
  const chosen = useWatch({ control: form.control, name: 'meaning' })
  const id = signerFieldId('meaning')
  return (
    <FieldGroup id={id} legend={words.meaning} error={errors.meaning && words.errors.meaning}>
      {MEANINGS.map((meaning) => (
        <Option
          key={meaning}
          type="radio"
          id={`${id}-${meaning}`}
          name="signer-meaning"
          label={words.meanings[meaning]}
          hint={words.meaningTexts[meaning]}
          checked={chosen === meaning}
          onChange={() => form.setValue('meaning', meaning, { shouldValidate: form.formState.isSubmitted })}
        />
      ))}
    </FieldGroup>
  )
}
