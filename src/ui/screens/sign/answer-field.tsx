import { useWatch } from 'react-hook-form'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { Option } from '../../fields/option.tsx'
import { signerFieldId } from './signer-field-id.ts'
import type { SignerPartProps } from './signer-part.ts'

const words = pagesSign.signing.answer
const ANSWERS = ['signs', 'refuses'] as const

/** Not to sign is an answer too, and stands beside signing. */
export const AnswerField = ({ form }: Pick<SignerPartProps, 'form'>) => {
  const answer = useWatch({ control: form.control, name: 'answer' })
  const id = signerFieldId('answer')
  return (
    <fieldset className="fieldset field" id={id} tabIndex={-1}>
      <legend className="field__legend">{words.legend}</legend>
      {ANSWERS.map((each) => (
        <Option
          key={each}
          type="radio"
          id={`${id}-${each}`}
          name="signer-answer"
          label={words[each].label}
          hint={words[each].hint}
          checked={answer === each}
          onChange={() => {
            form.setValue('answer', each)
            form.clearErrors()
          }}
        />
      ))}
    </fieldset>
  )
}
