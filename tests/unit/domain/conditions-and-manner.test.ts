import { describe, expect, test } from 'vitest'
import { aDesign } from './a-design.ts'
import { levels } from './reading-results.ts'

/** Made up as it goes, with nobody looking: only what people live with, and how it behaves, is otherwise. */
const loose = (...actions: Parameters<typeof aDesign>) =>
  aDesign(...actions).with('what.output', 'generated').with('when.oversight', 'never')
    .ticking('why.information', 'typed')

const chat = loose('converse')

describe('what people live with', () => {
  test.each([
    ['self-harm: a crisis arises more often', chat.ticking('who.conditions', 'self-harm'), 'missed-crisis', [3, 4]],
    ['an eating disorder: the limits of models give way', chat.ticking('who.conditions', 'eating-disorder'),
      'harmful-content', [3, 5]],
    ['alcohol or drugs: so they do there', chat.ticking('who.conditions', 'substance-use'), 'harmful-content', [3, 5]],
    ['an eating disorder, with texts chosen by a score',
      chat.with('what.output', 'computed').ticking('who.conditions', 'eating-disorder'), 'harmful-content', [3, 4]],
    ['psychosis: it feeds a delusion', chat.ticking('who.conditions', 'psychosis'), 'delusion', [4, 4]],
    ['bipolar disorder: so it does there', chat.ticking('who.conditions', 'bipolar'), 'delusion', [4, 4]],
    ['around birth: nothing that a source would let us score', chat.ticking('who.conditions', 'perinatal'),
      'delusion', [3, 2]],
  ] as const)('%s', (_, design, hazard, expected) => {
    expect(levels(design, 'converse', hazard)).toEqual(expected)
  })

  test('advice to people with an eating disorder goes wrong more often', () => {
    const advice = loose('recommend')
    expect(levels(advice, 'recommend', 'harmful-content')).toEqual([3, 3])
    expect(levels(advice.ticking('who.conditions', 'eating-disorder'), 'recommend', 'harmful-content')).toEqual([3, 4])
  })
})

describe('how it behaves', () => {
  const agreeing = chat.ticking('what.manner', 'agrees-to-please')

  test.each([
    ['agreeing to please feeds beliefs', agreeing, 'delusion', [3, 3]],
    ['most of all with people prone to delusions', agreeing.ticking('who.conditions', 'psychosis'), 'delusion', [4, 5]],
    ['seeming human, it is taken for one', chat.ticking('what.manner', 'seems-human'), 'taken-for-person', [2, 4]],
  ] as const)('%s', (_, design, hazard, expected) => {
    expect(levels(design, 'converse', hazard)).toEqual(expected)
  })
})
