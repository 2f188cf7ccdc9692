import { rubric } from '../content/rubric.ts'
import { type RulesChange, compareRubrics } from '../domain/compare-rubrics.ts'
import type { Rubric } from '../domain/rubric.ts'
import { type RuleWords, earlierRules } from './earlier-rules.ts'
import { type Rewritten, rewritten } from './rewritten.ts'
import type { FormerRules } from './worksheet.ts'

/** Questions, or safeguards, whose words are other ones now. */
export type RewrittenById = ReadonlyMap<string, readonly Rewritten[]>

/** Rules of before beside ours. */
export interface KnownBefore {
  readonly rubric: Rubric
  /** Their sentences, for what ours say no more. */
  readonly words: RuleWords
  readonly change: RulesChange
  readonly rewritten: { readonly questions: RewrittenById; readonly safeguards: RewrittenById }
}

/** Rules under which a part of a worksheet was answered. */
export interface RulesBefore extends FormerRules {
  /** Null where no release of ours had them: then nobody here can say what they were. */
  readonly known: KnownBefore | null
}

/** What there is to know of the rules that a worksheet names as former ones. `ourWords`: those that carry ours. */
export const rulesBefore = (former: readonly FormerRules[], ourWords: RuleWords): Promise<readonly RulesBefore[]> =>
  Promise.all(former.map(async (rules): Promise<RulesBefore> => {
    const found = await earlierRules(rules.sha256, ourWords)
    if (found === null || found.version !== rules.version) return { ...rules, known: null }
    return { ...rules, known: beside(found.rubric, found.words, ourWords) }
  }))

const beside = (theirs: Rubric, words: RuleWords, ourWords: RuleWords): KnownBefore => ({
  rubric: theirs,
  words,
  change: compareRubrics(theirs, rubric),
  rewritten: {
    questions: rewrittenIn(words['questions'], ourWords['questions']),
    safeguards: rewrittenIn(words['safeguards'], ourWords['safeguards']),
  },
})

const rewrittenIn = (before: unknown, after: unknown): RewrittenById => {
  const [was, is] = [Object(before), Object(after)] as readonly Readonly<Record<string, unknown>>[]
  const both = Object.keys(is ?? {}).filter((id) => Object.hasOwn(was ?? {}, id))
  const changed = both.map((id) => [id, rewritten(was?.[id], is?.[id])] as const)
  return new Map(changed.filter(([, texts]) => texts.length > 0))
}
