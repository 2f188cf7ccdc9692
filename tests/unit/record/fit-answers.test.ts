import { describe, expect, test } from 'vitest'
import { seal } from '../../../src/content/seal.ts'
import { asDraft } from '../../../src/record/as-draft.ts'
import { type Fit, fitOf, wholeAs } from '../../../src/record/fit-answers.ts'
import { invitationFile } from '../../../src/record/invite.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { NOTHING_OWN, ownPartOf, withOwnPart } from '../../../src/record/own-part.ts'
import { keyOf, saidIn } from '../../../src/record/said.ts'
import type { Layer, OwnPart, Person, Worksheet } from '../../../src/record/worksheet.ts'
import { mergeAnswers } from '../../cases/merge-answers.ts'
import { NOW } from './any-record.ts'
import { LATER, shaOf } from './any-shared.ts'

const ana: Person = { name: 'Ana', role: 'clinician', interest: false, signer: true }
const layer = (all: Layer['all'], safeguards: Layer['safeguards'] = {}): Layer => ({ all, actions: {}, safeguards })
const part = (all: Layer['all'], more: Partial<OwnPart> = {}): OwnPart => ({
  ...NOTHING_OWN, layer: layer(all), ...more,
})

const table: Worksheet = {
  ...newWorksheet({ id: 'w', now: NOW, depth: 'full', answers: layer({ 'who.acuity': { value: 'mild', by: 'ana' } }) }),
  team: { order: ['ana'], people: { ana } },
}
const asked = invitationFile(table, { id: 'inv', person: 'ana', blind: true, now: NOW })
const returned = (worksheet: Worksheet, n = 1) => ({ name: 'back.json', sha256: shaOf(n), worksheet })
const fit = (worksheet: Worksheet, record = table): Fit => fitOf(record, returned(worksheet))
const answers = (found: Fit) => {
  if (found.kind !== 'answers') throw new Error(found.kind)
  return found
}
const answered = withOwnPart(asked, 'ana', part({ 'who.ages': { value: 'adults' } }))

describe('a file that came back', () => {
  test('fits the worksheet that asked', () => {
    expect(answers(fit(answered))).toMatchObject({
      answers: { person: 'ana', name: 'back.json', sha256: shaOf(1), self: ana, base: NOTHING_OWN },
      lost: [], answered: 1, isFinished: false, afterwards: 0, otherRules: null, isNew: false, namesake: null,
    })
  })

  test('fits after the table went on from its own file, however often', () => {
    const again = asDraft(asDraft(table, 'w2', LATER), 'w3', LATER)
    expect([fit(answered, again).kind, again.ancestors]).toEqual(['answers', ['w', 'w2']])
  })

  test('fits after whoever answers opened it from a file', () => {
    const reopened = asDraft(answered, 'other-id', LATER)
    expect(fit(reopened).kind).toBe('answers')
    expect(reopened.alone).toEqual(asked.alone)
  })

  test('of another worksheet does not', () => {
    expect(fit(answered, { ...table, id: 'x' })).toEqual({ kind: 'other-worksheet' })
    const alone = {
      ...answered, id: 'w', ancestors: ['w'], alone: { worksheet: 'x', person: 'ana', base: NOTHING_OWN },
    }
    expect(fit(alone).kind).toBe('other-worksheet')
  })

  test('that was added says so, by its bytes and not its name', () => {
    const { record } = mergeAnswers(table, [answers(fit(answered)).answers], {}, LATER)
    expect(fitOf(record, returned(answered)).kind).toBe('added-before')
    expect(fitOf(record, { ...returned(answered), name: 'renamed.json' }).kind).toBe('added-before')
    expect(fitOf(record, returned(answered, 2)).kind).toBe('answers')
  })

  test.each<[string, Worksheet]>([
    ['nothing was said', asked],
    ['nobody said who answers', invitationFile(table, { id: 'inv', person: null, blind: true, now: NOW })],
    ['whoever answered is not in it', { ...answered, team: { order: [], people: {} } }],
  ])('is empty where %s', (_name, worksheet) => {
    expect(fit(worksheet)).toEqual({ kind: 'empty' })
  })
})

describe('it tells', () => {
  test('what our rules do not ask, which is left out', () => {
    const strange = withOwnPart(asked, 'ana', {
      layer: {
        all: {
          'who.new': { value: 'x' }, 'who.ages': { value: 'over-90' },
          'what.manner': { value: ['seems-human', 'sings'] }, 'who.acuity': { value: 'crisis' },
        },
        actions: { fly: { 'what.output': { value: 'fixed' } } },
        safeguards: { umbrella: { status: 'planned' }, breaks: { status: 'none' } },
      },
      ratings: { 'fly.unequal': { severity: 1, likelihood: 1, reason: '' } },
      words: { wish: { text: 'x' }, worry: { text: 'y' } },
      hazards: { h: { name: 'x', action: 'fly', severity: 1, likelihood: 1, reason: '', by: 'ana' } },
    })
    const found = answers(fit(strange))
    expect(found.lost.map(keyOf).toSorted()).toEqual([
      'answer  what.manner', 'answer  who.ages', 'answer  who.new', 'answer fly what.output',
      'hazard h', 'rating fly.unequal', 'safeguard umbrella', 'words wish',
    ])
    expect(found.answered).toBe(2)
    const { record } = mergeAnswers(table, [found.answers], {}, LATER)
    expect(saidIn(ownPartOf(record, 'ana')).map(keyOf))
      .toEqual(['answer  who.acuity', 'safeguard breaks', 'words worry'])
  })

  test('what was answered once their tier was shown', () => {
    const finished = '2026-11-24T09:00:00.000+01:00'
    const at = (hour: string) => `2026-11-24T${hour}:00.000+01:00`
    const late = withOwnPart({
      ...asked, alone: { worksheet: 'w', base: NOTHING_OWN, person: 'ana', finished },
    }, 'ana', part({
      'who.ages': { value: 'adults', at: at('08:59') }, 'who.acuity': { value: 'mild', at: at('09:01') },
      'who.number': { note: 'N.', at: at('09:02') }, 'who.access': { unknown: true, at: at('09:03') },
    }))
    expect(answers(fit(late))).toMatchObject({ isFinished: true, answered: 3, afterwards: 2 })
  })

  test('other rules, and whether somebody is new or has the name of another', () => {
    const cy = { name: ' ANA ', role: 'carer', interest: false, signer: false } as const
    const other: Worksheet = {
      ...asked, rubric: { version: '0.9', sha256: shaOf(5) },
      team: { order: ['cy'], people: { cy } }, alone: { worksheet: 'w', person: 'cy', base: NOTHING_OWN },
    }
    expect(answers(fit(withOwnPart(other, 'cy', part({ 'who.ages': { value: 'adults' } })))))
      .toMatchObject({ otherRules: '0.9', isNew: true, namesake: 'ana' })
    const nameless = { ...other, rubric: seal, team: { order: ['cy'], people: { cy: { ...cy, name: '' } } } }
    expect(answers(fit(withOwnPart(nameless, 'cy', part({ 'who.ages': { value: 'adults' } })))))
      .toMatchObject({ otherRules: null, namesake: null })
  })
})

describe('a whole copy', () => {
  const copy: Worksheet = {
    ...table, ancestors: [], answers: { ...table.answers, joint: layer(
      {
        'who.ages': { value: 'from-13', by: 'ben', source: 'f', settled: { at: NOW, held: ['ben'], accepted: [] } },
        'when.real': { value: 'yes', confirmed: false },
      },
      { breaks: { status: 'planned', by: 'ben', source: 'f' } },
    ) },
  }

  test('has to be said whose it is', () => {
    expect(fit(copy)).toEqual({ kind: 'whole', returned: returned(copy) })
    expect(fit({ ...copy, id: 'later', ancestors: ['w'] }).kind).toBe('whole')
    expect(fit({ ...copy, id: 'x' }).kind).toBe('other-worksheet')
  })

  test('counts as it says jointly where they said nothing themselves, without what was only suggested', () => {
    expect(wholeAs(returned(copy), 'ana', ana)).toMatchObject({ person: 'ana', base: NOTHING_OWN })
    expect(wholeAs(returned(copy), 'ana', ana).part)
      .toEqual({
        ...NOTHING_OWN, layer: layer({ 'who.ages': { value: 'from-13' } }, { breaks: { status: 'planned' } }),
      })
  })

  test('and otherwise as they said themselves', () => {
    const mine = part({ 'who.ages': { value: 'adults' } })
    expect(wholeAs(returned(withOwnPart(copy, 'ana', mine)), 'ana', ana).part).toEqual(mine)
  })
})
