import type { Rating } from '../../domain/result.ts'
import { likelihood, severity } from '../../words/en/levels.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { tiers } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'

/** "severity 4 (Major), likelihood 3 (Medium), rating 3: High" */
export const ratingWords = (rating: Rating): string =>
  say(words.hazards.ratingWords, {
    severity: rating.severity,
    severityWord: severity[rating.severity].name,
    likelihood: rating.likelihood,
    likelihoodWord: likelihood[rating.likelihood].name,
    rating: rating.rating,
    tier: tiers[rating.tier].name,
  })
