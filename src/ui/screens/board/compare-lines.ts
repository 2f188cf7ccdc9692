import type { Comparison } from '../../../record/compare-worksheets.ts'
import type { Two } from '../../../record/compare-two.ts'
import { pagesCompare } from '../../../words/en/pages-compare.ts'
import { steps } from '../../../words/en/steps.ts'
import { questionOf } from '../../result/names.ts'
import { answerLine, safeguardLine } from './compare-answer-lines.ts'
import type { ChangeLine } from './compare-line.ts'
import { conclusionLines, judgementLines, personLine, signedLines } from './compare-people-lines.ts'
import { acceptedLine, lensLine, ownHazardLine, ratingLine, stopLine } from './compare-risk-lines.ts'

export interface ChangeGroup {
  readonly id: string
  readonly name: string
  readonly lines: readonly [ChangeLine, ...ChangeLine[]]
}

const words = pagesCompare.changes

/** Every change, by the W it belongs to, then safeguards, risks, laws and people; groups without one are left out. */
export const changeGroups = (comparison: Comparison, signers: Two<readonly string[]>): readonly ChangeGroup[] => {
  const { answers, safeguards, stops, ratings, ownHazards, accepted, lenses, people, judgements } = comparison
  const answersOf = (step: string) =>
    answers.changes.filter(({ question }) => questionOf(question)?.step === step).map(answerLine)
  const groups = [
    ...(['feature', 'who', 'what', 'when', 'where', 'why'] as const).map((step) =>
      groupOf(step, steps[step].title, answersOf(step))),
    groupOf('safeguards', steps.safeguards.title, [
      ...answersOf('safeguards'), ...safeguards.changes.map(safeguardLine),
    ]),
    groupOf('risks', words.groups.risks, [
      ...stops.changes.map(stopLine), ...ratings.changes.map(ratingLine), ...ownHazards.changes.map(ownHazardLine),
      ...accepted.changes.map(acceptedLine),
    ]),
    groupOf('laws', words.groups.laws, lenses.changes.map(lensLine)),
    groupOf('people', words.groups.people, [
      ...people.changes.map(personLine), ...judgements.changes.flatMap(judgementLines),
      ...conclusionLines(comparison.conclusion), ...signedLines(signers),
    ]),
  ]
  return groups.filter((group) => group !== null)
}

const groupOf = (id: string, name: string, lines: readonly ChangeLine[]): ChangeGroup | null => {
  const [first, ...others] = lines
  return first ? { id, name, lines: [first, ...others] } : null
}
