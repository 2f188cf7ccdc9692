import { expect, test } from 'vitest'
import { exampleLayer } from '../../../src/content/example-layer.ts'
import { examples } from '../../../src/content/examples.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { openQuestionsOf } from '../../../src/state/selectors.ts'
import { openParts } from '../../../src/ui/screens/sign/open-parts.ts'
import { exampleTexts } from '../../../src/words/en/example-texts.ts'

const NOW = '2026-11-22T09:30:00.000+01:00'
const answers = exampleLayer(examples.paper, exampleTexts.paper)

test.each(['quick', 'full'] as const)('in a %s look the parts add up to the number beside the tier', (depth) => {
  const open = openQuestionsOf(newWorksheet({ id: 'w', now: NOW, depth, answers }))
  const { unanswered, unknown, outside } = openParts(open, depth)
  expect(unanswered + unknown + outside).toBe(open.length)
  expect(outside > 0).toBe(depth === 'quick')
})

const narrows = { tiers: 0, stops: 0, ratings: 1 }

test('what a quick look leaves out is told apart from what it asks and nobody knows', () => {
  const open = [
    { question: 'who.acuity', action: null, unknown: false, narrows },
    { question: 'when.oversight', action: 'inform', unknown: true, narrows },
    { question: 'who.number', action: null, unknown: true, narrows },
  ]
  expect(openParts(open, 'quick')).toEqual({ unanswered: 1, unknown: 1, outside: 1 })
  expect(openParts(open, 'full')).toEqual({ unanswered: 1, unknown: 2, outside: 0 })
})
