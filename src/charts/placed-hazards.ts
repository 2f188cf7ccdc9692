import type { HazardGroup } from '../domain/group-rows.ts'
import { compareRatings } from '../domain/level.ts'
import type { Rating } from '../domain/result.ts'
import type { Headline, Raised } from '../domain/team-view.ts'

/** One hazard on the matrix: the number it has in the list, and every place where somebody puts it. */
export interface PlacedHazard {
  readonly place: number
  /** Before and after safeguards, as the rules say; null for what the rules do not know. */
  readonly rules: { readonly before: Rating; readonly after: Rating } | null
  /** Where people at the table put it: what they named themselves, or rate above the rules. */
  readonly people: Rating | null
}

/** The hazards of the rules in the order of their list, then what the team named, numbered on. */
export const placedHazards = (
  groups: readonly HazardGroup[], { raised, own }: Pick<Headline, 'raised' | 'own'>,
): readonly PlacedHazard[] => [
  ...groups.map(({ place, hazard, actions, row: { inherent, residual } }): PlacedHazard => ({
    place,
    rules: { before: inherent, after: residual },
    people: worstOf(raised.filter((one) => one.hazard === hazard && actions.includes(one.action))),
  })),
  ...own.map(({ rating }, index): PlacedHazard => ({ place: groups.length + index + 1, rules: null, people: rating })),
]

const worstOf = (raised: readonly Raised[]): Rating | null =>
  raised.map(({ rating }) => rating).toSorted(compareRatings)[0] ?? null
