import type { Tier } from '../domain/hazard.ts'
import type { Interval } from '../domain/result.ts'
import { among } from '../record/among.ts'
import { exportWords } from '../words/en/exports.ts'
import { verdicts } from '../words/en/judgement.ts'
import { actions } from '../words/en/questions.ts'
import { report } from '../words/en/report.ts'
import { decisionSheet } from '../words/en/report-decision.ts'
import { tiers } from '../words/en/tiers.ts'
import type { BoardLine } from './board-line.ts'
import { csvOf, noteRows } from './csv.ts'
import { hazardName, optionName, stopName } from './names.ts'

const { board: words, leftOut, yes, no } = exportWords
const { columns } = words

type Column = keyof typeof columns

const yesNo = (claim: boolean): string => (claim ? yes : no)

const listed = (items: readonly string[]): string => items.join(report.semicolon)

/** What every column says of one worksheet: the table's own columns, and what stands in a row's detail. */
const cellsOf = (line: BoardLine): Readonly<Record<Column, string>> => {
  const { name, skimmed, decision, decided, decisionFits, isLatest } = line
  const { row, verdict, signatures: { signers, slots } } = skimmed
  return {
    file: name,
    title: row.title || exportWords.untitled,
    proposer: row.proposer,
    version: row.version,
    latest: yesNo(isLatest),
    check: words.checks[verdict],
    signatures: slots === 0 ? '' : `${signers.length} / ${slots}`,
    signers: listed(signers.map((signer) => signer.name)),
    worst: tierName(row.tier, 'worst'),
    best: tierName(row.tier, 'best'),
    before: tierName(row.before, 'worst'),
    hazard: row.worst === null ? '' : hazardName(row.worst.hazard),
    stops: listed(row.stops.map(stopName)),
    openStops: String(row.openStops.length),
    actions: listed(row.actions.map((id) => among<{ readonly label: string }>(actions, id)?.label ?? id)),
    access: row.access === null ? '' : optionName('who.access', row.access),
    place: row.place === null ? '' : optionName('where.people', row.place),
    unanswered: String(row.unanswered),
    unknown: String(row.unknown),
    assumed: String(row.assumed),
    people: String(row.people.n),
    clinical: words.presence[row.people.clinical],
    lived: words.presence[row.people.lived],
    independent: words.presence[row.people.independent],
    acceptable: String(row.verdicts.acceptable),
    withConditions: String(row.verdicts['with-conditions']),
    notAcceptable: String(row.verdicts['not-acceptable']),
    cannotJudge: String(row.verdicts['cannot-judge']),
    dissent: String(row.dissent),
    conclusion: row.conclusion === null ? '' : verdicts[row.conclusion].name,
    gaps: String(row.gaps),
    conditions: String(row.conditions.filter(({ done }) => !done).length),
    asked: String(row.asked),
    decision: decision?.outcome === undefined ? '' : decisionSheet.outcomes[decision.outcome],
    decisionCheck: decided === null ? '' : words.checks[decided.verdict],
    decisionFits: decision === null ? '' : yesNo(decisionFits),
    decidedAt: decision?.decidedAt?.slice(0, 10) ?? '',
    again: decision?.again.by ?? '',
    made: row.at.slice(0, 10),
    rules: row.rules.version,
    id: row.id,
    sha256: skimmed.worksheetSha256,
  }
}

const tierName = (tier: Interval<Tier> | null, end: keyof Interval<Tier>): string =>
  tier === null ? words.noTier : tiers[tier[end]].name

/** The board's table as a spreadsheet takes it, in the order in which the rows are given. */
export const boardCsv = (lines: readonly BoardLine[]): string => {
  const order = Object.keys(columns) as readonly Column[]
  const rows = lines.map((line) => {
    const cells = cellsOf(line)
    return order.map((column) => cells[column])
  })
  return csvOf([order.map((column) => columns[column]), ...rows, ...noteRows(leftOut.board, order.length)])
}
