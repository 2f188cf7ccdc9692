import type { Skimmed } from '../../../record/skim.ts'
import type { BoardFile } from '../../../state/board-store.ts'
import type { SkimmedWorksheet } from './board-groups.ts'

export type SkimmedDecision = Extract<Skimmed, { readonly kind: 'decision' }>

export interface DecisionFile {
  readonly file: BoardFile
  readonly skimmed: SkimmedDecision
}

export interface Matched {
  readonly decided: SkimmedDecision
  /** False where it is about another version: the worksheet was changed afterwards. */
  readonly fits: boolean
}

/** Why a decision stands beside no worksheet. */
export type Unmatched = 'altered' | 'other-version' | 'nothing'

/** One that was altered decides nothing, whatever it says. */
const counts = ({ skimmed }: DecisionFile): boolean => skimmed.verdict !== 'altered'

/** Nobody has decided on a file that was altered, even where the data within still say the same. */
const stands = ({ verdict }: SkimmedWorksheet): boolean => verdict !== 'altered'

const nameOf = (by: 'sha256' | 'id', value: string): string => `${by} ${value}`

/** The newest decision on each worksheet, found by what was decided on: by its hash, or only by its id. */
export const createMatch = (decisions: readonly DecisionFile[]): ((worksheet: SkimmedWorksheet) => Matched | null) => {
  const newest = new Map<string, SkimmedDecision>()
  for (const { skimmed } of decisions.filter(counts).toSorted(laterLast)) {
    const { on } = skimmed.decision
    newest.set(nameOf('sha256', on.sha256), skimmed).set(nameOf('id', on.id), skimmed)
  }
  return (worksheet) => {
    const { worksheetSha256, row } = worksheet
    const exact = newest.get(nameOf('sha256', worksheetSha256))
    const decided = exact ?? newest.get(nameOf('id', row.id))
    return decided === undefined ? null : { decided, fits: exact !== undefined && stands(worksheet) }
  }
}

const laterLast = (one: DecisionFile, other: DecisionFile): number => timeOf(one) - timeOf(other)

/** A draft bears no date and stands before what was decided. */
const timeOf = ({ skimmed: { decision } }: DecisionFile): number =>
  decision.decidedAt === undefined ? 0 : Date.parse(decision.decidedAt)

/** Null for a decision on a worksheet of this room, exactly as it lies here. */
export const unmatchedOf = (decision: DecisionFile, worksheets: readonly SkimmedWorksheet[]): Unmatched | null => {
  if (!counts(decision)) return 'altered'
  const { on } = decision.skimmed.decision
  if (worksheets.some((one) => one.worksheetSha256 === on.sha256 && stands(one))) return null
  return worksheets.some(({ row }) => row.id === on.id) ? 'other-version' : 'nothing'
}
