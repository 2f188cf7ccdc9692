import type { ComponentProps } from 'react'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { TextField } from './text-field.tsx'

interface FormTextProps<T extends FieldValues>
  extends Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'onBlur' | 'error' | 'name'> {
  readonly control: Control<T>
  readonly name: FieldPath<T>
  /** What to say when what was typed does not fit. */
  readonly wrong?: string
}

/** A text of a react-hook-form. */
export const FormText = <T extends FieldValues>({ control, name, wrong, ...rest }: FormTextProps<T>) => {
  const { field, fieldState } = useController({ control, name })
  return (
    <TextField
      {...rest}
      name={name}
      value={field.value ?? ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.invalid ? wrong : undefined}
    />
  )
}
