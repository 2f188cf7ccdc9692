import { SAFEGUARD_IDS } from '../content/safeguards.ts'
import type { Tier } from '../domain/hazard.ts'
import type { Interval, Rating, Result } from '../domain/result.ts'
import type { StopState } from '../domain/stop.ts'
import { tickedActions } from './assessment.ts'
import { differencesIn } from './differences.ts'
import { findGaps } from './find-gaps.ts'
import { headlineIn } from './headline.ts'
import { assessmentNow, assumedPlaces, placesIn, unansweredPlaces } from './places.ts'
import { ratingsToAccept } from './ratings-to-accept.ts'
import { lacksEvidence, safeguardStatuses } from './safeguard-statuses.ts'
import { scored } from './scored.ts'
import { type Presence, type Voice, voicesIn } from './voices.ts'
import type { Verdict, Worksheet } from './worksheet.ts'

/** What somebody at the table asked for; `owner` may be empty, `due` is a day. */
export interface RowCondition {
  readonly text: string
  readonly owner: string
  readonly due: string | null
  readonly done: boolean
}

/** One worksheet as a board's table shows it: plain data, so that hundreds of them cost little. */
export interface BoardRow {
  readonly id: string
  /** Worksheets that it goes on from. */
  readonly ancestors: readonly string[]
  /** What it is for; empty where nobody has said. */
  readonly title: string
  readonly proposer: string
  readonly version: string
  readonly depth: Worksheet['depth']
  /** RFC 3339: when it was exported, else last changed. */
  readonly at: string
  readonly rules: { readonly version: string; readonly sha256: string }
  readonly actions: readonly string[]
  /** Options of "How do people get it?" and "Where are people when they use it?"; null while open. */
  readonly access: string | null
  readonly place: string | null
  /** As it is said, after safeguards; null while there is no tier. */
  readonly tier: Interval<Tier> | null
  readonly before: Interval<Tier> | null
  readonly worst: { readonly hazard: string; readonly action: string; readonly rating: Rating } | null
  /** Hazards with a rating of 3 or more after safeguards, each once. */
  readonly serious: readonly string[]
  /** Safeguards of the rules that nothing in place stands for. */
  readonly missing: readonly string[]
  readonly stops: readonly string[]
  /** Those that cannot be ruled out. */
  readonly openStops: readonly string[]
  readonly unanswered: number
  readonly unknown: number
  readonly assumed: number
  readonly people: Readonly<Record<Voice, Presence>> & { readonly n: number }
  readonly verdicts: Readonly<Record<Verdict, number>>
  readonly conclusion: NonNullable<Worksheet['conclusion']['verdict']> | null
  /** People who keep a view of their own: an own answer that is not settled, or words of dissent. */
  readonly dissent: number
  /** What is missing before "acceptable" stands on something. */
  readonly gaps: number
  readonly conditions: readonly RowCondition[]
  /** Questions that a board sent back and that the team has not answered. */
  readonly asked: number
}

export const boardRow = (record: Worksheet): BoardRow => {
  const assessment = assessmentNow(record)
  const result = scored(assessment)
  const { enough, rows, inherentTier } = result
  const [worst] = rows
  const people = record.team.order.flatMap((id) => record.team.people[id] ?? [])
  return {
    id: record.id,
    ancestors: record.ancestors,
    title: textAt(record, 'feature.for').split('\n', 1).join(''),
    proposer: textAt(record, 'feature.proposer'),
    version: textAt(record, 'feature.version'),
    depth: record.depth,
    at: record.render?.exportedAt ?? record.changed,
    rules: record.rubric,
    actions: tickedActions(assessment),
    access: optionAt(record, 'who.access'),
    place: optionAt(record, 'where.people'),
    tier: enough ? headlineIn(record).tier : null,
    before: enough ? inherentTier : null,
    worst: enough && worst ? { hazard: worst.hazard, action: worst.action, rating: worst.residual } : null,
    serious: [...new Set(ratingsToAccept(result).map(({ hazard }) => hazard))],
    missing: missingIn(record),
    stops: stopsIn(result, 'stands'),
    openStops: stopsIn(result, 'cannot-be-ruled-out'),
    unanswered: unansweredPlaces(record).length,
    unknown: unknownIn(record),
    assumed: assumedPlaces(record).length,
    people: { n: people.length, ...voicesIn(record) },
    verdicts: verdictsIn(record),
    conclusion: record.conclusion.verdict ?? null,
    dissent: dissentIn(record),
    gaps: findGaps(record, result).length,
    conditions: Object.values(record.judgements).flatMap(({ conditions }) =>
      conditions.map(({ text, owner = '', due = null, done }) => ({ text, owner, due, done }))),
    asked: record.asked.filter(({ done, reply }) => !done && !reply).length,
  }
}

export const stopsIn = ({ stops }: Result, wanted: StopState): readonly string[] =>
  stops.filter(({ state }) => state === wanted).map(({ stop }) => stop)

const textAt = ({ answers }: Worksheet, question: string): string => {
  const value = answers.joint.all[question]?.value
  return typeof value === 'string' ? value.trim() : ''
}

const optionAt = ({ answers }: Worksheet, question: string): string | null => {
  const cell = answers.joint.all[question]
  return typeof cell?.value === 'string' && cell.confirmed !== false ? cell.value : null
}

const missingIn = (record: Worksheet): readonly string[] => {
  const statuses = safeguardStatuses(record)
  return SAFEGUARD_IDS.filter((id) => {
    const isThere = statuses[id] === 'in-place' || statuses[id] === 'verified'
    return !isThere || lacksEvidence(record, id)
  })
}

const unknownIn = (record: Worksheet): number => placesIn(record).filter(({ cell }) => cell?.unknown === true).length

const verdictsIn = ({ judgements }: Worksheet): BoardRow['verdicts'] => {
  const of = (verdict: Verdict) => Object.values(judgements).filter((given) => given.verdict === verdict).length
  return {
    acceptable: of('acceptable'), 'with-conditions': of('with-conditions'), 'not-acceptable': of('not-acceptable'),
    'cannot-judge': of('cannot-judge'),
  }
}

const dissentIn = (record: Worksheet): number => {
  const differing = differencesIn(record).flatMap(({ dissent }) => dissent)
  const saying = Object.entries(record.judgements)
    .filter(([, { dissent }]) => dissent?.trim())
    .map(([person]) => person)
  return new Set([...differing, ...saying]).size
}
