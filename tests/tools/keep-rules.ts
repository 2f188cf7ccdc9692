import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rubric } from '../../src/content/rubric.ts'
import { type KeptStep, rulesAfter } from '../../src/record/earlier-rules.ts'
import type { Change } from '../../src/record/journal.ts'
import { rulesText } from '../../src/report/attachments.ts'
import { en } from '../../src/words/words.ts'
import { sealOfRules } from './seal.ts'

const CONTENT = join(import.meta.dirname, '../../src/content')
const CHAIN_FILE = join(CONTENT, 'earlier-rules.json')
const SEALS_FILE = join(CONTENT, 'earlier-seals.ts')

const isEntries = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What turns one value into the other; a list changes as a whole. */
const changesBetween = (before: unknown, after: unknown, path: readonly string[] = []): readonly Change[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (after === undefined) return [{ kind: 'remove', path }]
  if (!isEntries(before) || !isEntries(after)) return [{ kind: 'set', path, value: after }]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()
  return keys.flatMap((key) => changesBetween(before[key], after[key], [...path, key]))
}

/** The chain with one more link: rules as a report attaches them, told by what changed since those before. */
export const withRules = (chain: readonly KeptStep[], kept: Omit<KeptStep, 'changes'>, text: string) =>
  [...chain, { ...kept, changes: changesBetween(chain.length === 0 ? null : rulesAfter(chain), JSON.parse(text)) }]

/** One change a line, so that a reader of the history sees what each version brought. */
const chainText = (chain: readonly KeptStep[]): string =>
  `[\n${chain.map(({ changes, ...kept }) =>
    `{"version":"${kept.version}","sha256":"${kept.sha256}","changes":[\n${
      changes.map((change) => JSON.stringify(change)).join(',\n')}\n]}`).join(',\n')}\n]\n`

const sealsText = (chain: readonly KeptStep[]): string => [
  '/** Written by `npm run keep-rules`: the rules that worksheets out there may name, the oldest first. */',
  'export const earlierSeals: readonly { readonly version: string; readonly sha256: string }[] = [',
  ...chain.map(({ version, sha256 }) => `  { version: '${version}', sha256: '${sha256}' },`),
  ']\n',
].join('\n')

/** Adds the present rules to those that are kept: `npm run keep-rules`, with every release whose rules are new. */
export function main(): number {
  const chain: readonly KeptStep[] = JSON.parse(readFileSync(CHAIN_FILE, 'utf8'))
  const sha256 = sealOfRules()
  const isKept = chain.some((kept) => kept.sha256 === sha256)
  const next = isKept ? chain : withRules(chain, { version: rubric.version, sha256 }, rulesText(en))
  writeFileSync(CHAIN_FILE, chainText(next))
  writeFileSync(SEALS_FILE, sealsText(next))
  return 0
}
