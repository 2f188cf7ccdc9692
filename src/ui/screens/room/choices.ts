import type { Cell } from '../../../record/worksheet.ts'
import type { AnyQuestionWords, OptionWords } from '../../../words/question-words.ts'

/** One answer that a hand can be raised for. */
export interface Choice {
  /** Null: none of these, which is said on purpose. */
  readonly option: string | null
  readonly label: string
  readonly hint: string | undefined
}

/** The options as offered; where several can be ticked, "none of these" comes last. */
export const choicesOf = ({ options, none }: AnyQuestionWords, offered: readonly string[]): readonly Choice[] => [
  ...offered.map((option) => choiceOf(option, options?.[option] ?? { label: option })),
  ...(none === undefined ? [] : [choiceOf(null, none)]),
]

const choiceOf = (option: string | null, { label, hint }: OptionWords): Choice => ({ option, label, hint })

/** True where somebody who answers this raises a hand for the choice. */
export const isChosen = ({ option }: Choice, { value }: Cell): boolean => {
  if (typeof value !== 'object') return value !== undefined && value === option
  return option === null ? value.length === 0 : value.includes(option)
}

/** The ticks once this one was set, or taken away where it was set; null: no tick is left, and nothing is said. */
export const toggled = (
  choice: Choice, before: Cell['value'], offered: readonly string[],
): readonly string[] | null => {
  const ticked = typeof before === 'object' ? before : null
  const { option } = choice
  if (option === null) return ticked?.length === 0 ? null : []
  const all = ticked?.includes(option) ? ticked.filter((id) => id !== option) : [...(ticked ?? []), option]
  const inOrder = [...offered.filter((id) => all.includes(id)), ...all.filter((id) => !offered.includes(id))]
  return inOrder.length === 0 ? null : inOrder
}
