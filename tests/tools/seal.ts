import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { earlierSeals } from '../../src/content/earlier-seals.ts'
import { rubric } from '../../src/content/rubric.ts'
import { sealOfRules, writeChain } from './chain-of-rules.ts'

const SEAL_FILE = join(import.meta.dirname, '../../src/content/seal.ts')

/** Writes src/content/seal.ts anew, and the way back to earlier rules: `npm run seal`, after rules or words change. */
export function main(): number {
  const lines = [
    '/** Written by `npm run seal`: which rules and English words a record was made under, as one SHA-256. */',
    'export const seal = {',
    `  version: '${rubric.version}',`,
    `  sha256: '${sealOfRules()}',`,
    '} as const',
  ]
  writeFileSync(SEAL_FILE, `${lines.join('\n')}\n`)
  writeChain(earlierSeals)
  return 0
}
