import type { Assessment } from '../../../src/domain/answer.ts'
import type { Condition } from '../../../src/domain/condition.ts'
import type { Chance, Cites, Hazard, Raise, Rung, Scale } from '../../../src/domain/hazard.ts'
import { FIVE_WS, type W } from '../../../src/domain/question.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'

/**
 * Rules small enough to be worked out by hand: one question per W, named like it, safe or risky for each action, and
 * the hazards that a test gives them.
 */
export function wRules(hazards: Rubric['hazards'], scales: Readonly<Record<string, Scale>> = {}): Rubric {
  const asked = { answeredBy: [], depth: 'quick' } as const
  const perW = FIVE_WS.map((w) => [w, {
    ...asked, kind: 'one', step: w, scope: 'action', options: ['safe', 'risky'], scored: true,
  }] as const)
  return {
    version: 'small',
    questions: {
      actions: { ...asked, kind: 'many', step: 'what', scope: 'worksheet', options: ['talk', 'call'], scored: true },
      ...Object.fromEntries(perW),
    },
    actionsQuestion: 'actions',
    enough: [], terms: {}, scales, hazards,
    safeguards: {}, stops: {}, lenses: {}, changes: {}, safeguardsBy: {}, steps: {},
  }
}

/** One action; these W's risky, the others safe. */
export function risky(...ws: readonly W[]): Assessment {
  const answers = FIVE_WS.map((w) => [w, { kind: 'one', option: ws.includes(w) ? 'risky' : 'safe' }] as const)
  return {
    shared: { actions: { kind: 'many', options: ['talk'] }, ...Object.fromEntries(answers) },
    byAction: {},
    safeguards: {},
  }
}

export const isRisky = (w: W): Condition => ({ kind: 'at-least', question: w, option: 'risky' })
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
export const always = all()

export const rung = <L extends number>(
  id: string, level: L, when: Condition = always, cites: Cites = 'our judgement',
): Rung<string, L> => ({ id, level, when, cites })

type Ladder = Hazard['severity']

/** A hazard that is always there. */
export function hazardOf(severity: Ladder, likelihood: Ladder, raise?: Raise): Hazard {
  const chance: Chance = { kind: 'likelihood', ladder: likelihood }
  return { gate: always, severity, likelihood: [chance], ...(raise !== undefined && { raise }) }
}
