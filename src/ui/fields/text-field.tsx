import type { ComponentProps, ReactNode } from 'react'

interface TextFieldProps extends Pick<ComponentProps<'input'>, 'autoComplete' | 'name' | 'maxLength'> {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  /** More than one makes a box that grows with its text. */
  readonly lines?: number
  readonly width?: 'short' | 'medium' | 'full'
  readonly type?: 'text' | 'date' | 'password'
}

/** A labelled text with its hint and error in words, controlled by whoever owns the text. */
export const TextField = (props: TextFieldProps) => {
  const { id, label, hint, error, value, onChange, lines = 1, width = 'full', type = 'text', ...native } = props
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const shared = {
    ...native,
    id,
    value,
    className: `field__input field__input--${width}`,
    'aria-describedby': described || undefined,
    'aria-invalid': error === undefined ? undefined : true,
  }
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {lines === 1 ? (
        <input {...shared} type={type} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={lines} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
    </div>
  )
}
