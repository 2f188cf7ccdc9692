import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeptStep } from '../../../src/record/earlier-rules.ts'

/** The rules that this and earlier releases had, as they are kept. */
export const keptRules: readonly KeptStep[] =
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../src/content/earlier-rules.json'), 'utf8'))
