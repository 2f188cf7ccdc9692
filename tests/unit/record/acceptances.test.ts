import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessmentOf } from '../../../src/record/assessment.ts'
import { countingAt } from '../../../src/record/common-place.ts'
import { differencesIn } from '../../../src/record/differences.ts'
import { counts, layOver, seenBy } from '../../../src/record/lay-over.ts'
import { type PlacedCell, cellAt, cellsOf } from '../../../src/record/layers.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { NOTHING_OWN, ownPartOf, withOwnPart } from '../../../src/record/own-part.ts'
import { viewsOf } from '../../../src/record/views.ts'
import type { Cell, Layer, Settlement, Worksheet } from '../../../src/record/worksheet.ts'
import { mergeAnswers } from '../../cases/merge-answers.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { NOW } from './any-record.ts'
import { LATER, aFile, anyShared } from './any-shared.ts'

const person = { name: 'B', role: 'other', interest: false, signer: false } as const
const own = (part: Partial<Layer>): Layer => ({ all: {}, actions: {}, safeguards: {}, ...part })
const by = (...accepted: readonly string[]): Settlement => ({ at: NOW, held: ['ana'], accepted })

const sheet = (joint: Partial<Layer>, ben: Partial<Layer>): Worksheet => {
  const blank = newWorksheet({ id: 'w', now: NOW, depth: 'full', answers: own(joint) })
  return {
    ...blank, answers: { ...blank.answers, positions: { ben: own(ben) } },
    team: { order: ['ana', 'ben'], people: { ana: person, ben: person } },
  }
}

const actions: Cell = { value: ['inform', 'diagnose'] }
const oversight = 'when.oversight'
const agreed: Cell = { value: 'before', settled: by('ana', 'ben') }
const never = { [oversight]: { value: 'never' } }

const saying = (record: Worksheet, ben: Partial<Layer>) =>
  withOwnPart(record, 'ben', { ...NOTHING_OWN, layer: own(ben) })
const acceptedAt = (record: Worksheet, action: string | null = null) =>
  countingAt(record.answers.joint, { question: oversight, action })?.settled?.accepted

describe('an acceptance', () => {
  const record = sheet({ all: { 'what.actions': actions, [oversight]: agreed } }, { all: never })

  test.each<[string, Partial<Layer>, boolean]>([
    ['the same again', { all: { [oversight]: { value: 'never' } } }, true],
    ['another note', { all: { [oversight]: { value: 'never', note: 'N.', basis: 'decided' } } }, true],
    ['something else', { all: { [oversight]: { value: 'never' }, 'who.ages': { value: 'adults' } } }, true],
    ['another answer', { all: { [oversight]: { value: 'flagged' } } }, false],
    ['the joint answer', { all: { [oversight]: { value: 'before' } } }, false],
    ['that they do not know', { all: { [oversight]: { unknown: true } } }, false],
    ['nothing any more', {}, false],
    ['another answer for one action', {
      all: { [oversight]: { value: 'never' } }, actions: { diagnose: { [oversight]: { value: 'flagged' } } },
    }, false],
  ])('after %s', (_name, ben, stays) => {
    expect(acceptedAt(saying(record, ben))).toEqual(stays ? ['ana', 'ben'] : ['ana'])
  })

  test('for one action goes with what holds there, also where they said it for all', () => {
    const apart = sheet({ actions: { diagnose: { [oversight]: agreed } } }, { all: never })
    expect(acceptedAt(saying(apart, { all: { [oversight]: { value: 'flagged' } } }), 'diagnose')).toEqual(['ana'])
    const both = { all: { [oversight]: { value: 'flagged' } }, actions: { diagnose: never } }
    expect(acceptedAt(saying(apart, both), 'diagnose')).toEqual(['ana', 'ben'])
  })

  test('of a safeguard goes with its status, and not with what is beside it', () => {
    const breaks = { status: 'in-place', settled: by('ben') } as const
    const guarded = sheet({ safeguards: { breaks } }, { safeguards: { breaks: { status: 'none' } } })
    const after = (cell: Layer['safeguards'][string]) =>
      saying(guarded, { safeguards: { breaks: cell } }).answers.joint.safeguards['breaks']?.settled?.accepted
    expect([after({ status: 'none', note: 'N.' }), after({ status: 'planned' })]).toEqual([['ben'], []])
  })

  test('of others stays, and so does all else: the same object where nothing goes', () => {
    const after = saying(record, { all: { [oversight]: { value: 'flagged' } } })
    expect(after.answers.joint).toEqual({
      ...record.answers.joint, all: { 'what.actions': actions, [oversight]: { ...agreed, settled: by('ana') } },
    })
    expect(saying(record, { all: { [oversight]: { value: 'never' } } }).answers.joint).toBe(record.answers.joint)
  })

  test('does not swallow what a file says later', () => {
    const file = aFile('ben', 1, {
      ...NOTHING_OWN, layer: own({ all: { [oversight]: { value: 'flagged' } } }),
    }, { base: ownPartOf(record, 'ben') })
    const dissent = (one: Worksheet) => differencesIn(one)[0]?.dissent
    expect([dissent(record), dissent(mergeAnswers(record, [file], {}, LATER).record)]).toEqual([[], ['ben']])
  })
})

describe('whoever accepted the joint answer', () => {
  const at = (record: Worksheet, action: string | null) =>
    countingAt(seenBy(record, 'ben').answers.joint, { question: oversight, action })
  const valuesOf = (record: Worksheet) => [null, 'inform', 'diagnose'].map((action) => {
    const cell = at(record, action)
    return cell && 'value' in cell ? cell.value : undefined
  })
  const mine: Cell = { value: 'never', note: 'Mine.' }

  test.each<[string, Partial<Layer>, Partial<Layer>, readonly (string | undefined)[]]>([
    ['for all', { all: { [oversight]: agreed } }, { all: { [oversight]: mine } }, ['before', 'before', 'before']],
    ['for all, but differs for one', { all: { [oversight]: agreed } }, {
      actions: { diagnose: { [oversight]: mine } },
    }, ['before', 'before', 'before']],
    ['for one, and said the other for all', { actions: { diagnose: { [oversight]: agreed } } }, {
      all: { [oversight]: mine },
    }, ['never', 'never', 'before']],
    ['for all, not for the one that differs', {
      all: { [oversight]: agreed }, actions: { diagnose: { [oversight]: { value: 'session' } } },
    }, { all: { [oversight]: mine } }, ['before', 'before', 'never']],
    ['for one, not for all', {
      all: { [oversight]: { value: 'session' } }, actions: { diagnose: { [oversight]: agreed } },
    }, { all: { [oversight]: mine }, actions: { diagnose: { [oversight]: { value: 'flagged' } } } }, [
      'never', 'never', 'before',
    ]],
  ])('%s sees it there, and their tier follows', (_name, joint, ben, values) => {
    const record = sheet({ ...joint, all: { 'what.actions': actions, ...joint.all } }, ben)
    expect(valuesOf(record)).toEqual(values)
    expect(viewsOf(record).get('ben')).toEqual(assessmentOf(seenBy(record, 'ben').answers.joint))
    expect(record.answers.positions['ben']).toEqual(own(ben))
  })

  test('sees their note beside it, and of a safeguard too', () => {
    const record = sheet({
      all: { [oversight]: agreed }, safeguards: { breaks: { status: 'in-place', evidence: 'E.', settled: by('ben') } },
    }, { all: { [oversight]: mine }, safeguards: { breaks: { status: 'none', note: 'Mine.' } } })
    expect(at(record, null)).toEqual({ ...agreed, note: 'Mine.' })
    expect(seenBy(record, 'ben').answers.joint.safeguards['breaks'])
      .toMatchObject({ status: 'in-place', evidence: 'E.', note: 'Mine.' })
  })

  test('sees it at every place where they did, whatever they answer; and nowhere where they did not', () => {
    fc.assert(fc.property(anyShared, fc.boolean(), (record, isAna) => {
      const text = JSON.stringify(record.answers.joint, (_, inside: unknown) =>
        (isCell(inside) ? { ...inside, settled: by(isAna ? 'ana' : 'ben') } : inside))
      const joint = JSON.parse(text) as Layer
      const asked = { ...record, answers: { ...record.answers, joint } }
      const seen = seenBy(asked, 'ana').answers.joint
      const { ana } = record.answers.positions
      if (!isAna) expect(seen).toEqual(ana ? layOver(joint, ana) : joint)
      else expect(cellsOf({ path: [], layer: seen }).filter(isOther(joint))).toEqual([])
    }), { numRuns: fuzzRuns(20) })
  })
})

function isCell(value: unknown): value is Cell {
  return typeof value === 'object' && value !== null && ['value', 'unknown', 'status'].some((key) => key in value)
}

function isOther(joint: Layer) {
  return ({ question, action, cell }: PlacedCell): boolean => {
    const settled = cellAt(joint, question, action)
    const [seen, said] = [cell, settled].map((one) => JSON.stringify([one?.value, one?.unknown]))
    return counts(settled) && seen !== said
  }
}
