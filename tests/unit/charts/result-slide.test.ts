import { expect, test } from 'vitest'
import { linesWithin } from '../../../src/charts/lines-within.ts'
import { SLIDE, type SlideWords, resultSlide } from '../../../src/charts/result-slide.ts'
import type { Drawing, Shape } from '../../../src/charts/shape.ts'

const measure = (text: string, size: number) => text.length * size * 0.55

const matrix: Drawing = {
  width: 468, height: 366, shapes: [{ kind: 'rectangle', x: 84, y: 22, width: 76, height: 58, fill: 'tier-3' }],
}

const long = 'It keeps somebody from reaching a person when they need one, and nobody hears of it in time. '.repeat(6)

const words: SlideWords = {
  title: 'A companion', sentence: 'For adults, it talks.', after: { text: 'After safeguards: High', tier: 3 },
  about: ['Before safeguards: Very high', 'The rules alone say: Moderate'], stops: 'No reason not to proceed stands.',
  worst: { heading: 'The worst', items: ['One', 'Two', 'Three'].map((name) => ({ name, because: 'Because.' })) },
  lower: { heading: 'Lower', lines: ['You can: less.', 'Only the maker can: more.'] },
  people: { heading: 'People', lines: ['Two people.', 'No dissent.', 'Nobody is missing.'] },
  marks: 'Full: after.', caution: 'It supports a judgement.', rules: 'Rules 1.1',
}

const crowded: SlideWords = {
  ...words, title: long, sentence: long, after: { text: long, tier: 4 }, about: [long, long], stops: long, marks: long,
  worst: { heading: long, items: words.worst.items.map(() => ({ name: long, because: long })) },
  lower: { heading: long, lines: [long, long] }, people: { heading: long, lines: [long, long, long] },
}

const textsOf = ({ shapes }: Drawing) => shapes.filter((shape) => shape.kind === 'text')

const lowest = (shapes: readonly Extract<Shape, { kind: 'text' }>[], x: number) =>
  Math.max(...shapes.filter((shape) => shape.x >= x && shape.x < x + 600).map(({ y, size }) => y + 0.25 * size))

test('however much there is to say, nothing runs over the foot or out of the picture', () => {
  const texts = textsOf(resultSlide(crowded, matrix, measure))
  const body = texts.filter(({ text }) => text !== crowded.caution && text !== crowded.rules)
  expect(lowest(body, 0)).toBeLessThan(830)
  expect(lowest(body, 900)).toBeLessThan(830)
  for (const { text, x, size } of body) expect(x + measure(text, size)).toBeLessThanOrEqual(SLIDE.width)
})

test('all that was given stands on it, in letters that can be read on a wall', () => {
  const texts = textsOf(resultSlide(words, matrix, measure))
  const all = [
    words.title, words.sentence, words.after.text, ...words.about, words.stops, 'Three', ...words.lower.lines,
    ...words.people.lines, words.marks, words.caution, words.rules,
  ]
  expect(all.filter((text) => !texts.some((shape) => shape.text === text))).toEqual([])
  expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(16)
})

test('without a tier it has neither a colour nor a matrix', () => {
  const { shapes } = resultSlide({ ...words, after: { text: 'Not enough answers yet', tier: null } }, null, measure)
  expect(shapes.filter((shape) => 'fill' in shape && shape.fill?.startsWith('tier'))).toEqual([])
})

test.each([
  ['one two three four', ['one two', 'three four']],
  ['one two three four five six', ['one two', 'three fou…']],
  ['immeasurablylong', ['immeasura…']],
  ['', ['']],
])('“%s” is set in two short lines', (text, lines) => {
  expect(linesWithin(text, { width: 10, size: 1, most: 2 }, (line) => line.length)).toEqual(lines)
})
