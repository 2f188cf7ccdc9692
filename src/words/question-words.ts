import type { ChoiceId, ManyId, OptionId, QuestionId } from '../content/questions.ts'

export interface OptionWords {
  /** As offered on the screen. */
  readonly label: string
  /** For tables and the report, where the label is long. */
  readonly short?: string
  /** Under the label. */
  readonly hint?: string
}

interface Asked {
  readonly ask: string
  /** Under the question, before the answers. */
  readonly hint?: string
  /** One line: why it matters. */
  readonly why: string
  /** From mental health care. */
  readonly example: string
  /** At most four words, for tables and check-your-answers. */
  readonly short: string
}

/** The words of one question. A forgotten option does not compile. */
export type QuestionWords<Id extends QuestionId> = Asked
  & (Id extends ChoiceId ? { readonly options: Readonly<Record<OptionId<Id> & string, OptionWords>> } : unknown)
  /** What the empty set says of a question with several ticks. */
  & (Id extends ManyId ? { readonly none: OptionWords } : unknown)

export type WordsOf<Ids extends QuestionId> = { readonly [Id in Ids]: QuestionWords<Id> }

/** The same words, read with an id that is only known when the page runs. */
export interface AnyQuestionWords extends Asked {
  readonly options?: Readonly<Record<string, OptionWords>>
  readonly none?: OptionWords
}
