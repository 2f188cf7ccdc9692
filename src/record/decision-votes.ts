import type { Decision, DecisionOutcome, Member, Vote } from './decision.ts'

/** In the order in which they are offered and counted. */
export const VOTES = ['for', 'against', 'abstain', 'recused'] as const satisfies readonly Vote[]

export const OUTCOMES = [
  'approve', 'approve-with-conditions', 'send-back', 'reject',
] as const satisfies readonly DecisionOutcome[]

export const TRIGGERS = ['model-changed', 'incident', 'new-population'] as const

/** How many members voted how; whoever has not voted is counted nowhere. */
export const countVotes = (members: readonly Member[]): Readonly<Record<Vote, number>> => {
  const of = (vote: Vote) => members.filter((member) => member.vote === vote).length
  return { for: of('for'), against: of('against'), abstain: of('abstain'), recused: of('recused') }
}

/** Members vote for or against the decision as it is written: no more of them were for it than against it. */
export const isAgainstVotes = ({ outcome, members }: Decision): boolean => {
  const votes = countVotes(members)
  return outcome !== undefined && members.some(({ vote }) => vote !== undefined) && votes.for <= votes.against
}

export const chairOf = ({ members }: Decision): Member | undefined => members.find(({ chair }) => chair)
