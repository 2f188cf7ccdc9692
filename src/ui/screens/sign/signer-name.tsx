import { useWatch } from 'react-hook-form'
import { FILE_KEY } from '../../../record/signer-form.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { FormText } from '../../fields/form-text.tsx'
import type { KeptKey } from '../../paper-services.ts'
import { isSameName } from '../../result/is-same-name.ts'
import { signerFieldId } from './signer-field-id.ts'
import type { SignerPartProps } from './signer-part.ts'

const words = pagesSign.signing

interface SignerNameProps extends Pick<SignerPartProps, 'form'> {
  readonly keys: readonly KeptKey[]
  /** The name of the person whose place it is; empty where it is nobody's. */
  readonly prepared: string
}

/** As whom and in which role. A key that there is already brings its own name, which may not be the expected one. */
export const SignerName = ({ form, keys, prepared }: SignerNameProps) => {
  const [answer, key, typed] = useWatch({ control: form.control, name: ['answer', 'key', 'name'] })
  const kept = keys.find(({ id }) => id === key)
  const name = key === FILE_KEY ? '' : (kept?.name ?? typed)
  const isOther = prepared !== '' && name.trim() !== '' && !isSameName(name, prepared)
  return (
    <>
      {key === FILE_KEY && <p>{words.keyFile.name}</p>}
      {kept !== undefined && <p>{say(words.keyName, { name: kept.name })}</p>}
      {kept === undefined && key !== FILE_KEY && (
        <FormText
          control={form.control}
          name="name"
          id={signerFieldId('name')}
          label={words.name}
          hint={words.nameHint}
          wrong={words.errors.name}
          width="medium"
          autoComplete="name"
        />
      )}
      <p role="status">{isOther && say(words.otherName, { prepared, name: name.trim() })}</p>
      {answer === 'signs' && (
        <FormText
          control={form.control}
          name="role"
          id={signerFieldId('role')}
          label={words.role}
          wrong={words.errors.role}
          width="medium"
          autoComplete="off"
        />
      )}
    </>
  )
}
