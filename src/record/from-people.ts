import * as z from 'zod/mini'
import { role } from './answer-layer.ts'
import { day, id, instant, level, line, prose } from './fields.ts'

/** Who sits at the table, and what each of them says beside the answers. */

export const person = z.strictObject({
  /** A name, or what the person wants to be called; may be empty, then the role stands alone. */
  name: line,
  role,
  /** Works for or is paid by the maker. */
  interest: z.boolean(),
  /** Gets a signature slot in the report. */
  signer: z.boolean(),
  /** Answered without a name: no id, time, file or place in an order leads back to anybody. */
  anonymous: z.optional(z.literal(true)),
})

export const condition =
  z.strictObject({ text: prose, owner: z.optional(line), due: z.optional(day), done: z.boolean() })

export const verdict = z.enum(['acceptable', 'with-conditions', 'not-acceptable', 'cannot-judge'])

export const judgement = z.strictObject({
  verdict: z.optional(verdict),
  reason: z.optional(prose),
  /** Where this person disagrees with the others or with the tier. */
  dissent: z.optional(prose),
  conditions: z.array(condition),
  at: z.optional(instant),
})

/** A person's own level for a hazard, beside the rubric's (P11). */
export const teamRating = z.strictObject({
  severity: level,
  likelihood: level,
  reason: prose,
  at: z.optional(instant),
})

/** Something that could go wrong and that the rules do not know, with the level that the team gives it (P11). */
export const ownHazard = z.strictObject({
  name: line,
  /** Absent: of the feature as a whole. */
  action: z.optional(id),
  severity: level,
  likelihood: level,
  reason: prose,
  by: z.optional(id),
  at: z.optional(instant),
})

/** "In my words": printed as written or passed on, never scored; each point gets the team's reply. */
export const ownWords = z.strictObject({
  text: prose,
  declined: z.optional(z.literal(true)),
  reply: z.optional(z.strictObject({ kind: z.enum(['changed', 'not-changed']), text: prose })),
})
