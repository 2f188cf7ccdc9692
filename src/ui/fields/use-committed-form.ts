import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useEffectEvent } from 'react'
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form'
import type { FormSchema } from '../../record/text-forms.ts'

/**
 * A text form over a part of the record. Each change that fits the schema is committed at once; one that does not stays
 * in its field with its error, so that nothing typed is lost. Undo, redo and import raise the epoch: whoever draws the
 * form puts the epoch into its key, and it begins again with the record's values.
 */
export const useCommittedForm = <T extends FieldValues>(
  schema: FormSchema<T>, values: T, commit: (name: keyof T & string, value: T[keyof T & string]) => void,
): UseFormReturn<T> => {
  const defaultValues = values as DefaultValues<T>
  const form = useForm<T>({ mode: 'onChange', defaultValues, resolver: zodResolver(schema) })
  const onChange = useEffectEvent((name: string, typed: T) => {
    const problems = schema.safeParse(typed).error?.issues ?? []
    if (!problems.some(({ path }) => path[0] === name)) commit(name, typed[name])
  })
  useEffect(() => form.subscribe({
    formState: { values: true },
    callback: ({ name, values: typed }) => name !== undefined && onChange(name, typed),
  }), [form])
  return form
}
