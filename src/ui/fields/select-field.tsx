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
  <div className="field">
    <label className="field__label" htmlFor={id}>
      {label}
    </label>
    {hint !== undefined && (
      <p className="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {error !== undefined && (
      <p className="field__error" id={`${id}-error`}>
        {error}
      </p>
    )}
    <select
      className="field__input field__input--medium"
      id={id}
      value={value}
      aria-invalid={error === undefined ? undefined : true}
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
)
