import { useWatch } from 'react-hook-form'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { FileField } from '../../fields/file-field.tsx'
import { FormText } from '../../fields/form-text.tsx'
import { signerFieldId } from './signer-field-id.ts'
import type { SignerPartProps } from './signer-part.ts'

const words = pagesSign.signing.keyFile

/** A key that somebody gave the signer in a file. It is used for one signature and not kept. */
export const KeyFileFields = ({ form, errors }: SignerPartProps) => {
  const file = useWatch({ control: form.control, name: 'keyFile' })
  return (
    <>
      <FileField
        id={signerFieldId('keyFile')}
        label={words.file}
        error={errors.keyFile && pagesSign.signing.errors.keyFile}
        accept=".p12,.pfx,application/x-pkcs12"
        onChoose={(chosen) => form.setValue('keyFile', chosen, { shouldValidate: form.formState.isSubmitted })}
      />
      {file !== undefined && <p role="status">{say(words.chosen, { file: file.name })}</p>}
      <FormText
        control={form.control}
        name="passphrase"
        id={signerFieldId('passphrase')}
        label={words.password}
        hint={words.passwordHint}
        type="password"
        width="medium"
        autoComplete="off"
      />
    </>
  )
}
