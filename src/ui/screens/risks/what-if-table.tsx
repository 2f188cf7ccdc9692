import { useDeferredValue } from 'react'
import type { LensReading } from '../../../domain/lens.ts'
import type { Tier } from '../../../domain/hazard.ts'
import type { Interval } from '../../../domain/result.ts'
import { type VariantRow, variantRows } from '../../../record/variant-rows.ts'
import { pagesVariants as words } from '../../../words/en/pages-variants.ts'
import { tierNotes, tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { ColumnHeads } from '../../components/column-heads.tsx'
import { TierBadge } from '../../components/tier-badge.tsx'
import { hazardWords } from '../../result/hazard-words.ts'
import { lensReach, lensStateWords, lensWords } from '../../result/lens-words.ts'
import { stopWords } from '../../result/stop-words.ts'
import { useWorksheet } from '../../worksheet-context.tsx'

/** The worksheet and its what-ifs side by side. It follows a keystroke later than the fields do. */
export const WhatIfTable = () => {
  const record = useDeferredValue(useWorksheet((state) => state.record))
  const open = useWorksheet(({ variant }) => variant)
  const rows = variantRows(record)
  return (
    <div className="what-if-table carded">
      <table className="table">
        <caption className="visually-hidden">{words.caption}</caption>
        <ColumnHeads heads={words.columns} />
        <tbody>
          {rows.map((row) => (
            <DesignRow key={row.id ?? ''} row={row} worksheet={rows[0]?.lenses ?? []} isOpen={row.id === open} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface DesignRowProps {
  readonly row: VariantRow
  /** The laws as the worksheet itself has them, against which a what-if is read. */
  readonly worksheet: readonly LensReading[]
  readonly isOpen: boolean
}

const DesignRow = ({ row, worksheet, isOpen }: DesignRowProps) => (
  <tr className={isOpen ? 'what-if-table__open' : undefined}>
    <th scope="row">
      <bdi>{row.variant === null ? words.worksheet : row.variant.title || words.untitled}</bdi>
      {isOpen && <span className="what-if-table__now">{words.opened}</span>}
    </th>
    <td data-label={words.columns.after}>
      <TierCell tier={row.after} />
    </td>
    <td data-label={words.columns.before}>
      <TierCell tier={row.before} />
    </td>
    <td data-label={words.columns.hazards}>
      <Names
        none={row.after === null ? words.notYet : words.noHazards}
        names={row.worst.map(({ hazard }) => hazardWords(hazard).name)}
      />
    </td>
    <td data-label={words.columns.lenses}>
      {row.id === null
        ? lensCount(row.lenses)
        : <Names none={words.lensesSame} names={lensChanges(worksheet, row.lenses)} />}
    </td>
    <td data-label={words.columns.stops}>
      <Names none={words.noStops} names={row.stops.map(({ stop }) => stopWords(stop).name)} />
    </td>
    <td data-label={words.columns.open}>{row.open}</td>
  </tr>
)

/** The worst it could be, and below it the best: a column has no room for a sentence. */
const TierCell = ({ tier }: { readonly tier: Interval<Tier> | null }) => {
  if (tier === null) return tierNotes.notEnough
  const { best, worst } = tier
  return (
    <>
      <TierBadge tier={worst} best={best} />
      {best !== worst && (
        <span className="what-if-table__best">{say(words.atLeast, { tier: tiers[best].name })}</span>
      )}
    </>
  )
}

const Names = ({ names, none }: { readonly names: readonly string[]; readonly none: string }) =>
  names.length === 0 ? none : (
    <ul className="plain-list">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  )

const lensCount = (lenses: readonly LensReading[]): string => {
  const [applies, may] = (['applies', 'may-apply'] as const)
    .map((wanted) => lenses.filter(({ state }) => state === wanted).length)
  return say(words.lenses, { applies: applies ?? 0, may: may ?? 0 })
}

/** Only what the what-if changes: a dozen names repeated in every row would hide the one that differs. */
const lensChanges = (worksheet: readonly LensReading[], lenses: readonly LensReading[]): readonly string[] => {
  const before = new Set(worksheet.map(lensLine))
  return lenses.map(lensLine).filter((line) => !before.has(line))
}

const lensLine = (reading: LensReading): string => {
  const { lens, state } = reading
  const isReached = state === 'applies' || state === 'may-apply'
  const reach = isReached ? lensReach(reading) : lensStateWords(state)
  return say(words.lensReach, { lens: lensWords(lens).name, reach })
}
