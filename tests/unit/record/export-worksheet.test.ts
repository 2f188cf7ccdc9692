import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { exampleLayer } from '../../../src/content/example-layer.ts'
import { examples } from '../../../src/content/examples.ts'
import { seal } from '../../../src/content/seal.ts'
import { asDraft } from '../../../src/record/as-draft.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { compareResult } from '../../../src/record/compare-result.ts'
import { exportWorksheet } from '../../../src/record/export-worksheet.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { readWorksheet } from '../../../src/record/read-worksheet.ts'
import type { ExportedWorksheet, Worksheet } from '../../../src/record/worksheet.ts'
import { en } from '../../../src/words/words.ts'
import { NOW } from './any-record.ts'

const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const exportOf = (worksheet: Worksheet, exportedAt = '2026-11-22T10:00:00+01:00') =>
  exportWorksheet(worksheet, { release: '1.0.0+test', pageSize: 'a4', exportedAt, sha256 })

const signer = (name: string, signs: boolean) => ({ name, role: 'clinician', interest: false, signer: signs }) as const

const answered: Worksheet = {
  ...newWorksheet({ id: 'w', now: NOW, depth: 'full', answers: exampleLayer(examples.paper, en.exampleTexts.paper) }),
  team: {
    order: ['cy', 'ana', 'ben'],
    people: { ana: signer('Jose\u0301', true), ben: signer('Ben', false), cy: signer('Cy', true) },
  },
}

describe('an export', () => {
  test('has a slot for each signer in the order of the table, and three to spare', async () => {
    expect((await exportOf(answered)).slots).toEqual([
      { id: 'slot-1', person: 'cy' }, { id: 'slot-2', person: 'ana' },
      { id: 'slot-3' }, { id: 'slot-4' }, { id: 'slot-5' },
    ])
  })

  test('records the result, the rules, and texts as a file holds them', async () => {
    const { result, rubric, team } = await exportOf(answered)
    expect(result.tier).not.toBeNull()
    expect(result.interval?.[1]).toBe(result.tier)
    expect(rubric).toEqual({ version: seal.version, sha256: seal.sha256 })
    expect(team.people['ana']?.name).toBe('Jos\u00e9')
  })

  test('without enough answers has no tier, in words that a file can hold', async () => {
    const { result } = await exportOf(newWorksheet({ id: 'w', now: NOW, depth: 'quick' }))
    expect(result).toEqual({ tier: null, inherentTier: null, interval: null, stops: [] })
  })

  test('has a file identifier that follows what was said and not when it was drawn', async () => {
    const first = (await exportOf(answered)).render.fileId
    expect(first).toMatch(/^[0-9A-F]{32}$/)
    expect((await exportOf(answered, '2027-01-01T00:00:00Z')).render.fileId).toBe(first)
    expect((await exportOf({ ...answered, language: 'de' })).render.fileId).not.toBe(first)
  })

  test('opens again as it is, without a note', async () => {
    const exported = await exportOf(answered)
    expect(readWorksheet(worksheetText(exported))).toEqual({ ok: true, worksheet: exported, notes: [] })
  })

  test('exported twice is the same', async () => {
    const exported = await exportOf(answered)
    expect(await exportOf(exported)).toEqual(exported)
  })
})

describe('an export with somebody who gave no name', () => {
  const ana = { name: 'Ana', role: 'clinician', interest: false, signer: true } as const
  const nobody = { name: '', role: 'carer', interest: true, signer: false, anonymous: true } as const
  const came = { name: 'ana.json', sha256: 'a'.repeat(64), person: 'ana', added: '2026-11-24T23:30:00+01:00' }
  const withPeople = (people: Worksheet['team']['people']): Worksheet => ({
    ...answered, team: { order: Object.keys(people), people }, sources: { f: came },
    invitations: { inv: { person: 'ana', sent: NOW } },
  })

  test('does not tell who was asked, nor the hour at which files came', async () => {
    const { invitations, sources, team } = await exportOf(withPeople({ ana, q1: nobody }))
    expect([invitations, sources]).toEqual([{}, { f: { ...came, added: '2026-11-24T00:00:00Z' } }])
    expect(team.people['q1']).toEqual({ ...nobody, role: 'other' })
    const named = withPeople({ ana, ben: { ...ana, role: 'carer' } })
    const { invitations: all, sources: files, team: table } = await exportOf(named)
    expect([all, files, table]).toEqual([named.invitations, named.sources, named.team])
  })

  test.each([[2, 'other'], [3, 'carer']] as const)('has their role as %i of it sit there: %s', async (n, role) => {
    const carers = Object.fromEntries(['b', 'c'].slice(0, n - 1).map((id) => [id, { ...ana, role: 'carer' } as const]))
    const exported = await exportOf(withPeople({ ana, ...carers, q1: nobody }))
    expect(exported.team.people['q1']).toEqual({ ...nobody, role })
    expect(exported.team.people['b']?.role).toBe('carer')
    expect(await exportOf(exported)).toEqual(exported)
  })
})

describe('a recorded result', () => {
  const edited = async (result: Partial<ExportedWorksheet['result']>): Promise<ExportedWorksheet> => {
    const exported = await exportOf(answered)
    return { ...exported, result: { ...exported.result, ...result } }
  }

  test('that was left alone is what the answers give', async () => {
    expect(compareResult(await edited({}))).toEqual([])
  })

  test('that was edited by hand is told part by part', async () => {
    const { result } = await exportOf(answered)
    expect(compareResult(await edited({ tier: 1, stops: ['made-up'] }))).toEqual([
      { part: 'tier', recorded: 1, computed: result.tier },
      { part: 'stops', recorded: ['made-up'], computed: result.stops },
    ])
  })
})

test('a draft made from a file keeps what was said and drops what was computed', async () => {
  const older = { ...(await exportOf(answered)), rubric: { version: '0.9', sha256: '0'.repeat(64) } }
  const draft = asDraft(older, 'new', '2026-12-01T08:00:00Z')
  expect(draft).toMatchObject({ id: 'new', created: '2026-12-01T08:00:00Z', slots: [], depth: 'full', rubric: seal })
  expect(draft.answers).toEqual(answered.answers)
  expect(Object.keys(draft)).not.toContain('result')
  expect(Object.keys(draft)).not.toContain('render')
})
