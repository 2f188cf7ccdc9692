import { useWatch } from 'react-hook-form'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { FieldGroup } from '../../fields/field-group.tsx'
import { Option } from '../../fields/option.tsx'
import { PictureField } from './picture-field.tsx'
import { SignaturePad } from './signature-pad.tsx'
import { lookOptionId, signerFieldId } from './signer-field-id.ts'
import type { SignerPartProps } from './signer-part.ts'

const words = pagesSign.signing

/** Typed, drawn or a picture; all count the same. */
export const LookFields = ({ form, errors }: SignerPartProps) => {
  const [look, strokes] = useWatch({ control: form.control, name: ['look', 'strokes'] })
  const id = signerFieldId('look')
  const notDrawn = look === 'drawn' && errors.strokes ? words.errors.strokes : undefined
  return (
    <FieldGroup id={id} legend={words.look} error={errors.look ? words.errors.look : notDrawn}>
      <div className="choices">
        {(['typed', 'drawn', 'picture'] as const).map((kind) => (
          <Option
            key={kind}
            type="radio"
            id={lookOptionId(kind)}
            name="signer-look"
            label={words[kind]}
            checked={look === kind}
            onChange={() => form.setValue('look', kind, { shouldValidate: form.formState.isSubmitted })}
          />
        ))}
      </div>
      {look === 'drawn' && (
        <SignaturePad
          strokes={strokes}
          onEdit={(edit) => form.setValue('strokes', edit(form.getValues('strokes')))}
        />
      )}
      {look === 'picture' && <PictureField form={form} errors={errors} />}
    </FieldGroup>
  )
}
