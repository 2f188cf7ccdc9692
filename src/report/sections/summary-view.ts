import type { Question } from '../../domain/question.ts'
import type { Tier } from '../../domain/hazard.ts'
import { rubric } from '../../content/rubric.ts'
import { among } from '../../record/among.ts'
import type { Summary, SummaryAnswer } from '../../record/summary-form.ts'
import type { AnyQuestionWords, OptionWords } from '../../words/question-words.ts'
import type { Words } from '../../words/words.ts'

/** What the sections of a summary read: the summary alone, never the worksheet. */
export interface SummaryView {
  readonly summary: Summary
  readonly words: Words
  readonly say: (message: string, values: Readonly<Record<string, string | number>>) => string
}

export const questionIn = (id: string): Question | undefined => among<Question>(rubric.questions, id)

export const questionWordsIn = ({ words }: SummaryView, id: string): AnyQuestionWords | undefined =>
  among<AnyQuestionWords>(words.questions, id)

export const optionIn = (view: SummaryView, question: string, option: string): string => {
  const known = among<OptionWords>(questionWordsIn(view, question)?.options ?? {}, option)
  return known?.short ?? known?.label ?? option
}

export const answerIn = (view: SummaryView, question: string, { value, unknown }: SummaryAnswer): string => {
  const { answers } = view.words
  if (unknown) return answers.unknown
  if (value === undefined) return answers.unanswered
  const options = [value].flat().map((option) => optionIn(view, question, option))
  return options.length > 0 ? options.join('; ') : questionWordsIn(view, question)?.none?.label ?? answers.none
}

/** "a, b and c". */
export const listIn = ({ say, words: { report } }: SummaryView, items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : say(report.and, { first: items.slice(0, -1).join(report.list), last: items.at(-1) ?? '' })

/** "diagnoses and treats". */
export const actionsIn = (view: SummaryView, ids: readonly string[]): string =>
  listIn(view, ids.map((id) => among<string>(view.words.sentence.actions, id) ?? id))

/** The same beside the list of all, in short where it means all of many. */
export const actionsOrAll = (view: SummaryView, ids: readonly string[]): string =>
  ids.length > 3 && ids.length === view.summary.actions.length ? view.words.report.anything : actionsIn(view, ids)

export const hazardIn = ({ words }: SummaryView, id: string): string =>
  among<{ readonly name: string }>(words.hazards, id)?.name ?? id

export const safeguardIn = ({ words }: SummaryView, id: string): string =>
  among<{ readonly name: string }>(words.safeguards, id)?.name ?? id

export const stopIn = ({ words }: SummaryView, id: string): string =>
  among<{ readonly name: string }>(words.stops, id)?.name ?? id

/** "High", or "at least Low, could be High". */
export const tierIn = ({ say, words }: SummaryView, [best, worst]: readonly [Tier, Tier]): string => {
  const { summarySheet, tiers } = words
  return best === worst
    ? say(summarySheet.exactly, { tier: tiers[worst].name })
    : say(summarySheet.between, { best: tiers[best].name, worst: tiers[worst].name })
}
