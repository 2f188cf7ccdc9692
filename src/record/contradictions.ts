import { type ActionId, type QuestionId, questions } from '../content/questions.ts'
import { rubric } from '../content/rubric.ts'
import { answeredFor } from '../domain/answered.ts'
import { tickedActions } from './assessment.ts'
import { memoised } from './memoised.ts'
import { assessmentNow } from './places.ts'
import type { Worksheet } from './worksheet.ts'

/** A question and the answers that count, one of which was given; no answers: a text stands there. */
type Side = readonly [QuestionId, ...string[]]

interface Rule {
  readonly sides: readonly [Side, ...Side[]]
  /** Only where it is so for every action. */
  readonly every?: true
  /** It says nothing of any other action. */
  readonly of?: readonly ActionId[]
  /** Not where this was answered. */
  readonly unless?: Side
}

const WITHOUT_A_LOOK = ['flagged', 'never'] as const
const A_LOOK = ['before', 'session', 'afterwards', 'flagged'] as const
const HELD_BY_THE_MAKER = ['maker-train', 'others'] as const

/**
 * Answers that can each be true and hardly all of them: our judgement, so they raise no rating, and a reader is asked
 * to look at both. The first side is the one that promises more.
 */
const CONTRADICTIONS = {
  'extra-unseen': { sides: [['why.role', 'extra'], ['when.oversight', ...WITHOUT_A_LOOK]] },
  'connects-nobody': { sides: [['crisis.response', 'connects-human'], ['when.human', 'not-through-this']] },
  'connects-unseen': {
    sides: [['crisis.response', 'connects-human'], ['when.oversight', 'never']],
    every: true,
    unless: ['when.human', 'minutes', 'opening-hours', 'next-day', 'not-through-this'],
  },
  'connects-late': { sides: [['crisis.response', 'connects-human'], ['when.human', 'next-day']] },
  'tells-nobody': { sides: [['crisis.response', 'tells-staff'], ['when.oversight', 'never']], every: true },
  'seen-in-name': { sides: [['when.oversight', ...A_LOOK], ['when.real', 'not-all']] },
  'for-clinician-unseen': { sides: [['who.gets', 'clinician'], ['when.oversight', 'never']] },
  'more-than-there-is': { sides: [['when.told', 'more']] },
  'adults-unchecked': { sides: [['who.ages', 'adults'], ['who.reachable', 'declaration', 'nothing']] },
  'well-unchecked': { sides: [['who.acuity', 'not-unwell', 'mild'], ['who.reachable', 'declaration', 'nothing']] },
  'staffed-for-anyone': { sides: [['where.people', 'staffed', 'supervised'], ['who.access', 'anyone']] },
  'no-claim-but-clinical': { sides: [['why.claim', 'no'], ['what.actions', 'diagnose', 'treat', 'monitor']] },
  'no-claim-but-promise': { sides: [['why.claim', 'no'], ['why.promise']] },
  'office-but-clinical': {
    sides: [['why.role', 'office'], ['what.actions', 'diagnose', 'treat', 'triage', 'recommend', 'crisis']],
    every: true,
  },
  'on-device-but-away': { sides: [['where.runs', 'device'], ['where.moves', ...HELD_BY_THE_MAKER]], every: true },
  'nowhere-but-elsewhere': { sides: [['where.moves', 'nowhere'], ['where.runs', 'third-party']] },
  'rules-but-generated': { sides: [['built.kind', 'fixed-rules'], ['what.output', 'generated']] },
  'fixed-but-reads': {
    sides: [['what.output', 'fixed'], ['when.oversight', ...WITHOUT_A_LOOK]],
    of: ['monitor', 'screen', 'triage', 'diagnose', 'converse', 'crisis'],
  },
  'crisis-but-well': { sides: [['what.actions', 'crisis'], ['who.acuity', 'not-unwell', 'mild']] },
  'trial-of-an-idea': { sides: [['why.evidence', 'trial'], ['feature.stage', 'idea']] },
} as const satisfies Readonly<Record<string, Rule>>

export type ContradictionId = keyof typeof CONTRADICTIONS

export const CONTRADICTION_IDS = Object.keys(CONTRADICTIONS) as readonly ContradictionId[]

export interface AnswerPlace {
  readonly question: QuestionId
  /** Null where the answer holds for all actions, or for the whole worksheet. */
  readonly action: string | null
}

export interface Contradiction {
  readonly id: ContradictionId
  /** Those for which it is so; empty where it is about the worksheet as a whole. */
  readonly actions: readonly string[]
  /** The answers, in the order of the sides. */
  readonly places: readonly [AnswerPlace, ...AnswerPlace[]]
}

/** Answers of a worksheet that do not fit each other. What is open contradicts nothing. */
export const contradictionsIn = memoised((record: Worksheet): readonly Contradiction[] =>
  CONTRADICTION_IDS.flatMap((id) => contradictionOf(record, id) ?? []))

const contradictionOf = (record: Worksheet, id: ContradictionId): Contradiction | null => {
  const { sides, every, of, unless }: Rule = CONTRADICTIONS[id]
  if (unless !== undefined && holds(record, unless, null)) return null
  const isPerAction = sides.some(([question]) => questions[question].scope === 'action')
  const ticked = tickedActions(assessmentNow(record)).filter((action) => of?.includes(action) ?? true)
  const all: readonly (string | null)[] = isPerAction ? ticked : [null]
  const found = all.filter((action) => sides.every((side) => holds(record, side, action)))
  if (found.length === 0 || (every && found.length < all.length)) return null
  const [first, ...others] = sides.map(([question]) => placeOf(record, question, found[0] ?? null))
  if (first === undefined) return null
  return { id, actions: every ? [] : found.flatMap((action) => action ?? []), places: [first, ...others] }
}

const holds = (record: Worksheet, [question, ...options]: Side, action: string | null): boolean => {
  if (options.length === 0) return textAt(record, question) !== ''
  const { answer } = answeredFor(rubric, assessmentNow(record), question, action)
  if (answer === undefined || answer.kind === 'unknown') return false
  return answer.kind === 'one'
    ? options.includes(answer.option)
    : answer.options.some((option) => options.includes(option))
}

const textAt = ({ answers }: Worksheet, question: QuestionId): string => {
  const cell = answers.joint.all[question]
  return typeof cell?.value === 'string' && cell.confirmed !== false ? cell.value.trim() : ''
}

/** An action's own answer only where it has one. */
const placeOf = ({ answers }: Worksheet, question: QuestionId, action: string | null): AnswerPlace =>
  ({ question, action: action !== null && answers.joint.actions[action]?.[question] ? action : null })
