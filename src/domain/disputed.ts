import type { Answer, Assessment } from './answer.ts'
import { actionsOf, answeredFor, type Place, validAnswer } from './answered.ts'
import type { Question } from './question.ts'
import { Reading } from './reading.ts'
import { isSameAnswer, riskierOf } from './riskier.ts'
import type { Rubric } from './rubric.ts'
import type { SafeguardClaim, SafeguardStatus } from './safeguard.ts'
import { ROWS, statusAt } from './safeguard-status.ts'

/** Something that two people see differently; null: unanswered. A safeguard that nothing shows counts as 'none'. */
export type Disputed =
  | {
    readonly kind: 'answer'
    readonly question: string
    readonly action: Place
    readonly lower: Answer | null
    readonly higher: Answer | null
  }
  | {
    readonly kind: 'safeguard'
    readonly safeguard: string
    readonly lower: SafeguardStatus
    readonly higher: SafeguardStatus
  }

/** The same with what counts once the riskier side is taken over. */
export type Dispute =
  | {
    readonly disputed: Disputed
    readonly kind: 'answer'
    readonly question: string
    /** What is riskier on either side: of ticks, more than one of them may have said. */
    readonly riskier: Answer
    /** The actions for which it counts. */
    readonly covers: readonly string[]
  }
  | {
    readonly disputed: Disputed
    readonly kind: 'safeguard'
    readonly safeguard: string
    /** Null: nothing shows it. */
    readonly claim: SafeguardClaim | null
  }

/**
 * Where `higher` is riskier than `lower`, in the order of the rules; by P3 nothing else can raise a tier. What holds
 * for all actions is one dispute about those that have no answer of their own on either side.
 */
export function disputedBetween(rubric: Rubric, lower: Assessment, higher: Assessment): readonly Dispute[] {
  const options = allActions(rubric, lower, higher)
  const answers = Object.entries(rubric.questions).flatMap(([id, question]) =>
    placesOf(id, question, options, [lower, higher]).flatMap(({ action, covers }) =>
      disputeAt(rubric, id, action, covers, [lower, higher])))
  return [...answers, ...aboutSafeguards(rubric, lower, higher)]
}

interface Covering {
  readonly action: Place
  readonly covers: readonly string[]
}

type Sides = readonly [lower: Assessment, higher: Assessment]

function allActions(rubric: Rubric, ...sides: Sides): readonly string[] {
  const ticked = new Set(sides.flatMap((side) => actionsOf(rubric, side)))
  const question = rubric.questions[rubric.actionsQuestion]
  return question?.kind === 'many' ? question.options.filter((option) => ticked.has(option)) : []
}

function placesOf(id: string, question: Question, actions: readonly string[], sides: Sides): readonly Covering[] {
  if (question.kind === 'text') return []
  if (question.scope === 'worksheet') return [{ action: null, covers: actions }]
  const differs = (action: string) =>
    sides.some(({ byAction }) => validAnswer(question, byAction[action]?.[id]) !== undefined)
  const own = actions.filter(differs).map((action) => ({ action, covers: [action] }))
  const sharing = actions.filter((action) => !differs(action))
  return sharing.length === 0 ? own : [{ action: null, covers: sharing }, ...own]
}

function disputeAt(
  rubric: Rubric, id: string, action: Place, covers: readonly string[], sides: Sides,
): readonly Dispute[] {
  const question = rubric.questions[id]
  if (question === undefined || question.kind === 'text') return []
  const [lower, higher] = sides.map((side) => answeredFor(rubric, side, id, action).answer)
  const riskier = riskierOf(question, lower, higher)
  if (isSameAnswer(riskier, riskierOf(question, lower, lower))) return []
  const disputed = { kind: 'answer', question: id, action, lower: lower ?? null, higher: higher ?? null } as const
  return [{ disputed, kind: 'answer', question: id, riskier, covers }]
}

function aboutSafeguards(rubric: Rubric, ...sides: Sides): readonly Dispute[] {
  const [lower, higher] = [new Reading(rubric, sides[0], 'given'), new Reading(rubric, sides[1], 'given')] as const
  return lower.rules.safeguards.flatMap((guard): readonly Dispute[] => {
    const { id, filling } = guard
    const shown = ({ sheet }: Reading) => sheet.shown.get(id) ?? null
    // How far one has come that W answers are is disputed as those answers.
    const rows = (claim: SafeguardClaim | null) =>
      claim === null ? 0 : filling === null ? ROWS[claim.status ?? 'none'] : 1
    if (rows(shown(higher)) >= rows(shown(lower))) return []
    const status = (side: Reading) => shown(side) === null ? 'none' : statusAt(side, guard, null)
    const disputed = { kind: 'safeguard', safeguard: id, lower: status(lower), higher: status(higher) } as const
    return [{ disputed, kind: 'safeguard', safeguard: id, claim: shown(higher) }]
  })
}
