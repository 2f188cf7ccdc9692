import { useWatch } from 'react-hook-form'
import { PASSPHRASE_MIN } from '../../../record/signer-form.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { FormText } from '../../fields/form-text.tsx'
import { Option } from '../../fields/option.tsx'
import { usePaper } from '../../paper-services.ts'
import { signerFieldId } from './signer-field-id.ts'
import type { SignerPartProps } from './signer-part.ts'

const words = pagesSign.signing

/** How a new key is kept from others who use this browser. */
export const NewKeyFields = ({ form }: SignerPartProps) => {
  const { canKeepOnDevice } = usePaper()
  const protection = useWatch({ control: form.control, name: 'protection' })
  return (
    <>
      {canKeepOnDevice ? <Protection form={form} chosen={protection} /> : <p>{words.noDeviceInFile}</p>}
      {protection === 'passphrase' && (
        <>
          <FormText
            control={form.control}
            name="passphrase"
            id={signerFieldId('passphrase')}
            label={words.passphrase}
            hint={say(words.passphraseNewHint, { n: PASSPHRASE_MIN })}
            wrong={words.errors.passphrase}
            type="password"
            width="medium"
            autoComplete="new-password"
          />
          <FormText
            control={form.control}
            name="again"
            id={signerFieldId('again')}
            label={words.passphraseAgain}
            wrong={words.errors.again}
            type="password"
            width="medium"
            autoComplete="new-password"
          />
        </>
      )}
    </>
  )
}

interface ProtectionProps {
  readonly form: SignerPartProps['form']
  readonly chosen: 'passphrase' | 'device'
}

const Protection = ({ form, chosen }: ProtectionProps) => {
  const id = signerFieldId('protection')
  return (
    <fieldset className="fieldset field" id={id} tabIndex={-1}>
      <legend className="field__legend">{words.protect}</legend>
      {(['passphrase', 'device'] as const).map((kind) => (
        <Option
          key={kind}
          type="radio"
          id={`${id}-${kind}`}
          name="signer-protection"
          label={words.protections[kind].label}
          hint={words.protections[kind].hint}
          checked={chosen === kind}
          onChange={() => form.setValue('protection', kind)}
        />
      ))}
    </fieldset>
  )
}
