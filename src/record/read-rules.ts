import * as z from 'zod/mini'
import { rubric as ours } from '../content/rubric.ts'
import type { Condition } from '../domain/condition.ts'
import { FIVE_WS } from '../domain/question.ts'
import type { Rubric } from '../domain/rubric.ts'
import { weightOf } from '../domain/weight.ts'
import { findReserved } from './find-problems.ts'
import { role } from './answer-layer.ts'

/**
 * The rules that a report carries, as far as the score reads them. A later release may have written more: what is
 * not named here is left out. A kind of condition that is not named here cannot be judged, and then nothing is.
 */

const id = z.string().check(z.minLength(1), z.maxLength(200))
const list = <T extends z.core.SomeType>(entry: T) => z.array(entry)
const map = <T extends z.core.SomeType>(value: T) => z.record(id, value)
const some = <T extends z.core.SomeType>(entry: T) => z.tuple([entry], entry)
const level = z.literal([1, 2, 3, 4, 5])
/** Of a derived scale. */
const FURTHEST_LEVEL = 100

const condition: z.ZodMiniType<Condition> = z.lazy(() => z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('at-least'), question: id, option: id }),
  z.object({ kind: z.literal('includes'), question: id, option: id }),
  z.object({ kind: z.literal('is'), question: id, option: id }),
  z.object({ kind: z.literal('action'), anyOf: list(id) }),
  z.object({ kind: z.literal('reaches'), scale: id, level: id }),
  z.object({ kind: z.literal('term'), term: id }),
  z.object({ kind: z.literal('all'), of: list(condition) }),
  z.object({ kind: z.literal('any'), of: list(condition) }),
]))

const cites = z.union([some(id), z.literal('our judgement')])
const rungOf = <T extends z.core.SomeType>(at: T) => z.object({ id, level: at, when: condition, cites })
const ladder = some(rungOf(level))

const asked = {
  step: z.enum(['feature', ...FIVE_WS, 'safeguards']),
  scope: z.enum(['worksheet', 'action']),
  depth: z.enum(['quick', 'full']),
  answeredBy: list(role),
  opens: z.optional(z.object({ when: condition, until: z.optional(condition) })),
}
/** Room for ten times as many as ours have; each is looked for among all of them. */
const options = z.tuple([id, id], id).check(z.maxLength(200))

const question = z.discriminatedUnion('kind', [
  z.object({ ...asked, kind: z.literal('text') }),
  z.object({ ...asked, kind: z.literal('one'), options, scored: z.boolean() }),
  z.object({ ...asked, kind: z.literal('many'), options, protects: z.optional(list(id)), scored: z.boolean() }),
])

const CHANCES = ['situation-arises', 'nobody-catches', 'likelihood', 'length', 'role'] as const

const hazard = z.object({
  gate: condition,
  severity: ladder,
  raise: z.optional(z.object({ id, when: condition, cites })),
  likelihood: some(z.object({ kind: z.enum(CHANCES), ladder })),
})

const scale = z.object({
  levels: options,
  rungs: some(rungOf(z.int().check(z.gte(1), z.lte(FURTHEST_LEVEL)))),
  inheritedThrough: z.optional(id),
})

const safeguard = z.object({
  hazards: some(id),
  filledBy: z.optional(z.object({
    questions: some(id),
    gives: map(z.enum(['none', 'planned', 'in-place', 'verified'])),
    together: z.optional(z.literal(true)),
  })),
  voidWhen: z.optional(condition),
  actsAs: z.optional(id),
})

const rules = z.object({
  version: id,
  questions: map(question),
  actionsQuestion: id,
  enough: list(id),
  terms: map(condition),
  scales: map(scale),
  hazards: map(hazard),
  safeguards: map(safeguard),
  stops: map(z.object({
    kind: z.enum(['clinical', 'legal']), when: condition, perhaps: z.optional(condition), from: z.optional(id), cites,
  })),
})

const attachment = z.object({ rubric: rules })

/** Conditions that one scoring may read: about four times as many as ours have, and a few seconds' work at worst. */
const HEAVIEST = 120_000

/** Conditions of conditions lie deeper than anything in a worksheet. */
const DEEPEST = 100

/**
 * The rules in the text that a report attaches, or null where this release cannot score by them: another form, or more
 * than a browser could get through. Never throws.
 */
export const readRules = (text: string): Rubric | null => {
  try {
    const value: unknown = JSON.parse(text)
    if (findReserved(value, DEEPEST).length > 0) return null
    const parsed = attachment.safeParse(value)
    if (!parsed.success) return null
    const read = { ...ours, ...parsed.data.rubric } as Rubric
    return weightOf(read) <= HEAVIEST ? read : null
  } catch {
    return null
  }
}
