import { type RulesOfTheirTime, earlierRules } from '../../record/earlier-rules.ts'
import { type RulesBefore, rulesBefore } from '../../record/rules-before.ts'
import type { FormerRules } from '../../record/worksheet.ts'
import { ruleWords } from '../../words/rule-words.ts'

/** Rules of before beside ours and their words. */
export const lookUpRules = (former: readonly FormerRules[]): Promise<readonly RulesBefore[]> =>
  rulesBefore(former, ruleWords())

/** Rules that an earlier release had by this name; null where none did. */
export const lookUpEarlier = async (
  { version, sha256 }: Pick<FormerRules, 'version' | 'sha256'>,
): Promise<RulesOfTheirTime | null> => {
  const found = await earlierRules(sha256, ruleWords())
  return found?.version === version ? found : null
}
