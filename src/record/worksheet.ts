import * as z from 'zod/mini'
import { type cell, layer, type safeguardCell, type settlement, variant } from './answer-layer.ts'
import { alone, invitation, source } from './answering-alone.ts'
import { recordedResult, render, slot } from './export-parts.ts'
import { day, id, instant, line, map, prose, version } from './fields.ts'
import {
  type condition, judgement, ownHazard, ownWords, person, teamRating, type verdict,
} from './from-people.ts'

/**
 * The worksheet file, version 4: one format for drafts, files and the PDF's attachment. Maps by id with explicit order
 * arrays where order is a person's choice. Unknown keys are refused, so nothing is dropped in silence.
 */

const rules = { version, sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }

/** P13: benefit stands beside the tier and is never subtracted from it. */
export const benefit = z.strictObject({
  benefit: z.optional(prose),
  forWhom: z.optional(prose),
  evidence: z.optional(prose),
  careToday: z.optional(prose),
  harmOfNotProviding: z.optional(prose),
  harmToWhom: z.optional(prose),
  whoGains: z.optional(prose),
  whoBearsRisk: z.optional(prose),
})

export const conclusion = z.strictObject({
  verdict: z.optional(z.enum(['acceptable', 'with-conditions', 'not-acceptable', 'cannot-judge', 'did-not-agree'])),
  reason: z.optional(prose),
})

/** What a tier asks of the team: who does it, by when, and whether it is done. */
export const planStep = z.strictObject({
  owner: z.optional(line),
  due: z.optional(day),
  done: z.optional(z.literal(true)),
  note: z.optional(prose),
})

/** Of a longer line the oldest are forgotten. */
export const ANCESTORS = 100

/** What a board wants to know before it decides, bound to an answer. */
export const boardQuestion = z.strictObject({
  id,
  /** The decision that asked it. */
  decision: id,
  question: z.optional(id),
  action: z.optional(id),
  text: prose,
  /** What the team says to it. */
  reply: z.optional(prose),
  done: z.optional(z.literal(true)),
})

/** Of a longer line the oldest are forgotten. */
export const EARLIER_RULES = 50

/** Rules under which a part of the worksheet was answered: whatever was said before `until` and not since. */
export const formerRules = z.strictObject({ ...rules, until: instant })

export const worksheet = z.strictObject({
  format: z.literal('affordance-worksheet'),
  version: z.literal(4),
  id,
  /** BCP 47: language, script, region. Tags beyond these can be written so that browsers throw on them. */
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/)),
  depth: z.enum(['quick', 'full']),
  created: instant,
  changed: instant,
  rubric: z.strictObject(rules),
  /** The oldest first. Answers that nobody has looked at since are known by them. */
  earlierRules: z.array(formerRules).check(z.maxLength(EARLIER_RULES)),
  answers: z.strictObject({
    joint: layer,
    /** A person's own answers where they differ from the joint ones. */
    positions: map(layer),
    /** A what-if that was kept. */
    variants: map(variant),
    /** The variants in the order in which they were kept. */
    variantOrder: z.array(id),
  }),
  team: z.strictObject({ order: z.array(id), people: map(person) }),
  judgements: map(judgement),
  conclusion,
  benefit,
  /** Why a rating of 3 or more is accepted; key "action.hazard". */
  accepted: map(prose),
  /** Key "action.hazard" -> person -> level. */
  ratings: map(map(teamRating)),
  /** What could go wrong beside the rules' list. */
  ownHazards: z.strictObject({ order: z.array(id), byId: map(ownHazard) }),
  /** By id of a step that a tier asks for. */
  plan: map(planStep),
  /** Person -> prompt -> words. */
  inMyWords: map(map(ownWords)),
  /** Who was asked to answer alone, by id of the invitation. */
  invitations: map(invitation),
  /** Answer files that were added. */
  sources: map(source),
  /** Worksheets that this one goes on from, the latest last: answers that were asked for there belong here too. */
  ancestors: z.array(id).check(z.maxLength(ANCESTORS)),
  /** Questions that a board sent back, in the order in which they came. */
  asked: z.array(boardQuestion),
  /** Present: this file is one person's own, and goes back to the worksheet that asked for it. */
  alone: z.optional(alone),
  slots: z.array(slot),
  render: z.optional(render),
  result: z.optional(recordedResult),
})

/** As read: nothing is changed in place, and an optional key is absent and never `undefined`. */
type Read<T> = T extends object ? { readonly [K in keyof T]: Read<Exclude<T[K], undefined>> } : T

export type Worksheet = Read<z.infer<typeof worksheet>>
export type Cell = Read<z.infer<typeof cell>>
export type SafeguardCell = Read<z.infer<typeof safeguardCell>>
export type Layer = Read<z.infer<typeof layer>>
export type Settlement = Read<z.infer<typeof settlement>>
export type Person = Read<z.infer<typeof person>>
export type Judgement = Read<z.infer<typeof judgement>>
export type Condition = Read<z.infer<typeof condition>>
export type Verdict = Read<z.infer<typeof verdict>>
export type Benefit = Read<z.infer<typeof benefit>>
export type Conclusion = Read<z.infer<typeof conclusion>>
export type OwnWords = Read<z.infer<typeof ownWords>>
export type TeamRating = Read<z.infer<typeof teamRating>>
export type OwnHazard = Read<z.infer<typeof ownHazard>>
export type Variant = Read<z.infer<typeof variant>>
export type PlanStep = Read<z.infer<typeof planStep>>
export type BoardQuestion = Read<z.infer<typeof boardQuestion>>
export type FormerRules = Read<z.infer<typeof formerRules>>
export type Invitation = Read<z.infer<typeof invitation>>
export type Alone = Read<z.infer<typeof alone>>
export type OwnPart = Alone['base']
export type Slot = Read<z.infer<typeof slot>>
export type Render = Read<z.infer<typeof render>>
export type RecordedResult = Read<z.infer<typeof recordedResult>>

/** A worksheet as exported: with `render` and `result`. Only this one becomes a report. */
export type ExportedWorksheet = Worksheet & Required<Pick<Worksheet, 'render' | 'result'>>
