import { useWatch } from 'react-hook-form'
import { FILE_KEY, NEW_KEY } from '../../../record/signer-form.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { FormText } from '../../fields/form-text.tsx'
import { Option } from '../../fields/option.tsx'
import { dayOf } from '../../moment.ts'
import type { KeptKey } from '../../paper-services.ts'
import { KeyFileFields } from './key-file-fields.tsx'
import { NewKeyFields } from './new-key-fields.tsx'
import { signerFieldId } from './signer-field-id.ts'
import type { SignerPartProps } from './signer-part.ts'

const words = pagesSign.signing

interface KeyFieldsProps extends SignerPartProps {
  readonly keys: readonly KeptKey[]
}

interface Choice {
  readonly id: string
  readonly label: string
  readonly hint?: string
}

/** A key of this browser, a new one and how it is protected, or one that the signer has in a file. */
export const KeyFields = ({ form, errors, keys }: KeyFieldsProps) => {
  const chosen = useWatch({ control: form.control, name: 'key' })
  const kept = keys.find((key) => key.id === chosen)
  const option = ({ id, label, hint }: Choice) => (
    <Option
      key={id}
      type="radio"
      id={`${signerFieldId('key')}-${id}`}
      name="signer-key"
      label={label}
      hint={hint}
      checked={chosen === id}
      onChange={() => {
        form.setValue('key', id)
        form.resetField('passphrase')
        if (form.formState.isSubmitted) void form.trigger()
      }}
    />
  )
  return (
    <fieldset className="fieldset field" id={signerFieldId('key')} tabIndex={-1}>
      <legend className="field__legend">{words.key}</legend>
      <p className="field__hint">{words.keyWhy}</p>
      {keys.map((key) => option({ id: key.id, label: say(words.keyExisting, madeOn(key)), hint: startOf(key) }))}
      {option({ id: NEW_KEY, label: words.keyNew, ...(keys.length === 0 ? { hint: words.keyNewFirst } : {}) })}
      {chosen === NEW_KEY && <NewKeyFields form={form} errors={errors} />}
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
      <Disclosure summary={words.keyFile.more}>
        {option({ id: FILE_KEY, label: words.keyFile.option, hint: words.keyFile.hint })}
        {chosen === FILE_KEY && <KeyFileFields form={form} errors={errors} />}
      </Disclosure>
    </fieldset>
  )
}

/** Enough to tell one's keys apart; the whole stands beside the signature. */
const startOf = ({ id }: KeptKey) => say(words.keyHint, { start: id.slice(0, 11) })

const madeOn = ({ name, created }: KeptKey) => ({ name, made: dayOf(created.slice(0, 10)) })
