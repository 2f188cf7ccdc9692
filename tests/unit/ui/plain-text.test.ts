import { expect, test } from 'vitest'
import { exampleLayer } from '../../../src/content/example-layer.ts'
import { examples } from '../../../src/content/examples.ts'
import { rubric } from '../../../src/content/rubric.ts'
import { seal } from '../../../src/content/seal.ts'
import { groupRows } from '../../../src/domain/group-rows.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { titleOf } from '../../../src/record/title.ts'
import { openQuestionsOf, resultOf } from '../../../src/state/selectors.ts'
import { leftForText, makerText, questionsForMaker, resultText } from '../../../src/ui/result/plain-text.ts'
import { exampleTexts } from '../../../src/words/en/example-texts.ts'

const NOW = '2026-11-22T09:30:00.000+01:00'
const example = newWorksheet({
  id: 'w', now: NOW, depth: 'full', answers: exampleLayer(examples.paper, exampleTexts.paper),
})
const empty = newWorksheet({ id: 'w', now: NOW, depth: 'quick' })

const textOf = (record: Worksheet) => resultText(record, resultOf(record), openQuestionsOf(record), titleOf(record))

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

test('the maker is asked only what the maker can answer, with the answers to choose from', () => {
  const asked = questionsForMaker(openQuestionsOf(example))
  const text = makerText(asked, titleOf(example))
  expect(asked.map(({ question }) => question)).toContain('when.told')
  expect(asked.map(({ question }) => question)).not.toContain('who.acuity')
  expect(text).toContain('Possible answers: Exactly this / Less / More')
})

test('braces that somebody typed pass through unchanged', () => {
  expect(resultText(empty, resultOf(empty), [], 'a {tier} for # people')).toContain('Feature: a {tier} for # people')
})

test('a list for a role says for which action it is asked', () => {
  expect(leftForText('engineer', [{ question: 'where.runs', action: 'diagnose' }]))
    .toBe('Questions left for: Engineer\n- Where does it run? (when it diagnoses)')
})
