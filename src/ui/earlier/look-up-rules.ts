import { type RulesBefore, rulesBefore } from '../../record/rules-before.ts'
import type { FormerRules } from '../../record/worksheet.ts'
import { ruleWords } from '../../words/rule-words.ts'

/** Rules of before beside ours and their words. */
export const lookUpRules = (former: readonly FormerRules[]): Promise<readonly RulesBefore[]> =>
  rulesBefore(former, ruleWords())
