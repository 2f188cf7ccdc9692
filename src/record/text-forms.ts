import * as z from 'zod/mini'
import { safeguardCell } from './answer-layer.ts'
import { person } from './from-people.ts'

/** A form over a part of the record: what it accepts is what the record can hold. */
export type FormSchema<T> = z.ZodMiniType<T, T>

export const personForm = person

const { evidence, owner, date } = safeguardCell.shape

/** An empty text stands for an absent one, as a field cannot be absent. */
export const evidenceForm = z.object({
  evidence: z.nonoptional(evidence),
  owner: z.nonoptional(owner),
  date: z.union([z.literal(''), z.nonoptional(date)]),
})

/** Whether somebody works for the maker is asked, never assumed: so it begins as neither. */
export const newPersonForm = z.object({
  name: person.shape.name,
  role: person.shape.role,
  interest: z.enum(['yes', 'no']),
  signer: person.shape.signer,
})

export type NewPerson = z.infer<typeof newPersonForm>
