import { tickedActions } from './assessment.ts'
import { type BoardRow, boardRow } from './board-row.ts'
import { type AnswerChange, compareAnswers } from './compare-answers.ts'
import { type JudgementChange, compareJudgements } from './compare-judgements.ts'
import { type LensChange, compareLenses } from './compare-lenses.ts'
import { type PersonChange, comparePeople } from './compare-people.ts'
import {
  type OwnHazardChange, type RatingChange, type SaidTier, type StopChange, compareOwnHazards, compareRatings,
  compareStops, inherentTierIn, tierIn,
} from './compare-risks.ts'
import { type SafeguardChange, compareSafeguards } from './compare-safeguards.ts'
import { type Coming, type Compared, type Two, comingOf, inBoth } from './compare-two.ts'
import { assessmentNow } from './places.ts'
import type { Conclusion, Worksheet } from './worksheet.ts'

/** Why a serious rating was accepted, by "action.hazard", where the reason came, went or reads otherwise. */
export interface AcceptedChange extends Two<string | null> {
  readonly row: string
  readonly kind: Coming
}

/** What differs between two worksheets, both computed under our rules. */
export interface Comparison {
  /** One goes on from the other, or both from a third: versions, not two different worksheets. */
  readonly isSameLine: boolean
  /** Under which rules each was made; other rules may give another tier to the same answers. */
  readonly rules: Two<Worksheet['rubric']>
  /** After safeguards, as it is said. */
  readonly tier: Two<SaidTier>
  readonly inherentTier: Two<SaidTier>
  readonly actions: { readonly added: readonly string[]; readonly removed: readonly string[] }
  readonly answers: Compared<AnswerChange>
  readonly safeguards: Compared<SafeguardChange>
  readonly ratings: Compared<RatingChange>
  readonly ownHazards: Compared<OwnHazardChange>
  readonly stops: Compared<StopChange>
  readonly accepted: Compared<AcceptedChange>
  readonly lenses: Compared<LensChange>
  readonly people: Compared<PersonChange>
  readonly judgements: Compared<JudgementChange>
  readonly conclusion: Two<NonNullable<Conclusion['verdict']> | null>
  /** People who answered by themselves, and those of them who keep a view of their own. */
  readonly ownAnswers: Two<number>
  readonly dissent: Two<number>
  readonly open: Two<Pick<BoardRow, 'unanswered' | 'unknown' | 'assumed'>>
}

export const compareWorksheets = (before: Worksheet, after: Worksheet): Comparison => {
  const both = { before, after }
  const rows = inBoth(both, boardRow)
  return {
    isSameLine: isSameLine(both),
    rules: inBoth(both, ({ rubric }) => rubric),
    tier: inBoth(both, tierIn),
    inherentTier: inBoth(both, inherentTierIn),
    actions: actionsIn(both),
    answers: compareAnswers(both),
    safeguards: compareSafeguards(both),
    ratings: compareRatings(both),
    ownHazards: compareOwnHazards(both),
    stops: compareStops(both),
    accepted: acceptedIn(both),
    lenses: compareLenses(both),
    people: comparePeople(both),
    judgements: compareJudgements(both),
    conclusion: inBoth(both, ({ conclusion }) => conclusion.verdict ?? null),
    ownAnswers: inBoth(both, ({ answers }) => Object.keys(answers.positions).length),
    dissent: inBoth(rows, (row) => row.dissent),
    open: inBoth(rows, ({ unanswered, unknown, assumed }) => ({ unanswered, unknown, assumed })),
  }
}

/** The ids of a worksheet and of those that it goes on from. */
const isSameLine = (both: Two<Worksheet>): boolean => {
  const { before, after } = inBoth(both, ({ id, ancestors }) => new Set([id, ...ancestors]))
  return [...before].some((id) => after.has(id))
}

const actionsIn = (both: Two<Worksheet>): Comparison['actions'] => {
  const { before, after } = inBoth(both, (record) => tickedActions(assessmentNow(record)))
  return {
    added: after.filter((action) => !before.includes(action)),
    removed: before.filter((action) => !after.includes(action)),
  }
}

const acceptedIn = (both: Two<Worksheet>): Compared<AcceptedChange> => {
  const rows = [...new Set([...Object.keys(both.before.accepted), ...Object.keys(both.after.accepted)])]
  const reasons = rows.map((row) => ({ row, ...inBoth(both, ({ accepted }) => accepted[row]?.trim() || null) }))
    .filter(({ before, after }) => before !== null || after !== null)
  const changes = reasons.filter(({ before, after }) => before !== after)
  return { changes: changes.map((one) => ({ ...one, kind: comingOf(one) })), same: reasons.length - changes.length }
}
