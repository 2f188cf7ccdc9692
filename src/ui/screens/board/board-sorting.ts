import type { BoardSort } from '../../../state/board-view.ts'
import type { BoardLine, FailedLine, WorksheetLine } from './board-lines.ts'
import { screenLocale } from '../../screen-locale.ts'

type Group = readonly WorksheetLine[]

/** What one group is sorted by: all numbers, of which the larger stands first. */
type Keys = Readonly<Record<BoardSort, number>> & { readonly group: Group }

/** Lines with what they are sorted by, worked out once for all orders. */
export interface RankedLines {
  readonly keys: readonly Keys[]
  readonly failed: readonly FailedLine[]
}

const inWords = new Intl.Collator(screenLocale(), { numeric: true, sensitivity: 'base' })

export const rankedLines = (groups: readonly Group[], failed: readonly FailedLine[]): RankedLines => {
  // Comparing words takes most of the time of sorting: after this, a place among them is a number as well.
  const byName = groups.map((group) => ({ group, name: nameOf(group) }))
    .toSorted((one, other) => inWords.compare(one.name, other.name))
  return {
    keys: byName.map(({ group }, place) => keysOf(group, -place)),
    failed: failed.toSorted((one, other) => inWords.compare(one.name, other.name)),
  }
}

const nameOf = ([line]: Group): string => line?.skimmed.row.title || (line?.name ?? '')

const keysOf = (group: Group, name: number): Keys => {
  const row = group[0]?.skimmed.row
  return {
    group,
    name,
    // One altered copy is reason enough to look at all of them.
    altered: Number(group.some(({ skimmed }) => skimmed.verdict === 'altered')),
    stops: (row?.stops.length ?? 0) + (row?.openStops.length ?? 0) / 1000,
    dissent: row?.dissent ?? 0,
    tier: (row?.tier?.worst ?? 0) + (row?.tier?.best ?? 0) / 10,
    date: row === undefined ? 0 : Date.parse(row.at),
  }
}

/** What decides among equals, whatever was asked for. */
const THEN = ['altered', 'stops', 'dissent', 'tier', 'name'] as const

/** Worksheets in the order asked for, those of one group together; what could not be read comes last, by its name. */
export const sortedLines = ({ keys, failed }: RankedLines, sort: BoardSort): readonly BoardLine[] => {
  const order = [sort, ...THEN]
  const compare = (one: Keys, other: Keys): number => {
    for (const by of order) {
      if (one[by] !== other[by]) return other[by] - one[by]
    }
    return 0
  }
  return [...keys.toSorted(compare).flatMap(({ group }) => group), ...failed]
}
