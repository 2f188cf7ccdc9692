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
  /** Another decision on the very same worksheet, with another outcome. */
  readonly against: SkimmedDecision | null
}

/** Why a decision stands beside no worksheet. */
export type Unmatched = 'altered' | 'unreadable' | 'other-version' | 'nothing'

/** One that was altered, or whose signatures nobody can read, decides nothing, whatever it says. */
const whyNot = ({ skimmed: { verdict } }: DecisionFile): 'altered' | 'unreadable' | null =>
  verdict === 'altered' || verdict === 'unreadable' ? verdict : null

/** Nobody has decided on a file that was altered, even where the data within still say the same. */
const stands = ({ verdict }: SkimmedWorksheet): boolean => verdict !== 'altered'

/**
 * The decision on each worksheet, found by what was decided on: by its hash, or only by its id. One that is signed
 * stands before any that is not, whatever date that bears: anybody can write a file. Of equals the newest counts.
 */
export const createMatch = (decisions: readonly DecisionFile[]): ((worksheet: SkimmedWorksheet) => Matched | null) => {
  const counting = decisions.filter((one) => whyNot(one) === null).toSorted(firstCounts).map(({ skimmed }) => skimmed)
  const byHash = filed(counting, ({ decision }) => decision.on.sha256)
  const byId = filed(counting, ({ decision }) => decision.on.id)
  return (worksheet) => {
    const [exact, ...others] = byHash.get(worksheet.worksheetSha256) ?? []
    const decided = exact ?? byId.get(worksheet.row.id)?.[0]
    if (decided === undefined) return null
    const against = others.find((other) => isAgainst(other, decided)) ?? null
    return { decided, fits: exact !== undefined && stands(worksheet), against }
  }
}

const filed = (
  decisions: readonly SkimmedDecision[], nameOf: (one: SkimmedDecision) => string,
): ReadonlyMap<string, readonly SkimmedDecision[]> => {
  const files = new Map<string, SkimmedDecision[]>()
  for (const one of decisions) {
    const file = files.get(nameOf(one))
    if (file === undefined) files.set(nameOf(one), [one])
    else file.push(one)
  }
  return files
}

/** A draft is none of the board's yet. */
const isAgainst = ({ decision: one }: SkimmedDecision, { decision: other }: SkimmedDecision): boolean =>
  one.decidedAt !== undefined && one.outcome !== other.outcome

const firstCounts = (one: DecisionFile, other: DecisionFile): number =>
  Number(isSigned(other)) - Number(isSigned(one)) || timeOf(other) - timeOf(one)

const isSigned = ({ skimmed }: DecisionFile): boolean => skimmed.verdict === 'intact'

/** A draft bears no date and counts least. */
const timeOf = ({ skimmed: { decision } }: DecisionFile): number =>
  decision.decidedAt === undefined ? 0 : Date.parse(decision.decidedAt)

/** Null for a decision on a worksheet of this room, exactly as it lies here. */
export const unmatchedOf = (decision: DecisionFile, worksheets: readonly SkimmedWorksheet[]): Unmatched | null => {
  const reason = whyNot(decision)
  if (reason !== null) return reason
  const { on } = decision.skimmed.decision
  if (worksheets.some((one) => one.worksheetSha256 === on.sha256 && stands(one))) return null
  return worksheets.some(({ row }) => row.id === on.id) ? 'other-version' : 'nothing'
}
