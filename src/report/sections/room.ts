/** How much the first page says: letters of texts, and numbers of things, before it refers to the pages inside. */
export interface Room {
  /** The five W's as one sentence. */
  readonly sentence: number
  readonly headline: number
  /** What the maker promises, and what there is today. */
  readonly text: number
  readonly worst: number
  /** One of the worst, its name and why. */
  readonly why: number
  /** Ways down, for each who can take them. */
  readonly ways: number
  readonly way: number
  /** Reasons not to proceed, of each state. */
  readonly reasons: number
  /** Ratings that raise the tier, and ones that depart from the rules. */
  readonly ratings: number
  /** A line on people who see another tier, and why. */
  readonly seen: number
  /** Dissents, each on one line. */
  readonly dissents: number
}

/** The roomiest first. What people typed gives way last. */
export const ROOMS: readonly Room[] = [
  {
    sentence: 420, headline: 200, text: 150, worst: 3, why: 400,
    ways: 3, way: 240, reasons: 4, ratings: 3, seen: 170, dissents: 3,
  },
  {
    sentence: 420, headline: 200, text: 150, worst: 3, why: 180,
    ways: 2, way: 170, reasons: 4, ratings: 2, seen: 170, dissents: 3,
  },
  {
    sentence: 380, headline: 200, text: 150, worst: 2, why: 145,
    ways: 1, way: 150, reasons: 3, ratings: 2, seen: 150, dissents: 3,
  },
  {
    sentence: 330, headline: 200, text: 78, worst: 2, why: 145,
    ways: 1, way: 100, reasons: 3, ratings: 1, seen: 140, dissents: 3,
  },
  {
    sentence: 330, headline: 110, text: 78, worst: 2, why: 145,
    ways: 1, way: 100, reasons: 2, ratings: 1, seen: 130, dissents: 3,
  },
  {
    sentence: 240, headline: 78, text: 70, worst: 1, why: 145,
    ways: 1, way: 78, reasons: 2, ratings: 1, seen: 120, dissents: 3,
  },
  {
    sentence: 110, headline: 64, text: 48, worst: 1, why: 60,
    ways: 1, way: 40, reasons: 1, ratings: 1, seen: 120, dissents: 1,
  },
]
