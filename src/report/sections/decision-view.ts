import type { Tier } from '../../domain/hazard.ts'
import { among } from '../../record/among.ts'
import type { MadeDecision } from '../../record/decision-export.ts'
import type { AnyQuestionWords } from '../../words/question-words.ts'
import type { Words } from '../../words/words.ts'

/** What the sections of a decision sheet read: the decision alone, never the worksheet. */
export interface DecisionView {
  readonly decision: MadeDecision
  readonly words: Words
  readonly say: (message: string, values: Readonly<Record<string, string | number>>) => string
}

/** What the worksheet was called, or that it has no name yet. */
export const titleIn = ({ decision: { on }, say, words: { decisionSheet } }: DecisionView): string =>
  on.title.trim() === '' ? decisionSheet.untitled : say(decisionSheet.quoted, { title: on.title })

export const stopIn = ({ words }: DecisionView, id: string): string =>
  among<{ readonly name: string }>(words.stops, id)?.name ?? id

/** "High", or "at least Low, could be High". */
export const tierIn = ({ say, words }: DecisionView, [best, worst]: readonly [Tier, Tier]): string => {
  const { decisionSheet: { risk }, tiers } = words
  return best === worst
    ? say(risk.exactly, { tier: tiers[worst].name })
    : say(risk.between, { best: tiers[best].name, worst: tiers[worst].name })
}

/** The answer that a question is bound to: "Who: ages, when it diagnoses". */
export const placeIn = (
  { say, words }: Pick<DecisionView, 'say' | 'words'>,
  { question, action }: { readonly question?: string; readonly action?: string },
): string => {
  const { decisionSheet: { questions }, sentence } = words
  if (question === undefined) return questions.whole
  const short = among<AnyQuestionWords>(words.questions, question)?.short ?? question
  if (action === undefined) return short
  return say(questions.action, { question: short, action: among<string>(sentence.actions, action) ?? action })
}
