import {
  type Condition, type ConditionTree, type ConditionWords, type Orders, conditionTree,
} from './condition-tree.ts'
import { say } from './say.ts'
import { spokenLanguage } from './spoken.ts'

/** A condition of the rules as a clause in plain words, such as: “How unwell” is “A serious illness” or riskier. */
export const conditionText = (
  words: ConditionWords, condition: Condition, orders: Orders, language = spokenLanguage(),
): string => {
  const { and, or, both, either } = words.conditions
  const text = (tree: ConditionTree): string =>
    typeof tree === 'string'
      ? tree
      : tree.of.map(nested).reduce((first, last) => say(tree.kind === 'all' ? and : or, { first, last }, language))
  /** A chain within a chain stands in brackets, so that nobody reads across its end. */
  const nested = (tree: ConditionTree): string =>
    typeof tree === 'string' ? tree : say(tree.kind === 'all' ? both : either, { parts: text(tree) }, language)
  return text(conditionTree({ words, orders, language }, condition))
}
