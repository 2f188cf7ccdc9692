import { earlierSeals } from '../content/earlier-seals.ts'
import { rubric } from '../content/rubric.ts'
import type { Rubric } from '../domain/rubric.ts'
import { canonicalJson } from './canonical.ts'
import { type Change, applyChanges } from './journal.ts'
import { readRules } from './read-rules.ts'

/** Rules of a release, told by what turns those after them back into them. */
export interface KeptStep {
  readonly version: string
  readonly sha256: string
  readonly changes: readonly Change[]
}

/** Sentences of the rules, by what they are about: questions, safeguards and so on. */
export type RuleWords = Readonly<Record<string, unknown>>

/** Rules with the words that carried them, as reports of their time attach them. */
export interface RulesOfTheirTime {
  readonly version: string
  readonly rubric: Rubric
  readonly words: RuleWords
}

/**
 * What a report of their time attached, before it was text. `words`: those that carry the rules of today, in English.
 * The chain leads back from today, the newest rules first.
 */
export const rulesBack = (chain: readonly KeptStep[], sha256: string, words: RuleWords): unknown => {
  const ours = JSON.parse(canonicalJson({ rubric, words }))
  const way = chain.slice(0, chain.findIndex((step) => step.sha256 === sha256) + 1)
  return applyChanges(ours, way.flatMap(({ changes }) => changes))
}

/** The version of rules that a release was built with, by their SHA-256; null where none of ours was. */
const earlierVersion = (sha256: string): string | null =>
  earlierSeals.find((seal) => seal.sha256 === sha256)?.version ?? null

/**
 * Rules that an earlier release had, by their SHA-256; null where none had these. They come only when they are asked
 * for: few worksheets are older than the page. `ourWords`: those that carry the rules of today, in English.
 */
export const earlierRules = async (sha256: string, ourWords: RuleWords): Promise<RulesOfTheirTime | null> => {
  const version = earlierVersion(sha256)
  if (version === null) return null
  const { default: text } = await import('../content/earlier-rules.json?raw')
  const attached = rulesBack(JSON.parse(text), sha256, ourWords)
  const rules = readRules(JSON.stringify(attached))
  return rules && { version, rubric: rules, words: (attached as { readonly words: RuleWords }).words }
}
