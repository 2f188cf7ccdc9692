import type { LensId, LensLevel, LensRungId } from '../content/lenses.ts'

interface LensWords<Id extends LensId> {
  readonly name: string
  /** What it is, for someone who never heard of it. */
  readonly about: string
  readonly levels: Readonly<Record<LensLevel<Id>, string>>
  /** Why a rung holds. */
  readonly because: Readonly<Record<LensRungId<Id>, string>>
  /** To put to counsel or to the maker. */
  readonly ask: readonly string[]
}

/** The words of some lenses. A forgotten level or rung does not compile. */
export type WordsOfLenses<Ids extends LensId = LensId> = { readonly [Id in Ids]: LensWords<Id> }
