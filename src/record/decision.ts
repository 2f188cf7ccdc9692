import * as z from 'zod/mini'
import { role } from './answer-layer.ts'
import { recordedResult, render, slot } from './export-parts.ts'
import { day, id, instant, line, prose, tier, version } from './fields.ts'
import { boardQuestion } from './worksheet.ts'

/**
 * The decision of a board on one worksheet: one format for drafts, files and the decision sheet's
 * attachment. It names the worksheet by hash, with its risk state at that moment: a worksheet that was changed
 * afterwards is another.
 */

export const DECISION_FORMAT = 'affordance-decision'
/** Version 1 does not say what could not be ruled out. */
export const DECISION_VERSION = 2

const vote = z.enum(['for', 'against', 'abstain', 'recused'])

export const member = z.strictObject({
  id,
  name: line,
  /** Absent in a draft, as outcome and votes are. */
  role: z.optional(role),
  /** Leads the meeting, and signs. */
  chair: z.optional(z.literal(true)),
  vote: z.optional(vote),
  /** Why; of somebody recused, which interest. */
  reason: z.optional(prose),
})

const outcome = z.enum(['approve', 'approve-with-conditions', 'send-back', 'reject'])

export const boardCondition = z.strictObject({ id, text: prose, owner: z.optional(line), due: z.optional(day) })

/** What makes the worksheet be assessed again before its day. */
const trigger = z.enum(['model-changed', 'incident', 'new-population'])

/** The worksheet that was decided on. */
export const decidedOn = z.strictObject({
  id,
  /** SHA-256 of its canonical text, as attached: 64 hex digits. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** As it was called; the hash tells which one it is. */
  title: line,
  exportedAt: z.optional(instant),
  /** Its risk state at that moment: computed from its answers, not taken from it. */
  result: recordedResult,
  /** Absent in a decision of an earlier release, which does not say: nobody may read that as "nothing was open". */
  open: z.optional(z.strictObject({
    /** Best and worst tier before safeguards. Null: not enough answers. */
    inherentInterval: z.union([z.tuple([tier, tier]), z.null()]),
    /** Reasons not to proceed that could not be ruled out, in the rubric's order. */
    stops: z.array(id),
  })),
  rules: z.strictObject({ version, sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
})

export const decision = z.strictObject({
  format: z.literal(DECISION_FORMAT),
  version: z.literal([1, DECISION_VERSION]),
  id,
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/)),
  board: line,
  on: decidedOn,
  /** Absent in a draft. */
  outcome: z.optional(outcome),
  reason: z.optional(prose),
  members: z.array(member),
  conditions: z.array(boardCondition),
  questions: z.array(boardQuestion),
  /** When it is looked at again at the latest, and what brings that forward. */
  again: z.strictObject({ by: z.optional(day), on: z.array(trigger) }),
  decidedAt: z.optional(instant),
  slots: z.array(slot),
  render: z.optional(render),
})

type Read<T> = T extends object ? { readonly [K in keyof T]: Read<Exclude<T[K], undefined>> } : T

export type Decision = Read<z.infer<typeof decision>>
export type Member = Read<z.infer<typeof member>>
export type BoardCondition = Read<z.infer<typeof boardCondition>>
export type DecidedOn = Read<z.infer<typeof decidedOn>>
export type DecisionOutcome = Read<z.infer<typeof outcome>>
export type Trigger = Read<z.infer<typeof trigger>>
export type Vote = Read<z.infer<typeof vote>>
