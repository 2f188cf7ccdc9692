import { ACTIONS } from '../../../src/content/questions.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { Answer, Assessment } from '../../../src/domain/answer.ts'
import type { Question } from '../../../src/domain/question.ts'
import { score } from '../../../src/domain/score.ts'

const QUESTIONS = Object.entries<Question>(rubric.questions)

/** How many of `count` made-up worksheets leave the tier within one, two, three or four, by the quick look alone. */
export function tiersLeftByQuickLook(count: number, seed: number): readonly [number, number, number, number] {
  const next = numbersFrom(seed)
  const left: [number, number, number, number] = [0, 0, 0, 0]
  for (let made = 0; made < count; made += 1) {
    const { best, worst } = score(rubric, anyQuickLook(next)).tier
    left[worst - best] = (left[worst - best] ?? 0) + 1
  }
  return left
}

/** One action, and every quick-look question answered; all options are equally likely. */
function anyQuickLook(next: () => number): Assessment {
  const quick = QUESTIONS.filter(([id, { depth }]) => depth === 'quick' && id !== rubric.actionsQuestion)
  const shared = quick.flatMap(([id, question]) => {
    const answer = anyAnswer(question, next)
    return answer === null ? [] : [[id, answer] as const]
  })
  const action = ACTIONS[Math.floor(next() * ACTIONS.length)] ?? 'inform'
  const actions: Answer = { kind: 'many', options: [action] }
  return { shared: { ...Object.fromEntries(shared), [rubric.actionsQuestion]: actions }, byAction: {}, safeguards: {} }
}

function anyAnswer(question: Question, next: () => number): Answer | null {
  if (question.kind === 'text') return null
  if (question.kind === 'many') return { kind: 'many', options: question.options.filter(() => next() < 0.5) }
  const option = question.options[Math.floor(next() * question.options.length)]
  return option === undefined ? null : { kind: 'one', option }
}

/** Mulberry32: the same numbers from 0 to 1 for the same seed, so that two runs can be compared. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
