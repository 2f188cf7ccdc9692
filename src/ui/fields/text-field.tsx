import type { ComponentProps, ReactNode } from 'react'
import { LIMITS } from '../../record/limits.ts'
import { LabelledField, describing } from './labelled-field.tsx'
import { useWithinLimit } from './use-within-limit.ts'

interface TextFieldProps extends Pick<ComponentProps<'input'>, 'autoComplete' | 'name' | 'lang'> {
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
  const shared = {
    ...native,
    ...describing(id, hint, error),
    id,
    dir: 'auto',
    value: text.value,
    className: `field__input field__input--${width}`,
  }
  return (
    <LabelledField id={id} label={label} hint={hint} error={error}>
      {lines === 1 ? (
        <input {...shared} type={type} onChange={(event) => text.change(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={lines} onChange={(event) => text.change(event.currentTarget.value)} />
      )}
    </LabelledField>
  )
}
