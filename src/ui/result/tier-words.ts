import type { Tier } from '../../domain/hazard.ts'
import type { Interval } from '../../domain/result.ts'
import { tierNotes, tiers } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'

/** "High", or "At least Moderate, could be High" while answers are missing. */
export const tierWords = ({ best, worst }: Interval<Tier>): string =>
  best === worst
    ? tiers[worst].name
    : say(tierNotes.between, { best: tiers[best].name, worst: tiers[worst].name })
