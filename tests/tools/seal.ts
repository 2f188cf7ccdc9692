import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rubric } from '../../src/content/rubric.ts'
import { rulesText } from '../../src/report/attachments.ts'
import { en } from '../../src/words/words.ts'

const SEAL_FILE = join(import.meta.dirname, '../../src/content/seal.ts')

/** SHA-256 of the rules and their English words as reports attach them: `sha256sum rubric.json` gives the same. */
export function sealOfRules(): string {
  return createHash('sha256').update(rulesText(en)).digest('hex')
}

/** Writes src/content/seal.ts anew: `npm run seal`, after every change of rules or words. */
export function main(): number {
  const lines = [
    '/** Written by `npm run seal`: which rules and English words a record was made under, as one SHA-256. */',
    'export const seal = {',
    `  version: '${rubric.version}',`,
    `  sha256: '${sealOfRules()}',`,
    '} as const',
  ]
  writeFileSync(SEAL_FILE, `${lines.join('\n')}\n`)
  return 0
}
