import { seal } from '../../../content/seal.ts'
import type { Approval } from '../../../record/approve-again.ts'
import type { SaidTier } from '../../../record/compare-risks.ts'
import type { Two } from '../../../record/compare-two.ts'
import type { Comparison } from '../../../record/compare-worksheets.ts'
import { pagesCompare } from '../../../words/en/pages-compare.ts'
import { say } from '../../../words/say.ts'
import { momentOf } from '../../moment.ts'
import { approvalWords, saidTierWords } from './compare-approval-words.ts'
import type { ChangeLine } from './compare-line.ts'
import type { ChangeGroup } from './compare-lines.ts'
import type { ComparedSide } from './compare-side.ts'

const { again, changes, differentNote, otherRules, sides: sideWords, text: words, tiers, verdicts } = pagesCompare

interface ToTell {
  readonly title: string
  readonly sides: Two<ComparedSide>
  readonly names: Two<string>
  readonly comparison: Comparison
  readonly approvals: readonly Approval[]
  readonly groups: readonly ChangeGroup[]
}

/** All of it as plain text, for minutes or an e-mail. */
export const compareText = ({ title, sides, names, comparison, approvals, groups }: ToTell): string => [
  title,
  sideLine(names.before, sides.before),
  sideLine(names.after, sides.after),
  ...(comparison.isSameLine ? [] : [differentNote]),
  ...rulesLines(comparison),
  ...(comparison.isSameLine ? ['', again.heading, ...approvalLines(approvals)] : []),
  '',
  tierLine(tiers.after, comparison.tier),
  tierLine(tiers.before, comparison.inherentTier),
  ...groups.flatMap(({ name, lines }) => ['', name, ...lines.map(changeLine)]),
  ...(groups.length === 0 ? ['', changes.none] : []),
].join('\n')

export const rulesLines = ({ rules: { before, after } }: Comparison): readonly string[] =>
  before.sha256 === after.sha256 ? []
    : [say(otherRules, { before: before.version, after: after.version, ours: seal.version })]

const sideLine = (name: string, { title, at, name: file, verdict }: ComparedSide): string =>
  [say(again.about, { what: name, step: title }), momentOf(at), say(sideWords.file, { name: file }), verdicts[verdict]]
    .join(' · ')

const approvalLines = (approvals: readonly Approval[]): readonly string[] =>
  approvals.length === 0 ? [again.none] : approvals.map((approval) =>
    say(words.again, { label: again.labels[approval.kind], text: approvalWords(approval) }))

const tierLine = (what: string, { before, after }: Two<SaidTier>): string =>
  say(words.line, { what, before: saidTierWords(before), after: saidTierWords(after) })

const changeLine = ({ what, before, after, note }: ChangeLine): string => {
  const line = say(words.line, { what, before, after })
  return note === null ? line : say(words.noted, { line, note })
}
