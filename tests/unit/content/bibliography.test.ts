import { expect, test } from 'vitest'
import { bibliography, REFERENCE_IDS } from '../../../src/content/bibliography.ts'
import { questionSources } from '../../../src/content/question-sources.ts'
import type { Reference } from '../../../src/content/reference.ts'
import { references } from '../../../src/words/en/references.ts'

const all: readonly (Reference & { readonly id: string })[] = REFERENCE_IDS.map((id) => ({ id, ...bibliography[id] }))
const words: Readonly<Record<string, { readonly says: string; readonly caution?: string }>> = references
const idsWhere = (holds: (reference: Reference) => boolean) => all.filter(holds).map(({ id }) => id)

test('no id is given twice, so no source hides another', async () => {
  const sources = import.meta.glob('../../../src/content/sources/*.ts', { eager: true })
  const given = Object.values(sources).flatMap((module) => Object.values(module as object)).flatMap(Object.keys)
  expect(given.length).toBe(REFERENCE_IDS.length)
})

test('every mark has its day', () => {
  expect(idsWhere(({ checkedOn }) => !/^\d{4}-\d\d-\d\d$/.test(checkedOn))).toEqual([])
})

test('an address is one that can be copied into a browser', () => {
  expect(idsWhere(({ address }) => address !== undefined && !URL.canParse(address))).toEqual([])
  expect(idsWhere(({ address }) => address !== undefined && !address.startsWith('https://'))).toEqual([])
})

test('no source says the same as another', () => {
  const named = all.map(({ by, title, where, pinpoint, year }) => [by, title, where, pinpoint, year].join('|'))
  expect(named.length).toBe(new Set(named).size)
})

test('claims before a court are never given as findings', () => {
  const claims = REFERENCE_IDS.filter((id) => bibliography[id].kind === 'allegation')
  expect(claims.length).toBeGreaterThan(0)
  expect(claims.filter((id) => !/not decided|without admission/i.test(words[id]?.caution ?? ''))).toEqual([])
})

test('a blog and small or simulated studies say so', () => {
  expect(references['ellison-2026'].caution).toMatch(/weak source/i)
  expect(references['emoagent-2025'].caution).toMatch(/simulated/i)
  expect(references['beiwe-relapse'].caution).toMatch(/small/i)
})

test('what a question cites exists and is named once', () => {
  const cited = Object.values(questionSources).filter((cites) => cites !== 'our judgement')
  expect(cited.length).toBeGreaterThan(30)
  expect(cited.flat().filter((id) => !Object.hasOwn(bibliography, id))).toEqual([])
  expect(cited.filter((ids) => new Set(ids).size !== ids.length)).toEqual([])
})
