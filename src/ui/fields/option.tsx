import type { ReactNode } from 'react'

interface OptionProps {
  readonly type: 'radio' | 'checkbox'
  readonly id: string
  /** Group of radios; each group stands alone. */
  readonly name: string
  readonly label: ReactNode
  readonly hint?: string | undefined
  readonly checked: boolean
  /** Switched off; the hint then says why. */
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
}

/** One option. The whole row is the target, 44 px at least; the hint describes it and is no part of its name. */
export const Option = ({ type, id, name, label, hint, checked, disabled, onChange }: OptionProps) => (
  <label className="option" htmlFor={id}>
    <input
      className="option__input"
      type={type}
      id={id}
      name={name}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
      aria-labelledby={`${id}-label`}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
    />
    <span id={`${id}-label`}>{label}</span>
    {hint !== undefined && (
      <span className="option__hint" id={`${id}-hint`}>
        {hint}
      </span>
    )}
  </label>
)
