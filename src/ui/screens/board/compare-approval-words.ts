import type { Rating } from '../../../domain/result.ts'
import type { Approval } from '../../../record/approve-again.ts'
import type { Two } from '../../../record/compare-two.ts'
import type { SaidTier } from '../../../record/compare-risks.ts'
import { pagesCompare } from '../../../words/en/pages-compare.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { tierNotes, tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { lensWords } from '../../result/lens-words.ts'
import { actionsPhrase, safeguardName } from '../../result/names.ts'
import { personName } from '../../result/person-name.ts'
import { stopWords } from '../../result/stop-words.ts'
import { tierWords } from '../../result/tier-words.ts'
import { answerPlace, answerSideWords } from './compare-answer-lines.ts'
import { verdictWords } from './compare-people-lines.ts'
import { lensSideWords, ratingPlace } from './compare-risk-lines.ts'

const words = pagesCompare.again

export const saidTierWords = (tier: SaidTier): string => (tier === null ? tierNotes.notEnough : tierWords(tier))

/** Why something has to be decided again, in a sentence. */
export const approvalWords = (approval: Approval): string => {
  switch (approval.kind) {
    case 'rules': {
      const { before, after } = approval.change
      return say(words.rules, { before: before.version, after: after.version })
    }
    case 'tier':
    case 'inherent-tier': return stepWords(approval.change, saidTierWords)
    case 'stop': {
      const { stop, after } = approval.change
      return say(after === 'stands' ? words.stands : words.open, { name: stopWords(stop).name })
    }
    case 'action': return say(words.action, { action: actionsPhrase([approval.action]) })
    case 'rating': return about(ratingPlace(approval.change), stepWords(approval.change, shortRating))
    case 'own-hazard': return about(approval.change.name, stepWords(approval.change, shortRating))
    case 'answer':
    case 'open-answer': {
      const { change } = approval
      return about(answerPlace(change), stepWords(change, (side) => answerSideWords(change.question, side)))
    }
    case 'safeguard': {
      const step = stepWords(approval.change, ({ status }) => pagesSteps.safeguards.statuses[status])
      return say(words.safeguard, { name: safeguardName(approval.change.safeguard), step })
    }
    case 'evidence': return say(words.evidence, { name: safeguardName(approval.change.safeguard) })
    case 'lens': return about(lensWords(approval.change.lens).name, stepWords(approval.change, lensSideWords))
    case 'verdict': return about(personName(approval.change.person), stepWords(approval.change.verdict, verdictWords))
    case 'conclusion': return stepWords(approval.change, verdictWords)
  }
}

const stepWords = <T>({ before, after }: Two<T>, inWords: (side: T) => string): string =>
  say(words.step, { before: inWords(before), after: inWords(after) })

/** The change itself says severity and likelihood. */
const shortRating = (rating: Rating | null): string =>
  rating === null ? pagesCompare.changes.notThere
    : say(words.rated, { rating: rating.rating, tier: tiers[rating.tier].name })

const about = (what: string, step: string): string => say(words.about, { what, step })
