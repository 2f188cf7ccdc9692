import { rubric } from '../../content/rubric.ts'
import type { Assessment } from '../../domain/answer.ts'
import { answeredFor } from '../../domain/answered.ts'
import type { Question } from '../../domain/question.ts'
import { Reading } from '../../domain/reading.ts'
import { safeguardStatus } from '../../domain/safeguard-status.ts'
import { withAnswer } from '../../domain/settle.ts'
import { tally } from '../../domain/tally.ts'

/** One answer set to the nearest safer option, or one tick taken away, that by itself makes the tier lower. */
export interface SingleChange {
  readonly question: string
  readonly option: string
  readonly kind: 'choose' | 'without'
  readonly by: 'team' | 'maker'
}

export interface SingleChanges {
  readonly answers: readonly SingleChange[]
  /** Safeguards that lower the tier once they are in place with something that shows it. */
  readonly safeguards: readonly string[]
}

/** The worst tier after safeguards: what a change has to lower. */
const tierOf = (assessment: Assessment): number => tally(new Reading(rubric, assessment, 'worst')).tier

const MAKERS: ReadonlySet<string> = new Set(['product-manager', 'engineer'])

const whoChanges = ({ answeredBy }: Question): SingleChange['by'] =>
  answeredBy.every((role) => MAKERS.has(role)) ? 'maker' : 'team'

/** For all actions at once: an answer that one action has of its own gives way. */
const forAll = (assessment: Assessment, question: string, answer: Parameters<typeof withAnswer>[2]): Assessment => {
  const byAction = Object.entries(assessment.byAction).map(([action, answers]) => {
    const { [question]: _, ...rest } = answers
    return [action, rest] as const
  })
  return withAnswer({ ...assessment, byAction: Object.fromEntries(byAction) }, { question, action: null }, answer)
}

const saferAnswers = (assessment: Assessment, id: string, question: Question): readonly SingleChange[] => {
  const { answer } = answeredFor(rubric, assessment, id, null)
  const by = whoChanges(question)
  if (question.kind === 'one' && answer?.kind === 'one') {
    const safer = question.options.slice(0, question.options.indexOf(answer.option)).toReversed()
    return safer.map((option) => ({ question: id, option, kind: 'choose', by }))
  }
  if (question.kind !== 'many' || answer?.kind !== 'many' || id === rubric.actionsQuestion) return []
  return answer.options.map((option) => ({ question: id, option, kind: 'without', by }))
}

const changed = (assessment: Assessment, { question, option, kind }: SingleChange): Assessment => {
  const { answer } = answeredFor(rubric, assessment, question, null)
  const options = answer?.kind === 'many' ? answer.options.filter((ticked) => ticked !== option) : []
  return forAll(assessment, question, kind === 'choose' ? { kind: 'one', option } : { kind: 'many', options })
}

const inPlace = (assessment: Assessment, id: string): Assessment => ({
  ...assessment,
  safeguards: { ...assessment.safeguards, [id]: { status: 'in-place', evidence: 'shown' } },
})

/** Every single change that lowers the tier, safer answers first; exact, since each is tried on the rules. */
export const singleChanges = (assessment: Assessment): SingleChanges => {
  const now = tierOf(assessment)
  const answers = Object.entries<Question>(rubric.questions).flatMap(([id, question]) => {
    if (question.kind === 'text' || !question.scored) return []
    const lowering = saferAnswers(assessment, id, question).filter((to) => tierOf(changed(assessment, to)) < now)
    return question.kind === 'one' ? lowering.slice(0, 1) : lowering
  })
  const safeguards = Object.keys(rubric.safeguards).filter((id) => {
    const status = safeguardStatus(rubric, assessment, id)
    return (status === 'none' || status === 'planned') && tierOf(inPlace(assessment, id)) < now
  })
  return { answers, safeguards }
}
