import type { Tier } from '../../domain/hazard.ts'
import type { Interval } from '../../domain/result.ts'
import { tierNotes, tiers } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'

/** "High", or "At least High, could be Very high" while answers are missing. */
export const tierSentence = ({ best, worst }: Interval<Tier>): string =>
  best === worst
    ? tiers[worst].name
    : say(tierNotes.between, { best: tiers[best].name, worst: tiers[worst].name })
