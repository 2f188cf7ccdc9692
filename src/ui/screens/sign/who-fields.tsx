import { useWatch } from 'react-hook-form'
import { FILE_KEY, NEW_KEY, SOMEONE_ELSE } from '../../../record/signer-form.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { roles } from '../../../words/en/roles.ts'
import { FieldGroup } from '../../fields/field-group.tsx'
import { Option } from '../../fields/option.tsx'
import type { KeptKey } from '../../paper-services.ts'
import { personName } from '../../result/person-name.ts'
import { type Signable, placeOf } from './signable.ts'
import { signerFieldId } from './signer-field-id.ts'
import type { SignerPartProps } from './signer-part.ts'
import { SignerName } from './signer-name.tsx'

const words = pagesSign.signing

interface WhoFieldsProps extends SignerPartProps {
  readonly keys: readonly KeptKey[]
  readonly team: Worksheet['team']
  /** Whose places are known; null where they do not matter, or are still to be made. */
  readonly report: Signable | null
}

/** Somebody of the team, or somebody else; a kept key in their name is chosen along with them. */
export const WhoFields = ({ form, errors, keys, team: { order, people }, report }: WhoFieldsProps) => {
  const who = useWatch({ control: form.control, name: 'who' })
  const choose = (id: string) => {
    const person = people[id]
    form.setValue('who', id)
    // Whoever typed a name before choosing "somebody else" keeps it; a name from the team goes with its person.
    if (person !== undefined || people[who] !== undefined) {
      form.setValue('name', person?.name ?? '')
      form.setValue('role', person === undefined ? '' : roles[person.role].name)
    }
    if (form.getValues('key') !== FILE_KEY) {
      form.setValue('key', keys.find(({ name }) => name === person?.name)?.id ?? NEW_KEY)
    }
    if (form.formState.isSubmitted) void form.trigger(['who', 'name', 'role'])
  }
  const named = order.filter((id) => people[id]?.name.trim() && !people[id].anonymous)
  const offered = [...named, SOMEONE_ELSE].filter((id) => report === null || placeOf(report, id) !== 'none')
  return (
    <>
      <FieldGroup id={signerFieldId('who')} legend={words.who} error={errors.who && words.errors.who}>
        {offered.map((id) => {
          const person = people[id]
          return (
            <Option
              key={id}
              type="radio"
              id={`${signerFieldId('who')}-${id}`}
              name="signer-who"
              label={person === undefined ? words.someoneElse : personName(person)}
              hint={hintOf(report, id)}
              checked={who === id}
              onChange={() => choose(id)}
            />
          )
        })}
      </FieldGroup>
      <SignerName form={form} keys={keys} prepared={people[who]?.name ?? ''} />
    </>
  )
}

/** Which place they would sign in, as far as it is known. */
const hintOf = (report: Signable | null, who: string): string | undefined => {
  if (report !== null) {
    const place = placeOf(report, who)
    return place === 'none' ? undefined : words.places[place]
  }
  return who === SOMEONE_ELSE ? words.someoneElseHint : undefined
}
