import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { type FieldErrors, useController, useForm } from 'react-hook-form'
import { type NewPerson, newPersonForm } from '../../../record/text-forms.ts'
import type { Person } from '../../../record/worksheet.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { roles } from '../../../words/en/roles.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx'
import { FieldGroup } from '../../fields/field-group.tsx'
import { FormText } from '../../fields/form-text.tsx'
import { Option } from '../../fields/option.tsx'
import { SelectField } from '../../fields/select-field.tsx'

const words = pagesSteps.team
const ID = 'new-person'
const ROLES = [
  { id: '', label: words.chooseRole },
  ...Object.entries(roles).map(([id, { name }]) => ({ id, label: name })),
]

const problemsIn = ({ role, interest }: FieldErrors<NewPerson>): readonly PageError[] => [
  ...(role ? [{ text: words.roleMissing, target: `${ID}-role` }] : []),
  ...(interest ? [{ text: words.interestMissing, target: `${ID}-interest-no` }] : []),
]

interface PersonFormProps {
  readonly title: string
  /** On the button. */
  readonly done: string
  /** Whether they will sign is asked, too. */
  readonly withSigner: boolean
  readonly onDone: (person: Person) => void
  readonly onCancel?: () => void
}

/** Asks for a person. Role and interest are theirs to say: neither is chosen in advance. */
export const PersonForm = ({ title, done, withSigner, onDone, onCancel }: PersonFormProps) => {
  const [problems, setProblems] = useState<readonly PageError[]>([])
  const { control, handleSubmit } = useForm<NewPerson>({
    resolver: zodResolver(newPersonForm),
    defaultValues: { name: '', signer: false },
    shouldFocusError: false,
  })
  const role = useController({ control, name: 'role' })
  const interest = useController({ control, name: 'interest' })
  const signer = useController({ control, name: 'signer' })
  const submit = handleSubmit(
    (person) => onDone({ ...person, interest: person.interest === 'yes' }),
    (errors) => setProblems(problemsIn(errors)),
  )
  return (
    <form className="card person" aria-labelledby={`${ID}-title`} onSubmit={submit} noValidate>
      <h3 id={`${ID}-title`} tabIndex={-1}>
        {title}
      </h3>
      <ErrorSummary title={words.addProblem} errors={problems} level={4} />
      <FormText
        control={control}
        name="name"
        id={`${ID}-name`}
        label={words.name}
        hint={words.nameHint}
        width="medium"
        autoComplete="off"
      />
      <SelectField
        id={`${ID}-role`}
        label={words.role}
        value={role.field.value ?? ''}
        options={ROLES}
        error={role.fieldState.invalid ? words.roleMissing : undefined}
        onChange={role.field.onChange}
      />
      <FieldGroup
        legend={words.interestAsk}
        error={interest.fieldState.invalid ? words.interestMissing : undefined}
      >
        <div className="choices">
          {(['no', 'yes'] as const).map((answer) => (
            <Option
              key={answer}
              type="radio"
              id={`${ID}-interest-${answer}`}
              name={`${ID}-interest`}
              label={words[answer]}
              checked={interest.field.value === answer}
              onChange={() => interest.field.onChange(answer)}
            />
          ))}
        </div>
      </FieldGroup>
      {withSigner && (
        <Option
          type="checkbox"
          id={`${ID}-signer`}
          name={`${ID}-signer`}
          label={words.signer}
          hint={words.signerHint}
          checked={signer.field.value}
          onChange={signer.field.onChange}
        />
      )}
      <div className="button-row">
        <Button type="submit">{done}</Button>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {words.addCancel}
          </Button>
        )}
      </div>
    </form>
  )
}
