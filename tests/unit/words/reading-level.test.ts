import { describe, expect, test } from 'vitest'
import { QUESTION_IDS, questions as rules } from '../../../src/content/questions.ts'
import type { Question } from '../../../src/domain/question.ts'
import { en } from '../../../src/words/words.ts'
import { everyMessage } from './every-message.ts'
import { gradeOf, longSentences } from './reading-level.ts'

const textsOf = (tree: unknown) => everyMessage(tree).map(({ text }) => text)

const sharedWithLivedExperience = QUESTION_IDS.filter((id) => {
  const { answeredBy }: Question = rules[id]
  return answeredBy.includes('lived-experience') || answeredBy.includes('carer')
})

const readBy12 = {
  'questions that people with lived experience answer': textsOf(
    sharedWithLivedExperience.map((id) => ({ ...en.questions[id], short: '' })),
  ).filter((text) => text !== ''),
  'in my words': textsOf(en.ownWords),
  'verdicts and benefit': [...textsOf(en.verdicts), ...textsOf(en.benefits)],
  'what could go wrong': textsOf(en.hazards),
  'why a level is reached': textsOf(en.because),
  'reasons not to proceed': textsOf(en.stops),
}

describe.each(Object.entries(readBy12))('%s', (_, texts) => {
  test('can be read by someone of about twelve', () => {
    expect(gradeOf(texts)).toBeLessThan(7)
  })

  test('has no sentence over 25 words', () => {
    expect(longSentences(texts, 25)).toEqual([])
  })
})

test('the measure tells plain from hard', () => {
  expect(gradeOf(['The cat sat on the mat.'])).toBeLessThan(2)
  expect(gradeOf(['Manufacturers necessarily incorporate proportionate organisational risk-management methodologies.']))
    .toBeGreaterThan(15)
})
