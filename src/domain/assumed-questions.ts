import type { RungReading } from './result.ts'

/**
 * The open questions, each once, without whose riskiest answer a rung would not hold: what it says of people is a fact
 * only if they turn out so. None where the answers that were given are enough.
 */
export function assumedQuestions({ deciding }: RungReading): readonly string[] {
  return [...new Set(deciding.filter(({ assumedWorst }) => assumedWorst).map(({ question }) => question))]
}
