import * as z from 'zod/mini'
import { id, level, line, map, prose, tier, version } from './fields.ts'
import { verdict } from './from-people.ts'

/**
 * The summary of a worksheet for other organisations, version 1: what was answered and what came of it, by ids of the
 * rules and by numbers. It has no place for a name, a note, a time or an id of the worksheet; its only texts are two
 * that were typed for it.
 */

const count = z.int().check(z.nonnegative())

/** Best and worst. */
const interval = z.tuple([tier, tier])

/** For all actions, or of the whole worksheet; and where an action differs: action -> question. */
const placed = <T extends z.core.SomeType>(entry: T) => z.strictObject({ all: map(entry), actions: map(map(entry)) })

export const answer = z.strictObject({
  /** An option id, or ticked option ids ([] is "none of these"). */
  value: z.optional(z.union([id, z.array(id)])),
  unknown: z.optional(z.literal(true)),
})

export const safeguard = z.strictObject({
  status: z.enum(['planned', 'in-place', 'verified']),
  shown: z.boolean(),
})

/** By id where it is one of clinical practice; a law would tell where the feature is used. */
const reasons = z.strictObject({ clinical: z.array(id), legal: count })

export const result = z.strictObject({
  enough: z.boolean(),
  before: z.nullable(interval),
  after: z.nullable(interval),
  afterByRules: z.nullable(interval),
  stands: reasons,
  cannotBeRuledOut: reasons,
  hazards: z.array(z.strictObject({ action: id, hazard: id, rating: level })),
})

export const held = z.strictObject({
  people: count,
  options: map(count),
  unknown: count,
})

export const people = z.strictObject({
  atTable: count,
  verdicts: z.nullable(z.strictObject({
    acceptable: count, 'with-conditions': count, 'not-acceptable': count, 'cannot-judge': count,
  })),
  otherTier: z.nullable(z.strictObject({ people: count, above: count, below: count })),
  answers: placed(held),
})

export const summary = z.strictObject({
  format: z.literal('affordance-summary'),
  version: z.literal(1),
  rules: z.strictObject({ version, sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  depth: z.enum(['quick', 'full']),
  /** Typed for this file, as are the lessons; both may be empty. */
  title: line,
  lessons: prose,
  actions: z.array(id),
  answers: placed(answer),
  /** Absent: none, or nobody said. */
  safeguards: map(safeguard),
  result,
  people,
  conclusion: z.nullable(z.union([verdict, z.literal('did-not-agree')])),
})

type Read<T> = T extends object ? { readonly [K in keyof T]: Read<Exclude<T[K], undefined>> } : T

export type Summary = Read<z.infer<typeof summary>>
export type SummaryAnswer = Read<z.infer<typeof answer>>
export type SummaryHeld = Read<z.infer<typeof held>>
export type SummaryReasons = Read<z.infer<typeof reasons>>
