import { useMemo, useState } from 'react'
import { approveAgain } from '../../../record/approve-again.ts'
import type { Two } from '../../../record/compare-two.ts'
import { compareWorksheets } from '../../../record/compare-worksheets.ts'
import { pagesCompare as words } from '../../../words/en/pages-compare.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { CompareApprovals } from './compare-approvals.tsx'
import { CompareChanges } from './compare-changes.tsx'
import { changeGroups } from './compare-lines.ts'
import { type ComparedSide, olderFirst } from './compare-side.ts'
import { CompareSides } from './compare-sides.tsx'
import { compareText, rulesLines } from './compare-text.ts'
import { CompareTiers } from './compare-tiers.tsx'

interface CompareFoundProps {
  readonly one: ComparedSide
  readonly other: ComparedSide
}

/** Both were read: the older one is the one before, until somebody swaps them. */
export const CompareFound = ({ one, other }: CompareFoundProps) => {
  const [isSwapped, setSwapped] = useState(false)
  const found = useMemo(() => comparisonOf(one, other, isSwapped), [one, other, isSwapped])
  const { title, sides, names, comparison, approvals, groups } = found
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <CompareSides sides={sides} names={names} />
      <div className="button-row">
        <Button kind="secondary" onClick={() => setSwapped(!isSwapped)}>
          {words.sides.swap}
        </Button>
        <CopyButton text={compareText(found)} what={words.text.what} label={words.text.button} />
      </div>
      {one.key === other.key && (
        <Notice>
          <p>{words.same}</p>
        </Notice>
      )}
      {rulesLines(comparison).map((line) => (
        <Notice key={line} kind="caution">
          <p>{line}</p>
        </Notice>
      ))}
      {comparison.isSameLine ? <CompareApprovals approvals={approvals} /> : (
        <Notice>
          <p>{words.differentNote}</p>
        </Notice>
      )}
      <CompareTiers comparison={comparison} names={names} />
      <CompareChanges comparison={comparison} groups={groups} names={names} />
    </>
  )
}

const comparisonOf = (one: ComparedSide, other: ComparedSide, isSwapped: boolean) => {
  const ordered = olderFirst(one, other)
  const sides = isSwapped ? { before: ordered.after, after: ordered.before } : ordered
  const comparison = compareWorksheets(sides.before.worksheet, sides.after.worksheet)
  const signers = { before: sides.before.signers, after: sides.after.signers }
  return {
    title: titleOf(sides, comparison.isSameLine),
    sides,
    names: namesOf(comparison.isSameLine),
    comparison,
    approvals: approveAgain(comparison),
    groups: changeGroups(comparison, signers),
  }
}

const titleOf = ({ before, after }: Two<ComparedSide>, isSameLine: boolean): string =>
  before.title === after.title
    ? say(isSameLine ? words.versions : words.namesakes, { title: after.title })
    : say(words.different, { before: before.title, after: after.title })

const namesOf = (isSameLine: boolean): Two<string> => {
  const { before, after, first, second } = words.sides
  return isSameLine ? { before, after } : { before: first, after: second }
}
