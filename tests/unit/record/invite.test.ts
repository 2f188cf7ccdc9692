import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asDraft } from '../../../src/record/as-draft.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { invitationFile, noteInvitation } from '../../../src/record/invite.ts'
import { cellsOf } from '../../../src/record/layers.ts'
import { ownPartOf } from '../../../src/record/own-part.ts'
import { checkWorksheet } from '../../../src/record/read-worksheet.ts'
import { meaningOf, saidIn } from '../../../src/record/said.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { NOW } from './any-record.ts'
import { LATER, anyShared } from './any-shared.ts'
import { golden } from './golden.ts'

const asking = (person: string | null, blind: boolean) => ({ id: 'inv', person, blind, now: NOW })
const fileFor = (record: Worksheet, person: string | null, blind: boolean) => invitationFile(
  record, asking(person, blind)
)
const isFact = (question: string) => question === 'what.actions' || question.startsWith('feature.')
const cellsIn = (record: Worksheet) => cellsOf({ path: [], layer: record.answers.joint })
const anyAsked = fc.tuple(anyShared, fc.constantFrom(null, 'ana', 'ben'), fc.boolean())

const TEXTS = new Set(['note', 'reason', 'text', 'benefit', 'name', 'evidence', 'owner', 'title', 'dissent'])

/** The golden file as a team's, with a marker in every text that is not a fact and not ben's own. */
const team: Worksheet = (() => {
  const { alone: _alone, result: _result, render: _render, ...read } = JSON.parse(golden) as Worksheet
  const mark = (value: unknown): unknown => JSON.parse(JSON.stringify(value), (key, inside: unknown) =>
    (TEXTS.has(key) && typeof inside === 'string' && inside !== '' ? `QZ${inside}` : inside))
  const record = mark(read) as Worksheet
  const { layer, judgement, words, ratings, hazards } = ownPartOf(read, 'ben')
  const { joint, positions } = record.answers
  return {
    ...record,
    answers: {
      ...record.answers, positions: { ...positions, ben: layer },
      joint: {
        ...joint,
        all: { ...joint.all, 'who.acuity': { value: 'serious', by: 'ana' }, 'why.promise': { value: 'QZpromise' } },
      },
    },
    judgements: { ...record.judgements, ...(judgement && { ben: judgement }) },
    inMyWords: { ...record.inMyWords, ben: words },
    ratings: Object.fromEntries(
      Object.entries(record.ratings).map(
        ([row, people]) => [row, { ...people, ben: ratings[row] ?? { severity: 1, likelihood: 1, reason: '' } }]
      )
    ),
    ownHazards: { ...record.ownHazards, byId: { ...record.ownHazards.byId, ...hazards } },
  }
})()

describe('a blind invitation', () => {
  test('holds nothing of the others: no name, note, verdict, rating, word or answer but facts', () => {
    expect(worksheetText(team)).toContain('QZ')
    for (const person of ['ben', null]) {
      const file = fileFor(team, person, true)
      const text = worksheetText(file)
      expect(text).not.toContain('QZ')
      expect(text).not.toMatch(/"ana"|"q7x2"|"printer"|file-0011|"verified"|settled/)
      expect(
        cellsIn(file).filter(
          ({ question, cell }) => !isFact(question) && Object.keys(cell).some((key) => key !== 'leaveFor')
        )
      )
        .toEqual([])
      expect(file).toMatchObject({
        benefit: {}, accepted: {}, conclusion: {}, plan: {}, sources: {}, invitations: {}, ancestors: [],
      })
      expect(file.answers).toMatchObject({ variants: {}, variantOrder: [] })
      expect(file.answers.joint.safeguards).toEqual({})
    }
  })

  test('holds the facts and whom a question was left for', () => {
    const { all } = fileFor(team, 'ben', true).answers.joint
    expect(all['feature.for']).toEqual({ value: team.answers.joint.all['feature.for']?.value })
    expect(all['what.actions']).toEqual({ value: ['write-notes', 'recommend'] })
    expect(all['who.number']).toEqual({ leaveFor: 'product-manager' })
  })
})

describe('any invitation', () => {
  test('opens as a file, holds the one person alone, and what they said before', () => {
    fc.assert(fc.property(anyAsked, ([record, person, blind]) => {
      const file = fileFor(record, person, blind)
      expect(checkWorksheet(JSON.parse(worksheetText(file)))).toMatchObject({ ok: true })
      expect(file.team.order).toEqual(person === null ? [] : [person])
      expect(file.alone).toMatchObject({
        worksheet: 'any', invitation: 'inv', ...(person && { person }), ...(blind && { blind }),
      })
      const others = ['ana', 'ben', 'cy'].filter((id) => id !== person)
      for (const id of others) expect(JSON.stringify(file)).not.toContain(`"${id}"`)
      if (person === null) return
      const meanings = (from: Worksheet) => saidIn(ownPartOf(from, person)).map(meaningOf).toSorted()
      expect(meanings(file)).toEqual(meanings(record))
      expect(file.alone?.base).toEqual(ownPartOf(file, person))
    }), { numRuns: fuzzRuns(25) })
  })

  test('lets facts stand as they are, and all else wait to be agreed with', () => {
    fc.assert(fc.property(anyAsked, ([record, person, blind]) => {
      for (const { question, cell } of cellsIn(fileFor(record, person, blind))) {
        const isAnswer = cell.value !== undefined || cell.unknown === true
        expect(
          Object.keys(cell).filter((key) => ['by', 'at', 'source', 'settled', 'basis', 'declined'].includes(key))
        ).toEqual([])
        if (isAnswer && !isFact(question)) expect([cell.confirmed, blind]).toEqual([false, false])
        if (isFact(question)) expect(cell.note).toBeUndefined()
      }
      for (const cell of Object.values(fileFor(record, person, blind).answers.joint.safeguards)) {
        expect([cell.confirmed, cell.by, cell.source, cell.settled]).toEqual([false, undefined, undefined, undefined])
      }
    }), { numRuns: fuzzRuns(15) })
  })
})

describe('an open invitation', () => {
  const { all, safeguards } = fileFor(team, 'ben', false).answers.joint

  test('shows each joint answer to be agreed with, notes and safeguards too', () => {
    expect(all['who.ages']).toEqual({ value: 'adults', confirmed: false, note: 'QZWritten into the contract.' })
    expect(all['who.acuity']).toEqual({ value: 'serious', confirmed: false })
    expect(all['what.actions']).toEqual({ value: ['write-notes', 'recommend'] })
    expect(safeguards['breaks']).toMatchObject({ status: 'planned', confirmed: false })
  })

  test('has no verdict, rating, hazard or word of the others', () => {
    const { judgements, ratings, inMyWords, ownHazards } = fileFor(team, 'ben', false)
    expect(
      [judgements, ratings, inMyWords].flatMap((map) => JSON.stringify(map).match(/"ana"|"q7x2"/) ?? [])
    ).toEqual([])
    expect(ownHazards.order).toEqual(['family'])
  })
})

test('opening it as a draft keeps who answers alone, for whom, and what they began with', () => {
  const file = fileFor(team, 'ben', true)
  const draft = asDraft({ ...file, slots: [{ id: 's' }] }, 'draft', LATER)
  expect(draft).toMatchObject({ id: 'draft', alone: file.alone, slots: [], ancestors: ['inv'], created: LATER })
  expect(ownPartOf(draft, 'ben')).toEqual(ownPartOf(file, 'ben'))
})

test('of a long line of worksheets a draft forgets the oldest', () => {
  const ancestors = Array.from({ length: 100 }, (_, at) => `a${at}`)
  const draft = asDraft({ ...team, ancestors }, 'draft', LATER)
  expect([draft.ancestors.length, draft.ancestors[0], draft.ancestors.at(-1)]).toEqual([100, 'a1', team.id])
})

test('the worksheet keeps who was asked, when, and whether blind', () => {
  const { invitations } = noteInvitation(
    noteInvitation(team, asking('ana', true)), { ...asking(null, false), id: 'inv-b' }
  )
  expect(invitations).toMatchObject({ inv: { person: 'ana', sent: NOW, blind: true }, 'inv-b': { sent: NOW } })
  expect(Object.keys(invitations['inv-b'] ?? {})).toEqual(['sent'])
})
