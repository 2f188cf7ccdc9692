import type { ComponentProps, ReactNode } from 'react'
import { LIMITS } from '../../record/worksheet.ts'
import { useWithinLimit } from './use-within-limit.ts'

interface TextFieldProps extends Pick<ComponentProps<'input'>, 'autoComplete' | 'name'> {
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
  const { id, label, hint, lines = 1, width = 'full', type = 'text', value, onChange, error: given, ...native } = props
  const text = useWithinLimit(value, onChange, lines === 1 ? LIMITS.line : LIMITS.prose)
  const error = given ?? text.error
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const shared = {
    ...native,
    id,
    dir: 'auto',
    value: text.value,
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
        <input {...shared} type={type} onChange={(event) => text.change(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={lines} onChange={(event) => text.change(event.currentTarget.value)} />
      )}
    </div>
  )
}
