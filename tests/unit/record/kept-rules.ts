import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type KeptStep, rulesBack } from '../../../src/record/earlier-rules.ts'
import { ruleWords } from '../../../src/words/rule-words.ts'

/** The rules that this and earlier releases had, as they are kept: the newest first. */
export const keptRules: readonly KeptStep[] =
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../src/content/earlier-rules.json'), 'utf8'))

/** The value that a report of their time attached. */
export const restored = (sha256: string): unknown => rulesBack(keptRules, sha256, ruleWords())
