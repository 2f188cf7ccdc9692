import * as z from 'zod/mini'
import { day, id, instant, line, map, prose } from './fields.ts'

export const role = z.enum([
  'clinician', 'product-manager', 'ethics-board', 'lived-experience', 'carer', 'engineer', 'privacy-legal', 'other',
])

/** How a joint answer came about where people answered differently. */
export const settlement = z.strictObject({
  at: instant,
  /** Who settled it, if they said so. */
  by: z.optional(id),
  reason: z.optional(prose),
  /** Whose own answer it was. */
  held: z.array(id),
  /** Who answered otherwise and accepts it; everybody else's own answer stands beside it, as dissent. */
  accepted: z.array(id),
})

/** An answer and what surrounds it. Neither `value` nor `unknown`: unanswered, though it may have a note. */
export const cell = z.strictObject({
  /** An option id, ticked option ids ([] is "none of these"), or a text. */
  value: z.optional(z.union([prose, z.array(id)])),
  /** "We do not know yet": an answer of its own. */
  unknown: z.optional(z.literal(true)),
  /** "I would rather not answer". */
  declined: z.optional(z.literal(true)),
  note: z.optional(prose),
  /** What a protective answer rests on; absent counts as assumed. */
  basis: z.optional(z.enum(['decided', 'documented', 'assumed'])),
  /** The person (id in `team`) who gave it, and when. */
  by: z.optional(id),
  at: z.optional(instant),
  /** False: suggested by a template or a link; it scores only once someone confirms it. */
  confirmed: z.optional(z.literal(false)),
  leaveFor: z.optional(role),
  /** The answer file in which it came; id in `sources`. */
  source: z.optional(id),
  /** Only of a joint answer. */
  settled: z.optional(settlement),
})

export const safeguardCell = z.strictObject({
  status: z.optional(z.enum(['none', 'planned', 'in-place', 'verified'])),
  evidence: z.optional(prose),
  owner: z.optional(line),
  date: z.optional(day),
  note: z.optional(prose),
  by: z.optional(id),
  at: z.optional(instant),
  confirmed: z.optional(z.literal(false)),
  source: z.optional(id),
  settled: z.optional(settlement),
})

/** One set of answers: the joint one, one person's own, or a variant's. */
export const layer = z.strictObject({
  /** Worksheet-wide answers, and per-action questions as they hold for all actions. */
  all: map(cell),
  /** Where an action differs: action -> question -> cell. */
  actions: map(map(cell)),
  safeguards: map(safeguardCell),
})

/** A what-if that was kept; `was` once it was the worksheet itself, until then. */
export const variant = z.strictObject({
  title: line,
  layer,
  /** Why it was considered, or not taken. */
  note: z.optional(prose),
  was: z.optional(instant),
  /** Also stands in the report. */
  printed: z.optional(z.literal(true)),
})
