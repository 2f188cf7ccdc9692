import { expect, test } from 'vitest'
import { exampleLayer } from '../../../src/content/example-layer.ts'
import { examples } from '../../../src/content/examples.ts'
import { rubric } from '../../../src/content/rubric.ts'
import { seal } from '../../../src/content/seal.ts'
import { groupRows } from '../../../src/domain/group-rows.ts'
import { levers } from '../../../src/domain/levers.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { NOTHING_OWN, withOwnPart } from '../../../src/record/own-part.ts'
import { assessmentNow } from '../../../src/record/places.ts'
import type { Person, Worksheet } from '../../../src/record/worksheet.ts'
import { openQuestionsOf, resultOf } from '../../../src/state/selectors.ts'
import { glanceOf } from '../../../src/ui/result/glance.ts'
import { nameAt } from '../../../src/ui/result/person-name.ts'
import { resultText } from '../../../src/ui/result/result-text.ts'
import { becauseLine, dissentLine } from '../../../src/ui/result/glance-lines.ts'
import { exampleTexts } from '../../../src/words/en/example-texts.ts'
import { workedExample } from '../../cases/worked-example.ts'

const NOW = '2026-11-22T09:30:00.000+01:00'
const DAY = '2026-11-22'
const example = newWorksheet({
  id: 'w', now: NOW, depth: 'full', answers: exampleLayer(examples.paper, exampleTexts.paper),
})
const empty = newWorksheet({ id: 'w', now: NOW, depth: 'quick' })

const leversOf = (record: Worksheet) =>
  resultOf(record).enough ? levers(rubric, assessmentNow(record)) : null

const textOf = (record: Worksheet) => resultText(record, leversOf(record), DAY)

test('the result as text says the tier with both its ends, the worst hazards, and which rules said so', () => {
  const text = textOf(example)
  expect(text).toContain('Tier after safeguards: At least Moderate, could be High')
  expect(text).toContain('1. A crisis is missed')
  expect(text).toContain('Low does not mean safe.')
  expect(text).toContain(seal.sha256)
})

test('a tier that people at the table raised says so, and what the rules alone say', () => {
  const raised: Worksheet = {
    ...example,
    ownHazards: {
      order: ['h'], byId: { h: { name: 'The line is cut', severity: 5, likelihood: 5, reason: 'It happened.' } },
    },
  }
  expect(textOf(raised)).toContain('Tier after safeguards: Very high')
  expect(textOf(raised)).toContain('the rules alone say: At least Moderate, could be High')
  expect(textOf(example)).not.toContain('the rules alone say')
})

test('before enough is answered the text names no tier', () => {
  expect(textOf(empty)).toContain('Tier after safeguards: Not enough answers yet')
  expect(textOf(empty)).not.toMatch(/Low\b(?! does)|Moderate|High/)
})

test('verdicts and dissent stand in the text under the names they were given in', () => {
  const judged: Worksheet = {
    ...example,
    team: { order: ['a'], people: { a: { name: 'Sam', role: 'carer', interest: false, signer: false } } },
    judgements: { a: { verdict: 'not-acceptable', dissent: 'Nobody asked us.', conditions: [] } },
  }
  expect(textOf(judged)).toContain('Verdicts: Sam (Carer or family): Not acceptable')
  expect(textOf(judged)).toContain('Dissent, Sam (Carer or family): Nobody asked us.')
})

test('who only answers otherwise is counted in the text as in the picture', () => {
  const otherwise = (record: Worksheet, id: string) => withOwnPart(record, id, {
    ...NOTHING_OWN, layer: { all: { 'when.oversight': { value: 'before' } }, actions: {}, safeguards: {} },
  })
  const unwritten: Worksheet = otherwise({ ...workedExample, judgements: {} }, 'maker')
  expect(dissentLine(glanceOf(unwritten))).toBe('1 person keeps a different answer.')
  expect(textOf(unwritten).split('\n')).toContain(dissentLine(glanceOf(unwritten)))

  const both = textOf(otherwise(workedExample, 'maker')).split('\n')
  expect(both).toContain(`Dissent, ${nameAt(workedExample.team, 'patient')}: Nobody has asked people like me yet.`)
  expect(both).toContain('1 more person keeps a different view.')
  expect(textOf(workedExample)).not.toMatch(/keeps? a different/)
  expect(textOf({ ...workedExample, judgements: {} })).toContain('No dissent is written down.')
})

test('it says how many sit at the table, and tells people without names apart', () => {
  const nameless: Person = { name: '', role: 'carer', interest: false, signer: false, anonymous: true }
  const judged: Worksheet = {
    ...example,
    team: { order: ['a', 'b'], people: { a: nameless, b: nameless } },
    judgements: {
      a: { verdict: 'acceptable', conditions: [] },
      b: { verdict: 'cannot-judge', dissent: 'Too soon.', conditions: [] },
    },
  }
  const [a, b] = ['a', 'b'].map((id) => nameAt(judged.team, id))
  expect(a).not.toBe(b)
  expect(textOf(judged).split('\n')).toEqual(expect.arrayContaining([
    `2 people at the table. Verdicts: ${a}: Acceptable; ${b}: Cannot judge yet.`, `Dissent, ${b}: Too soon.`,
  ]))
})

test('the conditions of a verdict go along, each with who sees to it and by when', () => {
  const judged: Worksheet = {
    ...example,
    team: { order: ['a'], people: { a: { name: 'Sam', role: 'carer', interest: false, signer: false } } },
    judgements: {
      a: {
        verdict: 'with-conditions',
        conditions: [
          { text: 'Test it in Welsh.', owner: 'Ana', due: '2026-12-01', done: false },
          { text: '', done: false },
          { text: 'Name a contact.', done: true },
        ],
      },
    },
  }
  const lines = textOf(judged).split('\n').filter((line) => line.startsWith('Condition'))
  expect(lines).toEqual([
    'Condition, Sam (Carer or family): Test it in Welsh. (by whom: Ana, by 2026-12-01)',
    'Condition, Sam (Carer or family): Name a contact. (done)',
  ])
})

test('what is left out of a list is counted', () => {
  const text = textOf(example)
  const hazards = groupRows(rubric, resultOf(example).rows).length
  const open = openQuestionsOf(example).length
  expect(text.match(/… and \d+ more/g)).toEqual([`… and ${hazards - 5} more`, `… and ${open - 5} more`])
})

test('braces that somebody typed pass through unchanged', () => {
  const record: Worksheet = {
    ...empty,
    answers: {
      ...empty.answers,
      joint: { ...empty.answers.joint, all: { 'feature.for': { value: '{tier} for # people' } } },
    },
  }
  expect(textOf(record)).toContain('Feature: {tier} for # people')
})

test('it says in one sentence what it is, for each action too, and what would lower the tier', () => {
  const lines = textOf(example).split('\n')
  const glance = glanceOf(example)
  expect(lines).toContain(glance.sentence)
  expect(glance.sentences.map(({ action }) => action)).toEqual(['inform', 'diagnose'])
  for (const { text } of glance.sentences) expect(lines.some((line) => line.endsWith(text))).toBe(true)
  expect(lines.filter((line) => /^- (?:You can|Only the maker can):/.test(line))).toHaveLength(2)
  expect(lines.find((line) => line.startsWith('1. '))).toContain(glance.hazards[0]?.because)
})

test('it says who is missing, on which day it was taken, and that it makes no judgement', () => {
  expect(textOf(example)).toContain('Nobody is at the table yet.')
  expect(textOf(workedExample)).not.toContain('Missing at the table')
  const people = { a: { name: 'Sam', role: 'engineer', interest: true, signer: false } } as const
  expect(textOf({ ...example, team: { order: ['a'], people } }))
    .toContain('Missing at the table: a clinician, lived experience, anyone independent of the maker.')
  expect(textOf(example)).toMatch(/supports a judgement and does not make one\.[^]*Taken on 2026-11-22$/)
})

test('what holds only if an open question turns out badly is not told as a fact', () => {
  const because = 'Young or very unwell people use it'
  const worst = (record: Worksheet) => textOf(record).split('\n').find((line) => line.startsWith('1. '))
  expect(worst(example)).toContain(`. If it turns out so (open: How unwell): ${because}`)
  const { joint } = example.answers
  const known = { ...joint, all: { ...joint.all, 'who.acuity': { value: 'crisis' } } }
  expect(worst({ ...example, answers: { ...example.answers, joint: known } })).toContain(`. ${because}`)
})

test('of many open questions that it hangs on, two are named', () => {
  expect(becauseLine({ because: 'It is so.', onlyIf: ['A', 'B', 'C'] }))
    .toBe('If it turns out so (open: A, B and more): It is so.')
  expect(becauseLine({ because: 'It is so.', onlyIf: [] })).toBe('It is so.')
})

test('where no action is ticked it says that, and asks for nothing else', () => {
  const { joint } = example.answers
  const none = { ...joint, all: { ...joint.all, 'what.actions': { value: [] } } }
  const text = textOf({ ...example, answers: { ...example.answers, joint: none } })
  expect(text).toContain('it does nothing that is on the list of actions.')
  expect(text).toContain(
    'First to find out:\nWith no action there is nothing to rate. Tick at least one.\n- What can it do?\n\n')
  expect(text).not.toMatch(/(?:what it can do|source of its words|role in care): unanswered/)
})

test('while the ways down are worked out it says so', () => {
  expect(resultText(example, 'working', DAY)).toContain('What would lower it: Not worked out yet.')
})
