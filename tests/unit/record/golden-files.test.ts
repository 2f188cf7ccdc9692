import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { seal } from '../../../src/content/seal.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { readWorksheet } from '../../../src/record/read-worksheet.ts'
import { GOLDEN_SHA256, golden1, golden2 } from './golden.ts'

type Json = Record<string, unknown>

test.each(GOLDEN_SHA256)('a golden file was never edited', (text, sha256) => {
  expect(createHash('sha256').update(text).digest('hex')).toBe(sha256)
})

describe('a file of version 1', () => {
  const read = readWorksheet(golden1)
  const opened = read.ok ? read.worksheet : null

  test('says so, and that it was made under other rules', () => {
    const older = { kind: 'older-version', version: 1 }
    expect(read.ok && read.notes).toEqual([older, { kind: 'other-rules', recorded: '1.0', ours: seal.version }])
  })

  test('opens with all that it held, and with room for what is new', () => {
    expect(opened).toMatchObject({ ...JSON.parse(golden1) as Json, version: 3 })
    expect(opened).toMatchObject({ ownHazards: { order: [], byId: {} }, plan: {}, invitations: {}, ancestors: [] })
    expect(opened?.answers.variantOrder).toEqual(['on-device'])
  })

  test('is a file of ours from then on', () => {
    const text = opened ? worksheetText(opened) : ''
    const again = readWorksheet(text)
    expect(again.ok && worksheetText(again.worksheet)).toBe(text)
  })

  test('that holds what only a later version has a place for is not mended', () => {
    const odd = JSON.stringify({ ...JSON.parse(golden1) as Json, plan: { 'hear-of-harm': { done: 'soon' } } })
    const refused = readWorksheet(odd)
    expect(!refused.ok && refused.failure.kind).toBe('invalid')
  })
})

test('a file of version 2 opens with all that it held, and with room for people who answer alone', () => {
  const read = readWorksheet(golden2)
  expect(read.ok && read.worksheet).toMatchObject({
    ...JSON.parse(golden2) as Json, version: 3, invitations: {}, sources: {}, ancestors: [],
  })
  expect(read.ok && read.notes[0]).toEqual({ kind: 'older-version', version: 2 })
})
