import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { changelog } from '../../../src/content/changelog.ts'
import { earlierSeals } from '../../../src/content/earlier-seals.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { Questions } from '../../../src/domain/question.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'
import { canonicalJson } from '../../../src/record/canonical.ts'
import { earlierRules } from '../../../src/record/earlier-rules.ts'
import { ruleWords } from '../../../src/words/rule-words.ts'
import { readGolden } from './golden.ts'
import { keptRules, restored } from './kept-rules.ts'

const golden = readGolden('rubric-1.0.json')
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

test.each(keptRules.map((kept) => [kept.version, kept.sha256] as const))(
  'rules %s, %s, come back to the byte as reports of their time attach them', (version, sha256) => {
    const text = canonicalJson(restored(sha256))
    const name = readGolden('SHA256SUMS').split('\n').find((line) => line.startsWith(sha256))?.slice(66) ?? ''
    expect(text === readGolden(name)).toBe(true)
    expect(hashOf(text)).toBe(sha256)
    expect(JSON.parse(text)).toMatchObject({ rubric: { version } })
  })

test('the list of their seals is theirs', () => {
  expect(earlierSeals.toReversed()).toEqual(keptRules.map(({ version, sha256 }) => ({ version, sha256 })))
})

test('every version that the changelog tells of is kept, but for the present one at most', () => {
  const kept = new Set(keptRules.map(({ version }) => version))
  const told = changelog.map(({ version }) => version).filter((version) => version !== rubric.version)
  expect(told.length).toBeGreaterThan(0)
  expect(told.filter((version) => !kept.has(version))).toEqual([])
})

test('rules are found by their hash, ready to score with, and nothing else is', async () => {
  const found = await earlierRules(hashOf(golden), ruleWords())
  expect(found).toMatchObject({ version: '1.0', words: JSON.parse(golden).words })
  expect(found?.rubric.hazards).toEqual(JSON.parse(golden).rubric.hazards)
  expect(await earlierRules('0'.repeat(64), ruleWords())).toBeNull()
})

describe('a worksheet of earlier rules says nothing that ours have no place for', () => {
  const PARTS = ['questions', 'hazards', 'safeguards', 'steps'] as const
  const optionsOf = (questions: Questions) => Object.entries(questions).flatMap(([id, question]) =>
    (question.kind === 'text' ? [] : question.options.map((option) => `${id}: ${option}`)))
  const idsOf = (rules: Partial<Rubric>) =>
    [...PARTS.flatMap((part) => Object.keys(rules[part] ?? {})), ...optionsOf(rules.questions ?? {})]
  const ours = new Set(idsOf(rubric))

  test.each(keptRules.map(({ sha256 }) => sha256))('%s', (sha256) => {
    const { rubric: theirs } = restored(sha256) as { readonly rubric: Rubric }
    expect(idsOf(theirs).length).toBeGreaterThan(150)
    expect(idsOf(theirs).filter((id) => !ours.has(id))).toEqual([])
  })
})
