import { expect, test } from 'vitest'
import { exampleLayer } from '../../../src/content/example-layer.ts'
import { examples } from '../../../src/content/examples.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { titleOf } from '../../../src/record/title.ts'
import { openQuestionsOf } from '../../../src/state/selectors.ts'
import { leftForText, makerText, questionsForMaker } from '../../../src/ui/result/plain-text.ts'
import { exampleTexts } from '../../../src/words/en/example-texts.ts'

const NOW = '2026-11-22T09:30:00.000+01:00'
const example = newWorksheet({
  id: 'w', now: NOW, depth: 'full', answers: exampleLayer(examples.paper, exampleTexts.paper),
})

test('the maker is asked only what the maker can answer, with the answers to choose from', () => {
  const asked = questionsForMaker(openQuestionsOf(example))
  const text = makerText(asked, titleOf(example))
  expect(asked.map(({ question }) => question)).toContain('when.told')
  expect(asked.map(({ question }) => question)).not.toContain('who.acuity')
  expect(text).toContain('Possible answers: Exactly this / Less / More')
})

test('a list for a role says for which action it is asked', () => {
  expect(leftForText('engineer', [{ question: 'where.runs', action: 'diagnose' }]))
    .toBe('Questions left for: Engineer\n- Where does it run? (when it diagnoses)')
})
