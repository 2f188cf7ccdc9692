import type { BoardSort } from '../../../state/board-view.ts'
import type { BoardLine, FailedLine, WorksheetLine } from './board-lines.ts'

type Group = readonly WorksheetLine[]

/** What one group is sorted by, worked out once: numbers stand larger first. */
interface Keys {
  readonly group: Group
  readonly altered: number
  readonly stops: number
  readonly dissent: number
  readonly tier: number
  readonly date: number
  readonly name: string
}

const keysOf = (group: Group): Keys => {
  const [line] = group
  const row = line?.skimmed.row
  return {
    group,
    // One altered copy is reason enough to look at all of them.
    altered: Number(group.some(({ skimmed }) => skimmed.verdict === 'altered')),
    stops: (row?.stops.length ?? 0) + (row?.openStops ?? 0) / 1000,
    dissent: row?.dissent ?? 0,
    tier: (row?.tier?.worst ?? 0) + (row?.tier?.best ?? 0) / 10,
    date: row === undefined ? 0 : Date.parse(row.at),
    name: row?.title || (line?.name ?? ''),
  }
}

const inWords = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

const BY = {
  altered: (one, other) => other.altered - one.altered,
  stops: (one, other) => other.stops - one.stops,
  dissent: (one, other) => other.dissent - one.dissent,
  tier: (one, other) => other.tier - one.tier,
  date: (one, other) => other.date - one.date,
  name: (one, other) => inWords.compare(one.name, other.name),
} as const satisfies Record<BoardSort, (one: Keys, other: Keys) => number>

/** What decides among equals, whatever was asked for. */
const THEN = ['altered', 'stops', 'dissent', 'tier', 'name'] as const

/** Worksheets in the order asked for, those of one group together; what could not be read comes last, by its name. */
export const sortedLines = (
  groups: readonly Group[], failed: readonly FailedLine[], sort: BoardSort,
): readonly BoardLine[] => {
  const order = [BY[sort], ...THEN.map((key) => BY[key])]
  const compare = (one: Keys, other: Keys): number => {
    for (const by of order) {
      const way = by(one, other)
      if (way !== 0) return way
    }
    return 0
  }
  return [
    ...groups.map(keysOf).toSorted(compare).flatMap(({ group }) => group),
    ...failed.toSorted((one, other) => inWords.compare(one.name, other.name)),
  ]
}
