import type { Answer } from './answer.ts'
import type { ManyQuestion, OneQuestion } from './question.ts'

const OPEN: Answer = { kind: 'unknown' }

/**
 * The least risky answer that is no safer than either (P3): the riskier option; every risky tick of both, and only the
 * protective ones of both. What is open may turn out to be anything, so nothing is riskier.
 */
export function riskierOf(
  question: OneQuestion | ManyQuestion, a: Answer | undefined, b: Answer | undefined,
): Answer {
  if (a === undefined || b === undefined || a.kind === 'unknown' || b.kind === 'unknown') return OPEN
  if (a.kind === 'one' && b.kind === 'one') {
    return question.options.indexOf(a.option) < question.options.indexOf(b.option) ? b : a
  }
  return a.kind === 'many' && b.kind === 'many' && question.kind === 'many' ? riskierTicks(question, a, b) : OPEN
}

type Ticks = Extract<Answer, { kind: 'many' }>

function riskierTicks({ options, protects = [] }: ManyQuestion, a: Ticks, b: Ticks): Answer {
  const inBoth = (option: string) => a.options.includes(option) && b.options.includes(option)
  const inEither = (option: string) => a.options.includes(option) || b.options.includes(option)
  return { kind: 'many', options: options.filter((one) => protects.includes(one) ? inBoth(one) : inEither(one)) }
}

/** Of two answers to the same question, with ticks in the same order. */
export function isSameAnswer(a: Answer, b: Answer): boolean {
  if (a.kind === 'one' && b.kind === 'one') return a.option === b.option
  return a.kind === 'many' && b.kind === 'many' ? a.options.join() === b.options.join() : a.kind === b.kind
}
