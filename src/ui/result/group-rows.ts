import { rubric } from '../../content/rubric.ts'
import type { DecidingAnswer, HazardRow, Rating, RungReading } from '../../domain/result.ts'

/** A hazard with every action for which it stands alike: the same levels, for the same reasons. */
export interface HazardGroup {
  /** Its number in the list and on the matrix, from 1. */
  readonly place: number
  readonly hazard: string
  readonly actions: readonly string[]
  /** The row that speaks for all of them. */
  readonly row: HazardRow
}

/** Rows worst first, joined where only the action differs, so that nobody reads one explanation four times. */
export const groupRows = (rows: readonly HazardRow[]): readonly HazardGroup[] => {
  const groups = new Map<string, readonly HazardRow[]>()
  for (const row of rows) {
    const reasons = reasonsOf(row)
    groups.set(reasons, [...(groups.get(reasons) ?? []), row])
  }
  return [...groups.values()].flatMap((alike, index) => {
    const [row] = alike
    return row ? [{ place: index + 1, hazard: row.hazard, actions: alike.map(({ action }) => action), row }] : []
  })
}

const reasonsOf = (row: HazardRow): string => JSON.stringify([
  row.hazard,
  levelsOf(row.inherent), levelsOf(row.residual),
  row.best && [levelsOf(row.best.inherent), levelsOf(row.best.residual)],
  row.severity.held.map(rungOf(row)), row.severity.raised && rungOf(row)(row.severity.raised),
  row.chances.map(({ kind, held }) => [kind, held.map(rungOf(row))]),
  row.gate.map(answerOf(row)),
  row.lowered, row.plannedFor,
])

const levelsOf = ({ severity, likelihood }: Rating) => [severity, likelihood]

const rungOf = (row: HazardRow) => ({ rung, deciding }: RungReading) => [rung, deciding.map(answerOf(row))]

/** An answer that one action has of its own makes its reasons its own; that the action is ticked at all does not. */
const answerOf = (row: HazardRow) => ({ question, action, option, assumedWorst }: DecidingAnswer) =>
  question === rubric.actionsQuestion && option === row.action
    ? 'this action'
    : [question, action, option, assumedWorst]
