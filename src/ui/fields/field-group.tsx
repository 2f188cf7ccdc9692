import { type ReactNode, useId } from 'react'
import { describing } from './labelled-field.tsx'

interface FieldGroupProps {
  /** Where a link of an error summary lands. */
  readonly id?: string
  readonly legend: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly children: ReactNode
}

/** Several controls under one question; its hint and its error are read out with it. */
export const FieldGroup = ({ id, legend, hint, error, children }: FieldGroupProps) => {
  const own = useId()
  const { 'aria-describedby': describedBy } = describing(own, hint, error)
  return (
    <fieldset
      className="fieldset field"
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      aria-describedby={describedBy}
    >
      <legend className="field__legend">{legend}</legend>
      {hint !== undefined && (
        <p className="field__hint" id={`${own}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="field__error" id={`${own}-error`}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  )
}
