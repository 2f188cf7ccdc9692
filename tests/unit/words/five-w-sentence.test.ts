import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questions } from '../../../src/content/questions.ts'
import { type Answers, fiveWSentence } from '../../../src/words/five-w-sentence.ts'
import { sentence } from '../../../src/words/en/sentence.ts'

const one = (option: string) => ({ kind: 'one', option }) as const
const many = (...options: string[]) => ({ kind: 'many', options }) as const
const unknown = { kind: 'unknown' } as const

const supervised: Answers['shared'] = {
  'who.ages': one('adults'),
  'who.acuity': one('serious'),
  'what.output': one('generated'),
  'when.oversight': one('session'),
  'when.real': one('yes'),
  'where.runs': one('provider'),
  'why.role': one('extra'),
  'why.information': many('sensors', 'record'),
}

const said = (shared: Answers['shared'], actions: readonly string[], byAction: Answers['byAction'] = {}) =>
  fiveWSentence({ shared, byAction }, actions, sentence)

describe('the sentence says', () => {
  test('a feature in one breath, in the order of the catalogue', () => {
    expect(said(supervised, ['diagnose', 'inform'])).toBe(
      'For adults with a serious illness, it gives information and diagnoses in words it generates from the clinical '
      + 'record and wearables or phone sensors, only while a clinician is in the session, on the provider’s server, '
      + 'as an extra to care.',
    )
  })

  test('that nothing is answered yet', () => {
    expect(said({}, [])).toBe(
      'For people (ages: unanswered) (how unwell: unanswered), it (what it can do: unanswered) (source of its words: '
      + 'unanswered) (what it acts on: unanswered), (clinician oversight: unanswered), (where it runs: unanswered), '
      + '(role in care: unanswered).',
    )
  })

  test('what is not known yet, which is different from unanswered', () => {
    const text = said({ ...supervised, 'who.acuity': unknown, 'why.role': unknown }, ['inform'])
    expect(text).toContain('For adults (how unwell: not known yet), it gives information')
    expect(text).toContain('(role in care: not known yet).')
  })

  test('that oversight is not real, or that nobody said whether it is', () => {
    expect(said({ ...supervised, 'when.real': one('not-all') }, ['inform']))
      .toContain('only while a clinician is in the session (without the time or the means to stop it),')
    const { 'when.real': _, ...silent } = supervised
    expect(said(silent, ['inform'])).toContain('in the session (whether that is real: unanswered),')
  })

  test('how soon somebody looks afterwards, and nothing of that when nobody looks', () => {
    const afterwards = { ...supervised, 'when.oversight': one('afterwards'), 'when.within': one('three-days') }
    expect(said(afterwards, ['treat'])).toContain('with a clinician looking afterwards within 72 hours, on')
    const never = { ...afterwards, 'when.oversight': one('never') }
    expect(said(never, ['treat'])).toContain('with no clinician looking, on')
  })

  test('where actions differ, each way once, and that it depends', () => {
    const text = said(supervised, ['inform', 'treat', 'alert'], { alert: { 'when.oversight': one('never') } })
    expect(text).toContain('it gives information, treats and alerts people in words')
    expect(text).toContain(
      'only while a clinician is in the session or with no clinician looking (it depends on the action), on',
    )
  })

  test('that nothing personal is used', () => {
    expect(said({ ...supervised, 'why.information': many() }, ['inform']))
      .toContain('in words it generates, using nothing personal, only')
    const differs = { diagnose: { 'why.information': many() } }
    expect(said(supervised, ['inform', 'diagnose'], differs)).toContain('or using nothing personal (it depends')
    const other = { inform: { 'why.information': many() } }
    expect(said(supervised, ['inform', 'diagnose'], other))
      .toContain('in words it generates, using nothing personal or from the clinical record')
  })

  test('who is among them after a comma', () => {
    expect(said({ ...supervised, 'who.ages': one('from-13'), 'who.acuity': one('crisis') }, ['inform']))
      .toContain('For people from 13 years up, among them people whose life may be at risk now, it gives')
  })
})

const optionOf = (id: keyof typeof questions) => {
  const question = questions[id]
  return 'options' in question ? fc.constantFrom(...(question.options as readonly string[])) : fc.constant('')
}

test('whatever is answered, it is one sentence without a gap', () => {
  const maybe = (id: keyof typeof questions) =>
    fc.option(fc.oneof(optionOf(id).map(one), fc.constant(unknown)), { nil: undefined })
  const anyAnswers = fc.record({
    ages: maybe('who.ages'), acuity: maybe('who.acuity'), output: maybe('what.output'), runs: maybe('where.runs'),
    oversight: maybe('when.oversight'), within: maybe('when.within'), real: maybe('when.real'), role: maybe('why.role'),
  })
  fc.assert(fc.property(anyAnswers, fc.subarray([...questions['what.actions'].options]), (found, actions) => {
    const named = {
      'who.ages': found.ages, 'who.acuity': found.acuity, 'what.output': found.output, 'where.runs': found.runs,
      'when.oversight': found.oversight, 'when.within': found.within, 'when.real': found.real, 'why.role': found.role,
    }
    const shared = Object.fromEntries(Object.entries(named).flatMap(([id, value]) => (value ? [[id, value]] : [])))
    const text = said(shared, actions)
    expect(text).toMatch(/^For [^{}]+[^ ]\.$/)
    expect(text).not.toMatch(/undefined|\s\s|,\s*,| ,/)
  }))
})

test('ids from a hostile file are no words of ours', () => {
  const text = said({ ...supervised, 'where.runs': one('constructor'), 'who.ages': one('__proto__') }, ['toString'])
  expect(text).toContain('For people (ages: unanswered) with a serious illness')
  expect(text).toContain('(where it runs: unanswered)')
  expect(text).toContain('it (what it can do: unanswered)')
})
