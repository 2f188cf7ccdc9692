import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changelog } from '../../../src/content/changelog.ts'
import { earlierSeals } from '../../../src/content/earlier-seals.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { Questions } from '../../../src/domain/question.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'
import { canonicalJson } from '../../../src/record/canonical.ts'
import { earlierRules, rulesAfter } from '../../../src/record/earlier-rules.ts'
import { keptRules } from './kept-rules.ts'

const golden = readFileSync(join(import.meta.dirname, '../../golden/rubric-1.0.json'), 'utf8')
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

test.each(keptRules.map((kept, index) => [kept.version, kept.sha256, index] as const))(
  'rules %s, %s, are kept to the byte as reports of their time attach them', (version, sha256, index) => {
    const text = canonicalJson(rulesAfter(keptRules.slice(0, index + 1)))
    expect(hashOf(text)).toBe(sha256)
    expect(JSON.parse(text)).toMatchObject({ rubric: { version } })
  })

test('the list of their seals is theirs', () => {
  expect(earlierSeals).toEqual(keptRules.map(({ version, sha256 }) => ({ version, sha256 })))
})

test('every version that the changelog tells of is kept, but for the present one at most', () => {
  const kept = new Set(keptRules.map(({ version }) => version))
  const told = changelog.map(({ version }) => version).filter((version) => version !== rubric.version)
  expect(told.length).toBeGreaterThan(0)
  expect(told.filter((version) => !kept.has(version))).toEqual([])
})

test('rules are found by their hash, ready to score with, and nothing else is', async () => {
  const found = await earlierRules(hashOf(golden))
  expect(found).toMatchObject({ version: '1.0', words: JSON.parse(golden).words })
  expect(found?.rubric.hazards).toEqual(JSON.parse(golden).rubric.hazards)
  expect(await earlierRules('0'.repeat(64))).toBeNull()
})

describe('a worksheet of earlier rules says nothing that ours have no place for', () => {
  const PARTS = ['questions', 'hazards', 'safeguards', 'steps'] as const
  const optionsOf = (questions: Questions) => Object.entries(questions).flatMap(([id, question]) =>
    (question.kind === 'text' ? [] : question.options.map((option) => `${id}: ${option}`)))
  const idsOf = (rules: Partial<Rubric>) =>
    [...PARTS.flatMap((part) => Object.keys(rules[part] ?? {})), ...optionsOf(rules.questions ?? {})]
  const ours = new Set(idsOf(rubric))

  test.each(keptRules.map(({ sha256 }, index) => [sha256, index] as const))('%s', (_, index) => {
    const { rubric: theirs } = rulesAfter(keptRules.slice(0, index + 1)) as { readonly rubric: Rubric }
    expect(idsOf(theirs).length).toBeGreaterThan(150)
    expect(idsOf(theirs).filter((id) => !ours.has(id))).toEqual([])
  })
})
