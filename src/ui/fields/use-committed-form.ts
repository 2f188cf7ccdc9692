import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useRef } from 'react'
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form'
import type { FormSchema } from '../../record/text-forms.ts'
import { useWorksheet } from '../worksheet-context.tsx'

/**
 * A text form over a part of the record. Each change that fits the schema is committed at once; one that does not stays
 * in its field with its error, so that nothing typed is lost. Undo, redo and import put the record's values back.
 */
export const useCommittedForm = <T extends FieldValues>(
  schema: FormSchema<T>, values: T, commit: (name: keyof T & string, value: T[keyof T & string]) => void,
): UseFormReturn<T> => {
  const epoch = useWorksheet((state) => state.epoch)
  const form = useForm<T>({ mode: 'onChange', defaultValues: values as DefaultValues<T>, resolver: zodResolver(schema) })
  const latest = useRef({ values, commit })
  latest.current = { values, commit }
  useEffect(() => form.reset(latest.current.values), [epoch, form])
  useEffect(() => form.subscribe({
    formState: { values: true },
    callback: ({ name, values: typed }) => {
      if (name === undefined) return
      const problems = schema.safeParse(typed).error?.issues ?? []
      if (!problems.some(({ path }) => path[0] === name)) latest.current.commit(name as keyof T & string, typed[name])
    },
  }), [form, schema])
  return form
}
