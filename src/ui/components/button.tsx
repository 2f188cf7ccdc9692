import type { ComponentProps } from 'react'

interface ButtonProps extends ComponentProps<'button'> {
  /** `quiet` looks like a link, for what is seldom needed. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
}

export const Button = ({ kind = 'primary', className = '', ...rest }: ButtonProps) => (
  <button type="button" {...rest} className={`button button--${kind} ${className}`.trim()} />
)
