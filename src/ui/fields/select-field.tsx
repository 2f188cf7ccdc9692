import { LabelledField, describing } from './labelled-field.tsx'

interface SelectFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly value: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

/** One of many short names, where radios would bury the page. */
export const SelectField = ({ id, label, hint, error, value, options, onChange }: SelectFieldProps) => (
  <LabelledField id={id} label={label} hint={hint} error={error}>
    <select
      {...describing(id, hint, error)}
      className="field__input field__input--medium"
      id={id}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  </LabelledField>
)
