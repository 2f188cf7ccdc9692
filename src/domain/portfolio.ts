import type { Tier } from './hazard.ts'

/** How many worksheets there are without a tier (place 0) and in each tier (places 1 to 4). */
export type TierCounts = readonly [number, number, number, number, number]

/** A worksheet as the whole of them counts it; null where nobody has said, or where there is no tier yet. */
export interface Placed {
  readonly setting: string | null
  readonly actions: readonly string[]
  readonly tier: Tier | null
}

/** Worksheets by action (rows) and by setting (columns); only those that occur. */
export interface Spread {
  /** Null comes last: nobody has said. */
  readonly settings: readonly (string | null)[]
  readonly rows: readonly { readonly action: string | null; readonly cells: readonly TierCounts[] }[]
}

/** A worksheet with several actions counts in the row of each: its tier is that of the worst of them. */
export function spreadOf(
  placed: readonly Placed[], order: { readonly settings: readonly string[]; readonly actions: readonly string[] },
): Spread {
  const settings = [...order.settings, null].filter((setting) => placed.some((one) => one.setting === setting))
  const actions = [...order.actions, null].filter((action) => placed.some((one) => isOf(one, action)))
  return {
    settings,
    rows: actions.map((action) => ({
      action,
      cells: settings.map((setting) => countsOf(placed.filter((one) => one.setting === setting && isOf(one, action)))),
    })),
  }
}

function isOf({ actions }: Placed, action: string | null): boolean {
  return action === null ? actions.length === 0 : actions.includes(action)
}

function countsOf(placed: readonly Placed[]): TierCounts {
  const of = (tier: Tier | null) => placed.filter((one) => one.tier === tier).length
  return [of(null), of(1), of(2), of(3), of(4)]
}

export interface Recurring {
  readonly id: string
  readonly n: number
}

/** What recurs most first; what is as frequent stands in the order of `ids`, and what never occurs is left out. */
export function recurring(ids: readonly string[], each: readonly (readonly string[])[]): readonly Recurring[] {
  return ids
    .map((id) => ({ id, n: each.filter((one) => one.includes(id)).length }))
    .filter(({ n }) => n > 0)
    .toSorted((one, other) => other.n - one.n)
}
