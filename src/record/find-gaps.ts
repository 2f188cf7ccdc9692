import type { Result } from '../domain/result.ts'
import { acceptanceKey, ratingsToAccept } from './ratings-to-accept.ts'
import { type Benefit, type Worksheet, benefit } from './worksheet.ts'

export type BenefitField = keyof Benefit

export const BENEFIT_FIELDS = Object.keys(benefit.shape) as readonly BenefitField[]

/** What is still missing before "acceptable" stands on something (P13), and for whom. */
export type Gap =
  | { readonly kind: 'stop'; readonly stop: string }
  | { readonly kind: 'no-verdict' }
  | { readonly kind: 'person-reason' | 'person-condition'; readonly person: string }
  | { readonly kind: 'reply'; readonly person: string; readonly prompt: string }
  | { readonly kind: 'benefit'; readonly field: BenefitField }
  | { readonly kind: 'accepted'; readonly action: string; readonly hazard: string }
  | { readonly kind: 'conclusion-reason' }

/** High and Very high ask for the benefit in words. */
export const needsBenefit = ({ enough, tier }: Result): boolean => enough && tier.worst >= 3

export const findGaps = (record: Worksheet, result: Result): readonly Gap[] => [
  ...result.stops
    .filter(({ state }) => state === 'stands')
    .map(({ stop }): Gap => ({ kind: 'stop', stop })),
  ...verdictGaps(record),
  ...replyGaps(record),
  ...(needsBenefit(result) ? benefitGaps(record) : []),
  ...ratingsToAccept(result)
    .filter(({ action, hazard }) => !record.accepted[acceptanceKey(action, hazard)])
    .map(({ action, hazard }): Gap => ({ kind: 'accepted', action, hazard })),
  ...(record.conclusion.verdict !== undefined && !record.conclusion.reason
    ? [{ kind: 'conclusion-reason' } as const]
    : []),
]

const verdictGaps = ({ team, judgements }: Worksheet): readonly Gap[] => {
  const given = team.order.filter((person) => judgements[person]?.verdict !== undefined)
  if (given.length === 0) return [{ kind: 'no-verdict' }]
  return given.flatMap((person): readonly Gap[] => {
    const { verdict, reason, conditions = [] } = judgements[person] ?? {}
    const needsCondition = verdict === 'with-conditions' && !conditions.some(({ text }) => text !== '')
    return [
      ...(reason ? [] : [{ kind: 'person-reason', person } as const]),
      ...(needsCondition ? [{ kind: 'person-condition', person } as const] : []),
    ]
  })
}

/** Words of people with lived experience and carers are never left standing without an answer. */
const replyGaps = ({ team, inMyWords }: Worksheet): readonly Gap[] =>
  team.order.flatMap((person) =>
    Object.entries(inMyWords[person] ?? {})
      .filter(([, { text, reply }]) => text !== '' && !reply?.text)
      .map(([prompt]): Gap => ({ kind: 'reply', person, prompt })))

const benefitGaps = ({ benefit: said }: Worksheet): readonly Gap[] =>
  BENEFIT_FIELDS.filter((field) => !said[field]).map((field) => ({ kind: 'benefit', field }))
