import * as fc from 'fast-check'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { worksheetText } from '../../../src/record/canonical.ts'
import { isMade } from '../../../src/record/decision-export.ts'
import type { Decision } from '../../../src/record/decision.ts'
import { decisionText, readDecision } from '../../../src/record/read-decision.ts'
import { recordResult } from '../../../src/record/record-result.ts'
import { begun, made, sentBack, withConditions } from '../../cases/decided.ts'
import { exported } from '../../cases/exported.ts'
import { workedExample } from '../../cases/worked-example.ts'
import { fuzzRuns } from '../fuzz-runs.ts'

const golden = readFileSync(join(import.meta.dirname, '../../golden/decision-1.json'), 'utf8')
const back = await sentBack(workedExample)

const readAgain = (decision: unknown) => readDecision(JSON.stringify(decision))
const pathsIn = (decision: unknown): readonly string[] => {
  const read = readAgain(decision)
  return !read.ok && read.failure.kind === 'invalid' ? read.failure.problems.map(({ path }) => path) : []
}

describe('a decision file of version 1', () => {
  test('was never edited', () => {
    const sha256 = '4117ceaa0c4be887f02000779806e3b539be0e12b66ee06de6fe0cf6e8ec79e9'
    expect(createHash('sha256').update(golden).digest('hex')).toBe(sha256)
  })

  test('is read whole, and written as it was', () => {
    const read = readDecision(golden)
    expect(read.ok && decisionText(read.decision)).toBe(golden)
    expect(read.ok && isMade(read.decision)).toBe(true)
    expect(read.ok && read.decision.on.open).toBe(undefined)
  })
})

describe('a decision names its worksheet', () => {
  test('by the hash of its canonical text, and as it is called', async () => {
    const worksheet = await exported(workedExample)
    const { on } = await begun(worksheet)
    expect(on.sha256).toBe(createHash('sha256').update(worksheetText(worksheet)).digest('hex'))
    expect(on).toMatchObject({ id: 'worked-example', exportedAt: worksheet.render.exportedAt })
    expect(on.title).toMatch(/^Patient and clinician ask an AI/)
  })

  test('with what its answers come to, whatever the file says of itself', async () => {
    const worksheet = await exported(workedExample)
    const forged = { ...worksheet, result: { tier: 1, inherentTier: 1, interval: [1, 1], stops: [] } as const }
    const { on } = await begun(forged)
    expect(on.result).toEqual(recordResult(workedExample))
    expect(on.result.tier).toBe(3)
    expect(on.open?.inherentInterval).toEqual([2, 3])
    expect(on.open?.stops).toHaveLength(12)
  })

  test('and a worksheet that was changed afterwards is another', async () => {
    const changed = { ...workedExample, conclusion: { reason: 'One more word.' } }
    expect((await begun(changed)).on.sha256).not.toBe(back.on.sha256)
  })
})

describe('making it', () => {
  test('gives the chair a place of their own and two spare ones', async () => {
    expect((await made(back)).slots).toEqual([{ id: 'slot-1', person: 'ana' }, { id: 'slot-2' }, { id: 'slot-3' }])
  })

  test('leaves out what was typed for another outcome', async () => {
    const both: Decision = { ...back, conditions: (await withConditions(workedExample)).conditions }
    expect((await made(both)).conditions).toEqual([])
    const conditional = await made({ ...both, outcome: 'approve-with-conditions' })
    expect([conditional.conditions.length, conditional.questions.length]).toEqual([2, 0])
  })

  test('gives the same file and the same identifier twice, and another one for another word', async () => {
    const [once, twice, other] = [await made(back), await made(back), await made({ ...back, reason: 'Another.' })]
    expect(decisionText(once)).toBe(decisionText(twice))
    expect(once.render.fileId).toMatch(/^[0-9A-F]{32}$/)
    expect(other.render.fileId).not.toBe(once.render.fileId)
  })
})

test('whatever is typed into it comes back as it was, composed', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('é', '\ud800', '</script>'))
  fc.assert(fc.property(anyText, anyText, (board, reason) => {
    const text = decisionText({ ...back, board, reason })
    const read = readDecision(text)
    expect(read.ok && decisionText(read.decision)).toBe(text)
  }), { numRuns: fuzzRuns(30) })
})

describe('a decision that somebody edited by hand is refused where it is wrong', () => {
  const [first] = back.members
  test.each<[string, Partial<Record<keyof Decision, unknown>>, string]>([
    ['a member twice', { members: [first, first] }, '/members'],
    ['two chairs', { members: back.members.map((member) => ({ ...member, chair: true })) }, '/members'],
    ['a question of another', { questions: [{ id: 'q', decision: 'other', text: '' }] }, '/questions/0/decision'],
    ['a place for nobody', { slots: [{ id: 'slot-1', person: 'nobody' }] }, '/slots/0'],
    ['a trigger twice', { again: { on: ['incident', 'incident'] } }, '/again/on'],
    ['another outcome', { outcome: 'postpone' }, '/outcome'],
    ['a hash that is none', { on: { ...back.on, sha256: 'A'.repeat(64) } }, '/on/sha256'],
    ['a tier beyond the four', { on: { ...back.on, result: { ...back.on.result, tier: 5 } } }, '/on/result/tier'],
    ['a key too many', { extra: 1 } as Partial<Record<keyof Decision, unknown>>, '/extra'],
  ])('%s', (_name, change, path) => {
    expect(pathsIn({ ...back, ...change })).toContain(path)
  })

  test.each([
    ['not JSON', '{"format":', 'not-json'],
    ['a worksheet', worksheetText(workedExample), 'not-ours'],
    ['nothing', 'null', 'not-ours'],
    ['a later version', JSON.stringify({ ...back, version: 3, more: [] }), 'newer-version'],
    ['a key that every object has', `{"format":"affordance-decision","version":1,"__proto__":{}}`, 'invalid'],
    ['more than a file holds', JSON.stringify({ ...back, reason: 'x'.repeat(6_000_000) }), 'too-large'],
  ])('%s', (_name, text, kind) => {
    const read = readDecision(text)
    expect(!read.ok && read.failure.kind).toBe(kind)
  })
})
