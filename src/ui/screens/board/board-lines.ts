import type { BoardFile } from '../../../state/board-store.ts'
import { type DecisionFile, type SkimmedDecision, type Unmatched, createMatch, unmatchedOf } from './board-decisions.ts'
import { type Relation, type SkimmedWorksheet, type WorksheetFile, groupsOf, relationOf } from './board-groups.ts'
import type { ReadRow } from './board-rows.ts'

/** A worksheet in the table. Its parts are the same values each time, so that an unchanged line is drawn once. */
export interface WorksheetLine extends ReadRow {
  readonly kind: 'worksheet'
  /** How it stands to a file before it in its group; null for the newest. */
  readonly relation: Relation | null
  /** The name of that file. */
  readonly relatedTo: string | null
  /** The version before this one that says something else: since last time. */
  readonly lastKey: string | null
  readonly last: SkimmedWorksheet | null
  readonly decided: SkimmedDecision | null
  /** Another decision on this very worksheet that does not agree with it. */
  readonly against: SkimmedDecision | null
}

/** A file that could not be read. */
export interface FailedLine {
  readonly kind: 'failed'
  readonly key: string
  readonly name: string
  readonly file: BoardFile
}

export type BoardLine = WorksheetLine | FailedLine

export interface LooseDecision extends DecisionFile {
  readonly why: Unmatched
}

export interface BoardLines {
  /** The newest of each first. */
  readonly groups: readonly (readonly WorksheetLine[])[]
  readonly failed: readonly FailedLine[]
  /** Decisions that stand beside no worksheet as it lies here. */
  readonly loose: readonly LooseDecision[]
}

/** What the files of the room come to, put together anew from all of them. */
export const linesOf = (files: readonly BoardFile[]): BoardLines => {
  const worksheets: WorksheetFile[] = []
  const decisions: DecisionFile[] = []
  const failed: FailedLine[] = []
  for (const file of files) {
    const { key, name, skim, state } = file
    if (state === 'broken' || skim?.found.kind === 'failure') failed.push({ kind: 'failed', key, name, file })
    else if (skim?.found.kind === 'worksheet') worksheets.push({ file, sha256: skim.sha256, skimmed: skim.found })
    else if (skim?.found.kind === 'decision') decisions.push({ file, skimmed: skim.found })
  }
  const match = createMatch(decisions)
  const all = worksheets.map(({ skimmed }) => skimmed)
  return {
    groups: groupsOf(worksheets).map((group) => group.map((one) => lineOf(one, group, match))),
    failed,
    loose: decisions.flatMap((decision) => {
      const why = unmatchedOf(decision, all)
      return why === null ? [] : [{ ...decision, why }]
    }),
  }
}

const lineOf = (
  one: WorksheetFile, group: readonly WorksheetFile[], match: ReturnType<typeof createMatch>,
): WorksheetLine => {
  const { file: { key, name }, skimmed } = one
  const place = group.indexOf(one)
  const related = relatedIn(one, group.slice(0, place))
  const last = group.slice(place + 1).find(({ skimmed: { verdict, worksheetSha256 } }) =>
    verdict !== 'altered' && worksheetSha256 !== skimmed.worksheetSha256)
  const matched = match(skimmed)
  return {
    kind: 'worksheet', key, name, skimmed,
    decision: matched?.decided.decision ?? null,
    decisionFits: matched?.fits ?? false,
    decided: matched?.decided ?? null,
    against: matched?.against ?? null,
    group: group[0]?.file.key ?? key,
    isLatest: place === 0,
    relation: related === undefined ? null : relationOf(one, related),
    relatedTo: related?.file.name ?? null,
    lastKey: last?.file.key ?? null,
    last: last?.skimmed ?? null,
  }
}

/** The file before it that it says the same as, or else the newest one. */
const relatedIn = (one: WorksheetFile, before: readonly WorksheetFile[]): WorksheetFile | undefined =>
  before.find(({ sha256 }) => sha256 === one.sha256)
  ?? before.find(({ skimmed }) => skimmed.worksheetSha256 === one.skimmed.worksheetSha256)
  ?? before[0]
