import { useWatch } from 'react-hook-form'
import { NEW_KEY, SOMEONE_ELSE } from '../../../record/signer-form.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { roles } from '../../../words/en/roles.ts'
import { say } from '../../../words/say.ts'
import { FormText } from '../../fields/form-text.tsx'
import { Option } from '../../fields/option.tsx'
import type { KeptKey } from '../../paper-services.ts'
import { personName } from '../../result/person-name.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { signerFieldId } from './signer-field-id.ts'
import type { SignerPartProps } from './signer-part.ts'

const words = pagesSign.signing

interface WhoFieldsProps extends SignerPartProps {
  readonly keys: readonly KeptKey[]
}

/** Somebody of the team, or somebody else; a kept key in their name is chosen along with them. */
export const WhoFields = ({ form, errors, keys }: WhoFieldsProps) => {
  const { order, people } = useRecord((record) => record.team)
  const [who, key] = useWatch({ control: form.control, name: ['who', 'key'] })
  const choose = (id: string) => {
    const person = people[id]
    form.setValue('who', id)
    // Whoever typed a name before choosing "somebody else" keeps it; a name from the team goes with its person.
    if (person !== undefined || people[who] !== undefined) {
      form.setValue('name', person?.name ?? '')
      form.setValue('role', person === undefined ? '' : roles[person.role].name)
    }
    form.setValue('key', keys.find(({ name }) => name === person?.name)?.id ?? NEW_KEY)
    if (form.formState.isSubmitted) void form.trigger(['who', 'name', 'role'])
  }
  const kept = keys.find(({ id }) => id === key)
  return (
    <>
      <fieldset className="fieldset field" id={signerFieldId('who')} tabIndex={-1}>
        <legend className="field__legend">{words.who}</legend>
        {errors.who && <p className="field__error">{words.errors.who}</p>}
        {[...order, SOMEONE_ELSE].map((id) => {
          const person = people[id]
          return (
            <Option
              key={id}
              type="radio"
              id={`${signerFieldId('who')}-${id}`}
              name="signer-who"
              label={person === undefined ? words.someoneElse : personName(person)}
              hint={person === undefined ? words.someoneElseHint : undefined}
              checked={who === id}
              onChange={() => choose(id)}
            />
          )
        })}
      </fieldset>
      {kept === undefined ? (
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
      ) : (
        <p>{say(words.keyName, { name: kept.name })}</p>
      )}
      <FormText
        control={form.control}
        name="role"
        id={signerFieldId('role')}
        label={words.role}
        wrong={words.errors.role}
        width="medium"
        autoComplete="off"
      />
    </>
  )
}
