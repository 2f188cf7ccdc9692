import { expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import { levers } from '../../../src/domain/levers.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { assessmentNow } from '../../../src/record/places.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { READERS } from '../../../src/ui/result/readers.ts'
import { readerLines } from '../../../src/ui/result/reader-lines.ts'
import { stepsAsked } from '../../../src/ui/result/steps-asked.ts'
import { workedExample } from '../../cases/worked-example.ts'

const NOW = '2026-11-22T09:30:00.000+01:00'
const empty = newWorksheet({ id: 'w', now: NOW, depth: 'quick' })
const lines = readerLines(workedExample, levers(rubric, assessmentNow(workedExample)))

const saidOf = (all: readonly { readonly term: string; readonly said: string }[]) =>
  Object.fromEntries(all.map(({ term, said }) => [term, said]))

test('every line of every reader says something and leads to a page of the worksheet, with answers and without', () => {
  for (const of of [lines, readerLines(empty, null)]) {
    const all = READERS.flatMap((reader) => of[reader])
    expect(all).toHaveLength(12)
    expect(all.filter(({ said, href }) => said.trim() === '' || !/^#\/[a-z]+/.test(href))).toEqual([])
  }
})

test('a clinician reads first who could be hurt, what a missed crisis comes to, and who looks at it', () => {
  expect(saidOf(lines.clinician)).toMatchObject({
    'Who could be hurt, and how': expect.stringMatching(/^For adults .*: Someone shows that they may want to die/),
    'If a crisis is missed':
      'At least Moderate, could be High after safeguards, At least Moderate, could be High before.',
    'Does a clinician see it before it counts?': 'In the session',
  })
  expect(lines.clinician[1]?.href).toBe('#/risks/missed-crisis/diagnose')
})

test('where actions are overseen differently, each is said', () => {
  const { joint } = workedExample.answers
  const differs: Worksheet = {
    ...workedExample,
    answers: {
      ...workedExample.answers,
      joint: { ...joint, actions: { ...joint.actions, diagnose: { 'when.oversight': { value: 'never' } } } },
    },
  }
  expect(saidOf(readerLines(differs, null).clinician)['Does a clinician see it before it counts?'])
    .toBe('when it gives information: In the session; when it diagnoses: Never')
})

test('a product manager reads how many ways are in whose hands, and the smallest of them', () => {
  expect(saidOf(lines.product)['What would lower it, least effort first'])
    .toMatch(/^\d+ ways? in your hands; \d+ only the maker has\. The smallest takes 1 change\.$/)
})

test('until the ways down are worked out a product manager reads that, and what the tier asks beside it', () => {
  const done: Worksheet = { ...workedExample, plan: { 'tell-people': { done: true }, 'study-only': { done: true } } }
  expect(saidOf(readerLines(done, 'working').product)).toMatchObject({
    'What would lower it, least effort first': 'Not worked out yet.',
    'What the tier asks': `1 of ${stepsAsked(done).length} steps done.`,
  })
})

test('a chair reads gaps, dissent, missing voices, conditions without anybody, and who is to sign', () => {
  const asked: Worksheet = {
    ...workedExample,
    judgements: {
      clinician: {
        verdict: 'with-conditions', reason: 'x',
        conditions: [{ text: 'Test it.', done: false }, { text: 'Name it.', owner: 'Ana', done: false }],
      },
    },
  }
  expect(saidOf(readerLines(asked, null).chair)).toMatchObject({
    Dissent: 'No dissent is written down.',
    'Voices that are missing': 'Clinical, lived and independent voices are at the table. '
      + 'Listed, but nothing of theirs is in it: lived experience.',
    Conditions: '2 are set; 1 has nobody who sees to it.',
    Signatures: '2 people are to sign.',
  })
  expect(saidOf(lines.chair)).toMatchObject({ Conditions: 'None is set.' })
  expect(saidOf(lines.chair)['Dissent']).toContain('Nobody has asked people like me yet.')
})
