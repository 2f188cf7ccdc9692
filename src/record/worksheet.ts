import * as z from 'zod/mini'

/**
 * The worksheet file, version 1: one format for drafts, files and the PDF's attachment. Maps by id with explicit order
 * arrays where order is a person's choice. Unknown keys are refused, so nothing is dropped in silence.
 */

/** What a field takes, in UTF-16 units. A file may hold three times as much: NFC can lengthen a text that far. */
export const LIMITS = { prose: 100_000, line: 1_000 } as const

const DAY = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`
const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d`

const id = z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/))
/** A typed text: bounded, so that a hostile file cannot exhaust memory (50,000-character notes are kept whole). */
const prose = z.string().check(z.maxLength(3 * LIMITS.prose))
const line = z.string().check(z.maxLength(3 * LIMITS.line))
/** RFC 3339 with offset, e.g. 2026-11-22T09:30:00+01:00. */
const instant = z.string().check(z.regex(new RegExp(`^${DAY}T${TIME}:[0-5]\\d(\\.\\d{1,3})?(Z|[+-]${TIME})$`)))
/** A calendar day, e.g. 2026-11-22. */
const day = z.string().check(z.regex(new RegExp(`^${DAY}$`)))
/** Of rules or a release, as builds write it: no room for a sentence that the check would repeat to its reader. */
const version = z.string().check(z.regex(/^\d{1,4}(\.\d{1,4}){1,2}(\+[0-9a-z]{1,40})?$/))
const map = <T extends z.core.SomeType>(value: T) => z.record(id, value)

export const role = z.enum([
  'clinician', 'product-manager', 'ethics-board', 'lived-experience', 'carer', 'engineer', 'privacy-legal', 'other',
])

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
})

/** One set of answers: the joint one, one person's own, or a variant's. */
export const layer = z.strictObject({
  /** Worksheet-wide answers, and per-action questions as they hold for all actions. */
  all: map(cell),
  /** Where an action differs: action -> question -> cell. */
  actions: map(map(cell)),
  safeguards: map(safeguardCell),
})

export const person = z.strictObject({
  /** A name, or what the person wants to be called; may be empty, then the role stands alone. */
  name: line,
  role,
  /** Works for or is paid by the maker. */
  interest: z.boolean(),
  /** Gets a signature slot in the report. */
  signer: z.boolean(),
})

export const condition =
  z.strictObject({ text: prose, owner: z.optional(line), due: z.optional(day), done: z.boolean() })

const verdict = z.enum(['acceptable', 'with-conditions', 'not-acceptable', 'cannot-judge'])

export const judgement = z.strictObject({
  verdict: z.optional(verdict),
  reason: z.optional(prose),
  /** Where this person disagrees with the others or with the tier. */
  dissent: z.optional(prose),
  conditions: z.array(condition),
  at: z.optional(instant),
})

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

/** A team's own level for a hazard, beside the rubric's (P11). */
export const teamRating = z.strictObject({
  severity: z.int().check(z.gte(1), z.lte(5)),
  likelihood: z.int().check(z.gte(1), z.lte(5)),
  reason: prose,
})

/** "In my words": printed as written or passed on, never scored; each point gets the team's reply. */
export const ownWords = z.strictObject({
  text: prose,
  declined: z.optional(z.literal(true)),
  reply: z.optional(z.strictObject({ kind: z.enum(['changed', 'not-changed']), text: prose })),
})

/** A place for one signature, prepared at export. `person` is absent for a spare slot. */
export const slot = z.strictObject({ id, person: z.optional(id) })

export const render = z.strictObject({
  /** The release of the software that drew the report; another release does not compare bytes. */
  release: version,
  pageSize: z.enum(['a4', 'letter']),
  exportedAt: instant,
  /** 32 upper-case hex digits, from the hash of the record without `render`: the PDF's file identifier. */
  fileId: z.string().check(z.regex(/^[0-9A-F]{32}$/)),
})

const tier = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])

/** What the rubric said at export. Opening computes it again and says where it differs. */
export const recordedResult = z.strictObject({
  /** Null: not enough answers yet. */
  tier: z.union([tier, z.null()]),
  inherentTier: z.union([tier, z.null()]),
  /** Best and worst tier after safeguards. */
  interval: z.union([z.tuple([tier, tier]), z.null()]),
  /** Reasons not to proceed that stand, in the rubric's order. */
  stops: z.array(id),
})

export const worksheet = z.strictObject({
  format: z.literal('affordance-worksheet'),
  version: z.literal(1),
  id,
  /** BCP 47: language, script, region. Tags beyond these can be written so that browsers throw on them. */
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/)),
  depth: z.enum(['quick', 'full']),
  created: instant,
  changed: instant,
  rubric: z.strictObject({ version, sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  answers: z.strictObject({
    joint: layer,
    /** A person's own answers where they differ from the joint ones. */
    positions: map(layer),
    /** A what-if that was kept. */
    variants: map(z.strictObject({ title: line, layer })),
  }),
  team: z.strictObject({ order: z.array(id), people: map(person) }),
  judgements: map(judgement),
  conclusion,
  benefit,
  /** Why a rating of 3 or more is accepted; key "action.hazard". */
  accepted: map(prose),
  /** Key "action.hazard" -> person -> level. */
  ratings: map(map(teamRating)),
  /** Person -> prompt -> words. */
  inMyWords: map(map(ownWords)),
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
export type Person = Read<z.infer<typeof person>>
export type Judgement = Read<z.infer<typeof judgement>>
export type Condition = Read<z.infer<typeof condition>>
export type Verdict = Read<z.infer<typeof verdict>>
export type Benefit = Read<z.infer<typeof benefit>>
export type Conclusion = Read<z.infer<typeof conclusion>>
export type OwnWords = Read<z.infer<typeof ownWords>>
export type Slot = Read<z.infer<typeof slot>>
export type Render = Read<z.infer<typeof render>>
export type RecordedResult = Read<z.infer<typeof recordedResult>>

/** A worksheet as exported: with `render` and `result`. Only this one becomes a report. */
export type ExportedWorksheet = Worksheet & Required<Pick<Worksheet, 'render' | 'result'>>
