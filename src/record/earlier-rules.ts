import { earlierSeals } from '../content/earlier-seals.ts'
import type { Rubric } from '../domain/rubric.ts'
import { type Change, applyChanges } from './journal.ts'
import { readRules } from './read-rules.ts'

/** Rules of a release, told by what changed since those before. */
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

/** The value that the last of these steps leads to: what a report attached, before it was text. */
export const rulesAfter = (chain: readonly KeptStep[]): unknown =>
  applyChanges(null, chain.flatMap(({ changes }) => changes))

/** The version of rules that a release was built with, by their SHA-256; null where none of ours was. */
const earlierVersion = (sha256: string): string | null =>
  earlierSeals.find((seal) => seal.sha256 === sha256)?.version ?? null

/**
 * Rules that an earlier release had, by their SHA-256; null where none had these. They come only when they are asked
 * for: few worksheets are older than the page.
 */
export const earlierRules = async (sha256: string): Promise<RulesOfTheirTime | null> => {
  const version = earlierVersion(sha256)
  if (version === null) return null
  const { default: text } = await import('../content/earlier-rules.json?raw')
  const chain: readonly KeptStep[] = JSON.parse(text)
  const attached = rulesAfter(chain.slice(0, chain.findIndex((step) => step.sha256 === sha256) + 1))
  const rubric = readRules(JSON.stringify(attached))
  return rubric && { version, rubric, words: (attached as { readonly words: RuleWords }).words }
}
