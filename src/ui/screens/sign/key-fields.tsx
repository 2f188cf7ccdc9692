import { useWatch } from 'react-hook-form'
import { NEW_KEY } from '../../../record/signer-form.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { FormText } from '../../fields/form-text.tsx'
import { Option } from '../../fields/option.tsx'
import type { KeptKey } from '../../paper-services.ts'
import { NewKeyFields } from './new-key-fields.tsx'
import { signerFieldId } from './signer-field-id.ts'
import type { SignerPartProps } from './signer-part.ts'

const words = pagesSign.signing

interface KeyFieldsProps extends SignerPartProps {
  readonly keys: readonly KeptKey[]
}

/** A key of this browser, or a new one and how it is protected. */
export const KeyFields = ({ form, errors, keys }: KeyFieldsProps) => {
  const chosen = useWatch({ control: form.control, name: 'key' })
  const kept = keys.find((key) => key.id === chosen)
  const id = signerFieldId('key')
  const choices = [
    ...keys.map((key) => ({ id: key.id, label: say(words.keyExisting, madeOn(key)), hint: startOf(key) })),
    { id: NEW_KEY, label: words.keyNew, hint: undefined },
  ]
  return (
    <fieldset className="fieldset field" id={id} tabIndex={-1}>
      <legend className="field__legend">{words.key}</legend>
      <p className="field__hint">{words.keyWhy}</p>
      {keys.length > 0 && choices.map((choice) => (
        <Option
          key={choice.id}
          type="radio"
          id={`${id}-${choice.id}`}
          name="signer-key"
          label={choice.label}
          hint={choice.hint}
          checked={chosen === choice.id}
          onChange={() => form.setValue('key', choice.id)}
        />
      ))}
      {keys.length === 0 && <p>{words.keyNewFirst}</p>}
      {kept === undefined && <NewKeyFields form={form} errors={errors} />}
      {kept?.key.kind === 'wrapped' && (
        <FormText
          control={form.control}
          name="passphrase"
          id={signerFieldId('passphrase')}
          label={words.unlock}
          wrong={words.errors.passphrase}
          type="password"
          width="medium"
          autoComplete="current-password"
        />
      )}
    </fieldset>
  )
}

/** Enough to tell one's keys apart; the whole stands beside the signature. */
const startOf = ({ id }: KeptKey) => say(words.keyHint, { start: id.slice(0, 11) })

const madeOn = ({ name, created }: KeptKey) => ({ name, made: created.slice(0, 10) })
