import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeptStep } from '../../src/record/earlier-rules.ts'
import type { Change } from '../../src/record/journal.ts'
import { rulesText } from '../../src/report/attachments.ts'
import { en } from '../../src/words/words.ts'

export const GOLDEN = join(import.meta.dirname, '../golden')
const CHAIN_FILE = join(import.meta.dirname, '../../src/content/earlier-rules.json')

/** Which rules, as `src/content/earlier-seals.ts` names them. */
export type Seal = Omit<KeptStep, 'changes'>

/** SHA-256 of the rules and their English words as reports attach them: `sha256sum rubric.json` gives the same. */
export const sealOfRules = (): string => hashOf(rulesText(en))

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

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

/** The rules that releases had, as reports of theirs attach them, by their SHA-256. */
const goldenRules = (): ReadonlyMap<string, string> => {
  const names = readdirSync(GOLDEN).filter((name) => name.startsWith('rubric-'))
  const texts = names.map((name) => readFileSync(join(GOLDEN, name), 'utf8'))
  return new Map(texts.map((text) => [hashOf(text), text]))
}

/** The way back from the rules of today. `seals`: the oldest first, each with its golden file. */
const chainOf = (seals: readonly Seal[]): readonly KeptStep[] => {
  const golden = goldenRules()
  let after: unknown = JSON.parse(rulesText(en))
  return seals.toReversed().map(({ version, sha256 }): KeptStep => {
    const text = golden.get(sha256)
    if (text === undefined) throw new Error(`No golden file holds rules ${version}, ${sha256}`)
    const changes = changesBetween(after, JSON.parse(text))
    after = JSON.parse(text)
    return { version, sha256, changes }
  })
}

/** One change a line, so that a reader of the history sees what each version brought. */
export const writeChain = (seals: readonly Seal[]): void => {
  const steps = chainOf(seals).map(({ changes, version, sha256 }) =>
    `{"version":"${version}","sha256":"${sha256}","changes":[\n${
      changes.map((change) => JSON.stringify(change)).join(',\n')}\n]}`)
  writeFileSync(CHAIN_FILE, `[\n${steps.join(',\n')}\n]\n`)
}
