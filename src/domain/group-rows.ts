import type { DecidingAnswer, HazardRow, Rating, RungReading } from './result.ts'
import type { Rubric } from './rubric.ts'

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
export function groupRows({ actionsQuestion }: Rubric, rows: readonly HazardRow[]): readonly HazardGroup[] {
  const groups = new Map<string, readonly HazardRow[]>()
  for (const row of rows) {
    const reasons = reasonsOf(actionsQuestion, row)
    groups.set(reasons, [...(groups.get(reasons) ?? []), row])
  }
  return [...groups.values()].flatMap((alike, index) => {
    const [row] = alike
    return row ? [{ place: index + 1, hazard: row.hazard, actions: alike.map(({ action }) => action), row }] : []
  })
}

function reasonsOf(actionsQuestion: string, row: HazardRow): string {
  /** An answer that one action has of its own makes its reasons its own; that the action is ticked at all does not. */
  const answer = ({ question, action, option, assumedWorst }: DecidingAnswer) =>
    question === actionsQuestion && option === row.action ? 'this action' : [question, action, option, assumedWorst]
  const rung = ({ rung: id, deciding }: RungReading) => [id, deciding.map(answer)]
  return JSON.stringify([
    row.hazard, levels(row.inherent), levels(row.residual),
    row.best && [levels(row.best.inherent), levels(row.best.residual)],
    row.severity.held.map(rung), row.severity.raised && rung(row.severity.raised),
    row.chances.map(({ kind, held }) => [kind, held.map(rung)]),
    row.gate.map(answer), row.lowered, row.plannedFor,
  ])
}

function levels({ severity, likelihood }: Rating): readonly number[] {
  return [severity, likelihood]
}
