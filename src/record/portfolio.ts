import { HAZARD_IDS } from '../content/hazards.ts'
import { ACTIONS, questions } from '../content/questions.ts'
import { SAFEGUARD_IDS } from '../content/safeguards.ts'
import { type Recurring, type Spread, recurring, spreadOf } from '../domain/portfolio.ts'
import type { BoardRow } from './board-row.ts'
import type { Decision, Trigger } from './decision.ts'

/** One worksheet of a board's table, as far as the whole of them looks at it. */
export interface PortfolioRow {
  readonly key: string
  readonly skimmed: { readonly row: BoardRow }
  readonly decision: Decision | null
  /** False where the decision is about another version of it. */
  readonly decisionFits: boolean
  readonly isLatest: boolean
}

/** Which answer tells the care setting. */
export type Setting = 'place' | 'access'

const ASKED = { place: questions['where.people'], access: questions['who.access'] } as const

/** One for each worksheet: its latest version. */
export const latestOf = <T extends PortfolioRow>(rows: readonly T[]): readonly T[] =>
  rows.filter(({ isLatest }) => isLatest)

/** Tiers at worst, by what it can do and where. */
export const tiersBySetting = (rows: readonly PortfolioRow[], setting: Setting): Spread =>
  spreadOf(
    rows.map(({ skimmed: { row } }) =>
      ({ setting: row[setting], actions: row.actions, tier: row.tier?.worst ?? null })),
    { settings: ASKED[setting].options, actions: ACTIONS },
  )

/** Rated 3 or more after safeguards. */
export const hazardsThatRecur = (rows: readonly PortfolioRow[]): readonly Recurring[] =>
  recurring(HAZARD_IDS, rows.map(({ skimmed: { row } }) => row.serious))

export const safeguardsMissing = (rows: readonly PortfolioRow[]): readonly Recurring[] =>
  recurring(SAFEGUARD_IDS, rows.map(({ skimmed: { row } }) => row.missing))

export interface Overdue {
  readonly key: string
  readonly title: string
  readonly what: string
  /** Empty: nobody yet. */
  readonly owner: string
  readonly due: string
  readonly of: 'board' | 'people'
}

/** Conditions whose day has passed, the longest ago first. What a board asked for is never ticked off in its sheet. */
export const conditionsOverdue = (rows: readonly PortfolioRow[], today: string): readonly Overdue[] =>
  rows.flatMap(({ key, skimmed: { row }, decision }) => {
    const of = (from: Overdue['of']) => ({ text = '', owner = '', due }: Asked): readonly Overdue[] =>
      due && due < today ? [{ key, title: row.title, what: text, owner, due, of: from }] : []
    return [
      ...(decision?.conditions ?? []).flatMap(of('board')),
      ...row.conditions.filter(({ done }) => !done).flatMap(of('people')),
    ]
  }).toSorted((one, other) => inOrder(one.due, other.due))

interface Asked {
  readonly text?: string
  readonly owner?: string
  readonly due?: string | null
}

export interface Again {
  readonly key: string
  readonly title: string
  /** Null: only what has happened brings it. */
  readonly by: string | null
  /** 'changed': what was decided on is not this version. */
  readonly state: 'past' | 'soon' | 'changed'
  /** What brings it forward. */
  readonly on: readonly Trigger[]
}

/** Worksheets that are to be assessed again by `soon` (a day), or that are not the version that was decided on. */
export const toAssessAgain = (
  rows: readonly PortfolioRow[], { today, soon }: { readonly today: string; readonly soon: string },
): readonly Again[] =>
  rows.flatMap(({ key, skimmed: { row }, decision, decisionFits }): readonly Again[] => {
    if (decision === null) return []
    const { by = null, on } = decision.again
    const about = { key, title: row.title, by, on }
    if (by !== null && by < today) return [{ ...about, state: 'past' }]
    if (!decisionFits) return [{ ...about, state: 'changed' }]
    return by !== null && by <= soon ? [{ ...about, state: 'soon' }] : []
  }).toSorted((one, other) => inOrder(one.by ?? NEVER, other.by ?? NEVER))

/** After every day. */
const NEVER = '9999-99-99'

const inOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
