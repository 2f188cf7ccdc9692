import type { DecisionProblem } from '../../../record/decision-problems.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { say } from '../../../words/say.ts'
import type { PageError } from '../../components/error-summary.tsx'

const words = pagesDecide.problems

/** The element of one field of the form; `at` is the member, the condition or the question that it belongs to. */
export const decideId = (field: string, at?: string): string => ['decide', at, field].filter(Boolean).join('-')

const FIELDS: Readonly<Record<DecisionProblem['kind'], string>> = {
  'no-board': 'board',
  'no-outcome': 'outcome-approve',
  'no-members': 'add-member',
  'no-chair': 'add-member',
  'no-conditions': 'add-condition',
  'no-questions': 'add-question',
  'no-name': 'name',
  'no-role': 'role',
  'no-vote': 'vote-for',
  'no-interest': 'reason',
  'no-condition-text': 'text',
  'no-question-text': 'text',
}

const sentenceOf = (problem: DecisionProblem): string =>
  'n' in problem ? say(words[problem.kind], { n: problem.n }) : words[problem.kind]

/** As the summary lists it: a sentence, and the field that it is about. `first`: the first member. */
export const pageErrorOf = (problem: DecisionProblem, first: string | undefined): PageError => ({
  text: sentenceOf(problem),
  target: problem.kind === 'no-chair' ? decideId('chair', first)
    : decideId(FIELDS[problem.kind], 'at' in problem ? problem.at : undefined),
})

/** What to say at one field. */
export const errorAt = (
  problems: readonly DecisionProblem[], kind: DecisionProblem['kind'], at?: string,
): string | undefined => {
  const found = problems.find((one) => one.kind === kind && (at === undefined || ('at' in one && one.at === at)))
  return found === undefined ? undefined : sentenceOf(found)
}
