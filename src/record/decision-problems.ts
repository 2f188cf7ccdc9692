import { chairOf, isAgainstVotes } from './decision-votes.ts'
import type { Decision, Member } from './decision.ts'

/** What is missing before a decision can be made; `at`: the member, the condition or the question. */
export type DecisionProblem =
  | { readonly kind: 'no-board' | 'no-outcome' | 'no-members' | 'no-chair' | 'no-conditions' | 'no-questions' }
  | {
      readonly kind: 'no-name' | 'no-role' | 'no-vote' | 'no-interest' | 'no-condition-text' | 'no-question-text'
      readonly at: string
      /** Its place in its list, from 1. */
      readonly n: number
    }

/** In the order in which the form asks. */
export const findDecisionProblems = (decision: Decision): readonly DecisionProblem[] => {
  const { board, outcome, members } = decision
  return [
    ...(isBlank(board) ? [{ kind: 'no-board' } as const] : []),
    ...(outcome === undefined ? [{ kind: 'no-outcome' } as const] : []),
    ...asksOf(decision),
    ...(members.length === 0 ? [{ kind: 'no-members' } as const] : []),
    ...members.flatMap(missingFrom),
    ...(members.length > 0 && chairOf(decision) === undefined ? [{ kind: 'no-chair' } as const] : []),
  ]
}

const asksOf = ({ outcome, conditions, questions }: Decision): readonly DecisionProblem[] => {
  if (outcome === 'approve-with-conditions') {
    return conditions.length === 0 ? [{ kind: 'no-conditions' }] : untold(conditions, 'no-condition-text')
  }
  if (outcome !== 'send-back') return []
  return questions.length === 0 ? [{ kind: 'no-questions' }] : untold(questions, 'no-question-text')
}

const untold = (
  asks: readonly { readonly id: string; readonly text: string }[], kind: 'no-condition-text' | 'no-question-text',
): readonly DecisionProblem[] =>
  asks.flatMap(({ id, text }, index) => (isBlank(text) ? [{ kind, at: id, n: index + 1 }] : []))

const missingFrom = ({ id, name, role, vote, reason = '' }: Member, index: number): readonly DecisionProblem[] => {
  const place = { at: id, n: index + 1 }
  return [
    ...(isBlank(name) ? [{ kind: 'no-name', ...place } as const] : []),
    ...(role === undefined ? [{ kind: 'no-role', ...place } as const] : []),
    ...(vote === undefined ? [{ kind: 'no-vote', ...place } as const] : []),
    ...(vote === 'recused' && isBlank(reason) ? [{ kind: 'no-interest', ...place } as const] : []),
  ]
}

const isBlank = (text: string): boolean => text.trim() === ''

/** What a board may well mean, and should mean: said beside the button, and no reason to refuse. */
export type DecisionCaution = 'against-votes' | 'chair-recused' | 'stops-stand' | 'never-again'

export const findDecisionCautions = (decision: Decision): readonly DecisionCaution[] => {
  const { outcome, on, again } = decision
  const approves = outcome === 'approve' || outcome === 'approve-with-conditions'
  return [
    ...(isAgainstVotes(decision) ? ['against-votes' as const] : []),
    ...(chairOf(decision)?.vote === 'recused' ? ['chair-recused' as const] : []),
    ...(approves && on.result.stops.length > 0 ? ['stops-stand' as const] : []),
    ...(approves && again.by === undefined && again.on.length === 0 ? ['never-again' as const] : []),
  ]
}
