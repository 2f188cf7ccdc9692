import { useWatch } from 'react-hook-form'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { FieldGroup } from '../../fields/field-group.tsx'
import { Option } from '../../fields/option.tsx'
import { hrefOf } from '../../route.ts'
import { sayableOn } from './sayable.ts'
import { signerFieldId } from './signer-field-id.ts'
import type { SignedPartProps } from './signer-part.ts'

const words = pagesSign.signing

/** What a signature says is the signer's to choose: nothing is chosen beforehand. */
export const MeaningField = ({ form, errors, on, isOpenHere }: SignedPartProps) => {
  const chosen = useWatch({ control: form.control, name: 'meaning' })
  const id = signerFieldId('meaning')
  const all = sayableOn(on)
  return (
    <FieldGroup id={id} legend={words.meaning} error={errors.meaning && words.errors.meaning}>
      {all.map(({ meaning, label, text, isOff }) => (
        <Option
          key={meaning}
          type="radio"
          id={`${id}-${meaning}`}
          name="signer-meaning"
          label={label}
          hint={isOff ? words.noConclusion : text}
          checked={chosen === meaning && !isOff}
          disabled={isOff}
          onChange={() => form.setValue('meaning', meaning, { shouldValidate: form.formState.isSubmitted })}
        />
      ))}
      {isOpenHere && all.some(({ isOff }) => isOff) && (
        <p>
          <a href={hrefOf('judgement', 'conclusion')}>{words.toConclusion}</a>
        </p>
      )}
    </FieldGroup>
  )
}
