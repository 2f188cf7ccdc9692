import { rubric } from '../../../content/rubric.ts'
import type { Condition } from '../../../domain/condition.ts'
import { conditionText } from '../../../words/condition-text.ts'
import { type ConditionTree, conditionTree } from '../../../words/condition-tree.ts'
import { conditions } from '../../../words/en/conditions.ts'
import { actions, questions } from '../../../words/en/questions.ts'
import { sentence } from '../../../words/en/sentence.ts'
import { spokenLanguage } from '../../../words/spoken.ts'

const words = { actions, conditions, questions, sentence }

/** A condition as it goes on after “when”. */
export const conditionWords = (condition: Condition): string => conditionText(words, condition, rubric)

/** The same as it is joined, for what is too deep for one sentence. */
export const conditionParts = (condition: Condition): ConditionTree =>
  conditionTree({ words, orders: rubric, language: spokenLanguage() }, condition)

/** `all` of nothing: it needs no words, and “when always” would be none. */
export const isAlways = (condition: Condition): boolean => condition.kind === 'all' && condition.of.length === 0
