import { type RulesBefore, rulesBefore } from '../../record/rules-before.ts'
import type { FormerRules } from '../../record/worksheet.ts'
import { questions } from '../../words/en/questions.ts'
import { safeguards } from '../../words/en/safeguards.ts'

/** Rules of before beside ours and their words. */
export const lookUpRules = (former: readonly FormerRules[]): Promise<readonly RulesBefore[]> =>
  rulesBefore(former, { questions, safeguards })
