import { describe, expect, test } from 'vitest'
import { worksheetText } from '../../../src/record/canonical.ts'
import { readWorksheet } from '../../../src/record/read-worksheet.ts'
import type { BoardQuestion } from '../../../src/record/worksheet.ts'
import { aStore } from './a-store.ts'

const night: BoardQuestion =
  { id: 'q1', decision: 'd', question: 'when.oversight', action: 'inform', text: 'Who looks at night?' }
const whole: BoardQuestion = { id: 'q2', decision: 'd', text: 'Whom did you ask?' }

describe('questions that a board sent back', () => {
  test('come in as one step, each once, and go with one undo', () => {
    const { actions, record } = aStore()
    actions.takeAsked([night, whole])
    actions.takeAsked([whole, night])
    expect(record().asked).toEqual([night, whole])
    actions.undo()
    expect(record().asked).toEqual([])
  })

  test('keep the reply that the team gave when the same decision is opened again', () => {
    const { actions, record } = aStore()
    actions.takeAsked([night])
    actions.replyToAsked('q1', 'A nurse.')
    actions.tickAsked('q1', true)
    actions.takeAsked([night, whole])
    expect(record().asked).toEqual([{ ...night, reply: 'A nurse.', done: true }, whole])
  })

  test('bring no reply of their own', () => {
    const { actions, record } = aStore()
    actions.takeAsked([{ ...night, reply: 'All is well.', done: true }])
    expect(record().asked).toEqual([night])
  })

  test('lose a place that these rules do not know, so that the worksheet can be opened again', () => {
    const { actions, record } = aStore()
    actions.takeAsked([
      { ...night, id: 'a', question: 'constructor' }, { ...night, id: 'b', action: 'toString' },
      { ...night, id: 'c', question: 'feature.for' },
    ])
    expect(record().asked.map(({ question, action }) => [question, action]))
      .toEqual([[undefined, undefined], ['when.oversight', undefined], ['feature.for', undefined]])
    expect(readWorksheet(worksheetText(record())).ok).toBe(true)
  })

  test('with no words stay readable when the team replies', () => {
    const { actions, record } = aStore()
    actions.takeAsked([{ id: 'q', decision: 'd', text: '' }])
    actions.replyToAsked('q', 'What do you mean?')
    actions.replyToAsked('q', '')
    actions.tickAsked('q', true)
    actions.tickAsked('q', false)
    expect(record().asked).toEqual([{ id: 'q', decision: 'd', text: '' }])
    expect(readWorksheet(worksheetText(record())).ok).toBe(true)
  })

  test('typing a reply is one step of undo', () => {
    const { actions, record } = aStore()
    actions.takeAsked([night])
    for (const reply of ['A', 'A n', 'A nurse']) actions.replyToAsked('q1', reply)
    actions.undo()
    expect(record().asked).toEqual([night])
  })
})
