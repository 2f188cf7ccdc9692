import type { Rating } from '../domain/result.ts'
import type { AnswerChange } from './compare-answers.ts'
import type { JudgementChange } from './compare-judgements.ts'
import { type LensChange, reachesFurther } from './compare-lenses.ts'
import type { OwnHazardChange, RatingChange, SaidTier, StopChange } from './compare-risks.ts'
import { type SafeguardChange, lowers } from './compare-safeguards.ts'
import type { Two } from './compare-two.ts'
import type { Comparison } from './compare-worksheets.ts'
import { questionOf } from './known.ts'
import type { Verdict } from './worksheet.ts'

/** Something that whoever approved the earlier worksheet has not approved, with what makes it so. */
export type Approval =
  | { readonly kind: 'rules'; readonly change: Comparison['rules'] }
  | { readonly kind: 'tier' | 'inherent-tier'; readonly change: Two<SaidTier> }
  | { readonly kind: 'stop'; readonly change: StopChange }
  | { readonly kind: 'action'; readonly action: string }
  | { readonly kind: 'rating'; readonly change: RatingChange }
  | { readonly kind: 'own-hazard'; readonly change: OwnHazardChange }
  /** 'answer': it is riskier, at least in part. 'open-answer': what was known is open again. */
  | { readonly kind: 'answer' | 'open-answer'; readonly change: AnswerChange }
  | { readonly kind: 'safeguard' | 'evidence'; readonly change: SafeguardChange }
  | { readonly kind: 'lens'; readonly change: LensChange }
  | { readonly kind: 'verdict'; readonly change: JudgementChange }
  | { readonly kind: 'conclusion'; readonly change: Comparison['conclusion'] }

/** Gravest first. Empty for two different worksheets: what was approved of one says nothing of the other. */
export const approveAgain = (comparison: Comparison): readonly Approval[] => {
  if (!comparison.isSameLine) return []
  const { rules, tier, inherentTier, actions, stops, ratings, ownHazards, answers, safeguards } = comparison
  const { lenses, judgements, conclusion } = comparison
  return [
    ...(rules.before.sha256 === rules.after.sha256 ? [] : [{ kind: 'rules', change: rules } as const]),
    ...(rose(tier) ? [{ kind: 'tier', change: tier } as const] : []),
    ...(rose(inherentTier) ? [{ kind: 'inherent-tier', change: inherentTier } as const] : []),
    ...stops.changes.filter(isGraver).map((change) => ({ kind: 'stop', change }) as const),
    ...actions.added.map((action) => ({ kind: 'action', action }) as const),
    ...ratings.changes.filter((change) => isNewlyRated(change) && !isOfNewAction(change, actions.added))
      .map((change) => ({ kind: 'rating', change }) as const),
    ...ownHazards.changes.filter(isNewlyRated).map((change) => ({ kind: 'own-hazard', change }) as const),
    ...answers.changes.flatMap(answerAgain),
    ...safeguards.changes.flatMap(safeguardAgain),
    ...lenses.changes.filter(reachesFurther).map((change) => ({ kind: 'lens', change }) as const),
    ...judgements.changes.filter(({ verdict }) => isWithdrawn(verdict))
      .map((change) => ({ kind: 'verdict', change }) as const),
    ...(isWithdrawn(conclusion) ? [{ kind: 'conclusion', change: conclusion } as const] : []),
  ]
}

/** Also where either is not known: nobody has approved a tier that was not there, or that is gone. */
const rose = ({ before, after }: Two<SaidTier>): boolean => {
  if (before === null || after === null) return before !== after
  return after.worst > before.worst || (after.worst === before.worst && after.best > before.best)
}

const isGraver = ({ before, after }: StopChange): boolean =>
  after === 'stands' || (after === 'cannot-be-ruled-out' && before === 'none')

/** A new hazard that the standard calls acceptable asks for nothing. */
const isNewlyRated = ({ before, after }: Two<Rating | null>): boolean =>
  after !== null && after.rating > (before?.rating ?? 1)

/** The action itself is on the list, and stands for all that comes with it. */
const isOfNewAction = ({ actions }: RatingChange, added: readonly string[]): boolean =>
  actions.every((action) => added.includes(action))

const ACTIONS_QUESTION = 'what.actions'

const answerAgain = (change: AnswerChange): readonly Approval[] => {
  const question = questionOf(change.question)
  if (question === undefined || question.kind === 'text' || !question.scored) return []
  if (change.way === 'riskier' || change.way === 'both') {
    return change.question === ACTIONS_QUESTION ? [] : [{ kind: 'answer', change }]
  }
  const wasNamed = change.kind === 'newly-unknown' || change.kind === 'gone'
  return wasNamed && isNamed(change.before) && change.after.isAsked ? [{ kind: 'open-answer', change }] : []
}

const isNamed = ({ cell, isAsked }: AnswerChange['before']): boolean =>
  isAsked && cell?.value !== undefined && cell.confirmed !== false

/** Evidence that is gone counts only where something is still said to be there. */
const safeguardAgain = (change: SafeguardChange): readonly Approval[] => {
  if (change.way === 'riskier') return [{ kind: 'safeguard', change }]
  return lowers(change.before) && change.evidence === 'gone' ? [{ kind: 'evidence', change }] : []
}

const STRICTER = {
  acceptable: 0, 'with-conditions': 1, 'cannot-judge': 2, 'did-not-agree': 2, 'not-acceptable': 3,
} as const satisfies Record<Verdict | 'did-not-agree', number>

/** No verdict any more, or a stricter one. */
const isWithdrawn = ({ before, after }: Two<keyof typeof STRICTER | null>): boolean =>
  before !== null && (after === null || STRICTER[after] > STRICTER[before])
