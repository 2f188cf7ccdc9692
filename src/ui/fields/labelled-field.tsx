import type { ReactNode } from 'react'

interface LabelledFieldProps {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly children: ReactNode
}

/** A label, a hint and an error in words around one control, which names them through `describing`. */
export const LabelledField = ({ id, label, hint, error, children }: LabelledFieldProps) => (
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
    {children}
  </div>
)

/** What a control says of itself so that its hint and its error are read out with it. */
export const describing = (id: string, hint: ReactNode, error: string | undefined) => ({
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error === undefined ? undefined : true,
})
