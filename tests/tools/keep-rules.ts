import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { earlierSeals } from '../../src/content/earlier-seals.ts'
import { rubric } from '../../src/content/rubric.ts'
import { rulesText } from '../../src/report/attachments.ts'
import { en } from '../../src/words/words.ts'
import { GOLDEN, type Seal, sealOfRules, writeChain } from './chain-of-rules.ts'

const SEALS_FILE = join(import.meta.dirname, '../../src/content/earlier-seals.ts')
const SUMS_FILE = join(GOLDEN, 'SHA256SUMS')

const sealsText = (seals: readonly Seal[]): string => [
  '/** Written by `npm run keep-rules`: the rules that worksheets out there may name, the oldest first. */',
  'export const earlierSeals: readonly { readonly version: string; readonly sha256: string }[] = [',
  ...seals.map(({ version, sha256 }) => `  { version: '${version}', sha256: '${sha256}' },`),
  ']\n',
].join('\n')

/** Their whole text, which is never edited again. */
const writeGolden = ({ version, sha256 }: Seal, text: string): void => {
  const name = `rubric-${version}-${sha256.slice(0, 8)}.json`
  writeFileSync(join(GOLDEN, name), text)
  const sums = [...readFileSync(SUMS_FILE, 'utf8').trim().split('\n'), `${sha256}  ${name}`]
  writeFileSync(SUMS_FILE, `${sums.toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('\n')}\n`)
}

/** Adds the present rules to those that are kept: `npm run keep-rules`, with every release whose rules are new. */
export function main(): number {
  const ours: Seal = { version: rubric.version, sha256: sealOfRules() }
  const isKept = earlierSeals.some(({ sha256 }) => sha256 === ours.sha256)
  if (!isKept) writeGolden(ours, rulesText(en))
  const seals = isKept ? earlierSeals : [...earlierSeals, ours]
  writeFileSync(SEALS_FILE, sealsText(seals))
  writeChain(seals)
  return 0
}
