import { canonicalJson, composed } from './canonical.ts'
import type { Decision } from './decision.ts'
import { chairOf } from './decision-votes.ts'
import type { Export } from './export-worksheet.ts'

/** A decision as it was made: complete, with its places to sign. Only this one becomes a decision sheet. */
export type MadeDecision = Decision & Required<Pick<Decision, 'outcome' | 'decidedAt' | 'render'>>

export const isMade = (decision: Decision): decision is MadeDecision =>
  decision.outcome !== undefined && decision.decidedAt !== undefined && decision.render !== undefined

/** Places beside the chair's, for whoever else signs. */
const SPARE_SLOTS = 2

/**
 * The decision as its sheet prints and attaches it. Conditions and questions that were typed for another outcome stay
 * in the draft alone. `exportedAt` is when it was decided.
 */
export const exportDecision = async (
  decision: Decision & Required<Pick<Decision, 'outcome'>>, { sha256, release, pageSize, exportedAt }: Export,
): Promise<MadeDecision> => {
  const { outcome, conditions, questions } = decision
  const made = composed({
    ...withoutRender(decision),
    outcome,
    conditions: outcome === 'approve-with-conditions' ? conditions : [],
    questions: outcome === 'send-back' ? questions : [],
    decidedAt: exportedAt,
    slots: slotsFor(decision),
  })
  const digits = await sha256(new TextEncoder().encode(canonicalJson(made)))
  return { ...made, render: { release, pageSize, exportedAt, fileId: digits.slice(0, 32).toUpperCase() } }
}

const withoutRender = ({ render: _drawn, ...decision }: Decision): Decision => decision

/** The chair's own, and the spare ones. */
const slotsFor = (decision: Decision): Decision['slots'] => {
  const chair = chairOf(decision)
  const own = chair === undefined ? [] : [{ id: 'slot-1', person: chair.id }]
  const spare = Array.from({ length: SPARE_SLOTS }, (_, index) => ({ id: `slot-${own.length + index + 1}` }))
  return [...own, ...spare]
}
