import { expect, test } from 'vitest'
import { rewritten } from '../../../src/record/rewritten.ts'

const question = {
  ask: 'How young can people be?', why: 'It matters.', short: 'Youngest',
  options: { adults: { label: 'Adults only' }, teens: { label: '13 to 17', hint: 'As well.' } },
}

test.each<[string, unknown, readonly unknown[]]>([
  ['the same words', question, []],
  ['another reason, or another name in tables, changes no answer', { ...question, why: 'Other.', short: 'Ages' }, []],
  ['another question', { ...question, ask: 'How old?' }, [{ before: 'How young can people be?', after: 'How old?' }]],
  ['a hint that is new', { ...question, hint: 'Count all.' }, [{ before: null, after: 'Count all.' }]],
  ['a hint of an option that is gone', { ...question, options: { ...question.options, teens: { label: '13 to 17' } } },
    [{ before: 'As well.', after: null }]],
  ['another label', { ...question, options: { ...question.options, adults: { label: 'From 18' } } },
    [{ before: 'Adults only', after: 'From 18' }]],
  ['nothing to compare with', undefined, []],
])('%s', (_name, after, expected) => {
  expect(rewritten(question, after)).toEqual(expected)
})
