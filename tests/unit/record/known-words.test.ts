import { expect, test } from 'vitest'
import { OWN_WORDS } from '../../../src/content/own-words.ts'
import { QUESTION_IDS } from '../../../src/content/questions.ts'
import { isRow } from '../../../src/record/known.ts'
import { ownWords } from '../../../src/words/en/own-words.ts'

test('the prompts that a file may hold are those that the page asks', () => {
  expect(Object.keys(ownWords.prompts)).toEqual([...OWN_WORDS])
})

test('no id of the rules is a name that every object has', () => {
  expect(QUESTION_IDS.filter((id) => id in Object.prototype)).toEqual([])
})

test.each([
  ['diagnose.misleading-assessment', true],
  ['diagnose', false],
  ['diagnose.misleading-assessment.twice', false],
  ['dance.misleading-assessment', false],
  ['constructor.misleading-assessment', false],
  ['diagnose.constructor', false],
])('%s names a row of the result: %s', (key, expected) => {
  expect(isRow(key)).toBe(expected)
})
